//! Every folder `cases/TOPIC/BEHAVIOUR` is a test: a description, and snapshots of what becomes of it. A
//! snapshot is compared if its file is there. README.md says what the files are.
//!
//! ```sh
//! cargo test -p openapi-crate-codegen --test cases -- unions/by_tag
//! ```

#[path = "support/case.rs"]
mod case;

use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, LazyLock};

use libtest_mimic::{Arguments, Failed, Trial};
use openapi_crate_codegen::diagnostic::Diagnostics;
use openapi_crate_codegen::explain::explain;
use openapi_crate_codegen::{Generation, Input, Target, generate, models, report};

use self::case::{Case, entries, strings};

/// A snapshot that has more lines is of several behaviours.
const LONGEST: usize = 300;

/// Gives the text of a snapshot.
type Text = fn(&Outcome) -> String;

/// The snapshots that a case may have, and what stands in them.
const SNAPSHOTS: [(&str, Text); 5] = [
    ("model", model),
    ("plans", plans),
    ("code", code),
    ("diagnostics", diagnostics),
    ("report", report_text),
];

/// The values of a case, which `codegen/golden` reads.
const VALUES: &str = "values.txt";

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let trials = Case::all(&folder).into_iter().flat_map(trials).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// The tests of a case: one for each snapshot, and one of the folder itself.
fn trials(case: Case) -> Vec<Trial> {
    let name = case.name.clone();
    let is_asked = |snapshot: &str| case.folder.join(format!("{snapshot}.snap")).exists();
    let asked: Vec<_> = SNAPSHOTS.into_iter().filter(|(name, _)| is_asked(name)).collect();
    let fault = fault_of_folder(&case, asked.len());
    let of_folder = move || fault.map_or(Ok(()), |fault| Err(Failed::from(fault)));
    // What becomes of the description is found out once, by whichever test needs it first.
    let outcome = Arc::new(LazyLock::new(move || Outcome::of(case)));
    let of_snapshots = asked.into_iter().map(|(snapshot, text)| {
        let outcome = Arc::clone(&outcome);
        Trial::test(format!("{name}/{snapshot}"), move || compare(&outcome, snapshot, text))
    });
    let mut trials: Vec<Trial> = of_snapshots.collect();
    trials.push(Trial::test(format!("{name}/folder"), of_folder));
    trials
}

/// What is wrong with a folder that would make the case ask less than it seems to.
fn fault_of_folder(case: &Case, asked: usize) -> Option<String> {
    let (topic, behaviour) = case.topic_and_behaviour();
    if let Some(name) = [topic, behaviour].into_iter().find(|name| !is_module(name)) {
        return Some(format!("`{name}` is no name of a module"));
    }
    if !include_str!("README.md").contains(&format!("`{topic}`")) {
        return Some(format!("README.md has no line for the topic `{topic}`"));
    }
    for path in entries(&case.folder).iter().filter(|path| path.is_file()) {
        let file = path.file_name()?.to_string_lossy().into_owned();
        if file.ends_with(".snap")
            && SNAPSHOTS.iter().all(|(name, _)| file != format!("{name}.snap"))
        {
            return Some(format!("nothing writes {file}"));
        }
        if file.ends_with(".txt") && file != VALUES {
            return Some(format!("nothing reads {file}"));
        }
    }
    let asks = asked > 0 || case.folder.join(VALUES).exists();
    (!asks).then(|| "nothing is asked: there is neither a snapshot nor values.txt".to_owned())
}

/// Whether a name can be that of a module: the code of a case is one in `codegen/golden`.
fn is_module(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok() && name.to_lowercase() == name
}

/// What becomes of the description of a case.
struct Outcome {
    case: Case,
    input: Input,
    result: Result<Generation, Diagnostics>,
}

impl Outcome {
    fn of(case: Case) -> Outcome {
        let input = case.input();
        let result = generate(std::slice::from_ref(&input), &Target::Sources);
        Outcome { case, input, result }
    }

    fn rendered(&self, diagnostics: &Diagnostics) -> String {
        let sources: Vec<_> = self.input.sources().cloned().collect();
        diagnostics.render(&sources, false)
    }

    fn generation(&self) -> &Generation {
        let refused = |errors| panic!("nothing is generated:\n{}", self.rendered(errors));
        self.result.as_ref().unwrap_or_else(refused)
    }
}

/// Compares a snapshot with what it should be, and says how it is accepted.
fn compare(outcome: &Outcome, name: &str, text: Text) -> Result<(), Failed> {
    let case = &outcome.case.name;
    let text = text(outcome);
    let lines = text.lines().count();
    if lines > LONGEST {
        let fault = format!("{name}.snap has {lines} lines, more than {LONGEST}: split the case");
        return Err(fault.into());
    }
    let compared = catch_unwind(AssertUnwindSafe(|| {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&outcome.case.folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name, text));
    }));
    compared.map_err(|_| {
        let command = format!(
            "INSTA_UPDATE=always cargo test -p openapi-crate-codegen --test cases -- {case}"
        );
        format!("{name}.snap is another; to accept it: {command}").into()
    })
}

fn model(outcome: &Outcome) -> String {
    outcome.generation().apis[0].to_string()
}

fn plans(outcome: &Outcome) -> String {
    explain(&outcome.generation().apis[0])
}

/// All that is said of the description, as a user sees it.
fn diagnostics(outcome: &Outcome) -> String {
    let found = match &outcome.result {
        Ok(generation) => &generation.warnings,
        Err(errors) => {
            assert!(errors.has_errors());
            let models = models(std::slice::from_ref(&outcome.input));
            assert_eq!(models.as_ref().expect_err("no model either"), errors);
            errors
        }
    };
    outcome.rendered(found)
}

/// `--report` as programs read it.
fn report_text(outcome: &Outcome) -> String {
    let generation = outcome.generation();
    let inputs = std::slice::from_ref(&outcome.input);
    report::report(inputs, &generation.apis, &generation.warnings)
}

/// The files of the module, each followed by its table, without the lines that are in every file. The
/// option `code` names them. Without it they are all files of types and operations.
fn code(outcome: &Outcome) -> String {
    let folder = format!("src/{}/", outcome.input.module);
    let wanted = strings(&outcome.case.options()["code"]);
    let files = &outcome.generation().files;
    let modules =
        files.iter().filter_map(|(path, _)| path.strip_prefix(&folder)?.strip_suffix(".rs"));
    let is_wanted = |module: &&str| {
        let file = module.trim_start_matches("wire/");
        if wanted.is_empty() {
            !file.ends_with("mod")
        } else {
            wanted.iter().any(|one| one == file)
        }
    };
    let mut modules: Vec<&str> = modules.filter(is_wanted).collect();
    for name in &wanted {
        let is_there = modules.iter().any(|module| module.trim_start_matches("wire/") == name);
        assert!(is_there, "{}: there is no code of `{name}`", outcome.case.name);
    }
    modules.sort_by_key(|module| (module.trim_start_matches("wire/"), *module));
    let mut text = String::new();
    for module in modules {
        let content = files.get(&format!("{folder}{module}.rs")).expect("one of the files");
        let content = without_header(content);
        write!(text, "=== {module}.rs\n{content}").expect("a string takes all");
    }
    text
}

/// The text of a file without the line that says from what it was generated, and without the digest.
fn without_header(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("// Generated from ") {
            // And the empty line behind it.
            lines.next();
        } else if line.starts_with("pub const SPEC_SHA256") {
            kept += "pub const SPEC_SHA256: &str = \"..\";\n";
        } else {
            kept += line;
            kept.push('\n');
        }
    }
    kept
}
