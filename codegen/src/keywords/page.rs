//! The table as a page: `spec/KEYWORDS.md`.

use std::fmt::Write as _;

use super::{Fate, Keyword, Versions, objects};

const HEAD: &str = "\
# What becomes of each keyword

The keywords of OpenAPI 3.0, 3.1 and 3.2 and of JSON Schema 2020-12, and the extensions that the
generator reads. This page is written from `codegen/src/keywords/` by `cargo xtask codegen`.

A keyword is read in every version, also where only others have it. `extension` in the column of
versions: no version has the keyword, and it is read all the same. A keyword that is in no table is
ignored: in a schema with the warning `ignored-keyword`, unless its name begins with `x-`. The report
(`--report`) has each location at which a keyword is ignored, but for what stands beside a link (Reference
Object, External Documentation Object).

| what becomes of it | |
|---|---|
";

/// The text of the page.
pub fn page() -> String {
    let mut page = HEAD.to_owned();
    for fate in Fate::ALL {
        let _ = writeln!(page, "| {} | {} |", fate.name(), fate.explanation());
    }
    for (object, keywords) in objects() {
        let _ = write!(page, "\n## {} Object\n\n", object.name());
        page += "| keyword | OpenAPI | what becomes of it | |\n|---|---|---|---|\n";
        for keyword in keywords {
            let Keyword { name, versions, fate, note, .. } = keyword;
            let (versions, fate) = (listed(*versions), fate.name());
            let row = format!("| `{name}` | {versions} | {fate} | {note}");
            let _ = writeln!(page, "{} |", row.trim_end());
        }
    }
    page
}

/// The versions that have a keyword.
fn listed(versions: Versions) -> String {
    match versions {
        Versions::ALL => return "all".to_owned(),
        Versions::NONE => return "extension".to_owned(),
        _ => {}
    }
    let has = Versions::EACH.iter().filter(|(_, one)| versions.has(*one));
    has.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

impl Fate {
    fn name(self) -> &'static str {
        match self {
            Fate::Structure => "structure",
            Fate::Composition => "composition",
            Fate::Exclusion => "exclusion",
            Fate::Reference => "reference",
            Fate::Limit => "limit",
            Fate::Documentation => "documentation",
            Fate::Access => "access",
            Fate::Name => "name",
            Fate::Openness => "openness",
            Fate::Operation => "operation",
            Fate::ValidationNotMade => "validation not made",
            Fate::Ignored => "ignored",
        }
    }

    fn explanation(self) -> &'static str {
        match self {
            Fate::Structure => "It says what values look like: types, members, enums.",
            Fate::Composition => "It makes a type of several schemas, as a union.",
            Fate::Exclusion => {
                "It says what values are not. That distinguishes the branches of a union where a look at \
                 a value shows it. Where it does not, it is not checked, with the warning \
                 `ignored-keyword`."
            }
            Fate::Reference => "It leads to a part of the description, or names one.",
            Fate::Limit => {
                "It is documented, and compared by `cargo xtask diff`. No value is refused for it."
            }
            Fate::Documentation => "It is in the documentation of the crate.",
            Fate::Access => "It says in which direction a member is sent.",
            Fate::Name => "It names what is generated.",
            Fate::Openness => "It says that values may come which are not listed.",
            Fate::Operation => "It becomes part of a request, of a response, or of an event.",
            Fate::ValidationNotMade => {
                "It says more of values than a type can. It is not checked, with the warning \
                 `ignored-keyword`; values are kept as they come."
            }
            Fate::Ignored => "It is ignored; why, or what is lost, stands beside it.",
        }
    }
}
