//! What the file asks for, as the arguments of a run for each crate.

use std::path::{Component, Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::source::Source;
use codegen::{Customization, MapType, Selection, Times};
use toml::de::DeTable;

use super::table::{Faults, Table};
use crate::generate::arguments::{Arguments, is_crate_name};
use crate::input::STDIN;

/// The arguments of each crate, with those that were given to the command; paths are relative to the folder of the file.
pub fn of(
    source: &Source,
    folder: &Path,
    given: &Arguments,
) -> Result<Vec<Arguments>, Diagnostics> {
    let faults = Faults::of(source);
    let parsed = match DeTable::parse(&source.text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let at = error.span().unwrap_or_default();
            let message = error.message().replace('\n', ", ");
            faults.push(&at, message, "change it to TOML (https://toml.io)".to_owned());
            return faults.or_errors(Vec::new());
        }
    };
    let mut outs = Outs::default();
    let crates = {
        let root = Table::of(parsed.get_ref(), 0..0, &faults);
        let tables = root.tables("crate");
        // Another key may be meant to be it.
        if tables.is_empty() && parsed.get_ref().is_empty() {
            let help = "add `[[crate]]`, with `spec` and `out`".to_owned();
            faults.push(&(0..0), "there is no crate in it".to_owned(), help);
        }
        root.end();
        tables
            .into_iter()
            .map(|table| {
                let at = table.place("out");
                let arguments = of_crate(table, folder, given);
                if let Some(message) = outs.conflict(arguments.out.as_deref()) {
                    faults.push(&at, message, "use another folder".to_owned());
                }
                Arguments { places: Some(faults.take_places()), ..arguments }
            })
            .collect()
    };
    faults.or_errors(crates)
}

/// The arguments of a crate. What is missing has been reported.
fn of_crate(table: Table<'_>, folder: &Path, given: &Arguments) -> Arguments {
    let path = |path: String| if path == STDIN { PathBuf::from(path) } else { folder.join(path) };
    let paths = |key| table.texts(key).into_iter().map(path).collect();
    if let Some(name) = table.text("name").filter(|name| !is_crate_name(name)) {
        let help = "use letters, digits, `-` and `_`";
        table.refuse("name", format!("`{name}` is no name of a crate"), help);
    }
    for key in ["spec", "overlays"] {
        let named =
            if key == "spec" { table.text(key).into_iter().collect() } else { table.texts(key) };
        for name in named.iter().filter(|name| *name != STDIN && !folder.join(name).is_file()) {
            let message = format!("there is no file `{name}` in the folder of this file");
            table.refuse(key, message, "change it to the path of a file");
        }
    }
    let mut selection = Selection {
        operations: table.texts("operations"),
        tags: table.texts("tags"),
        ..Selection::default()
    };
    if let Some(exclude) = table.table("exclude") {
        selection.without_operations = exclude.texts("operations");
        selection.without_tags = exclude.texts("tags");
        selection.without_types = exclude.texts("types");
        exclude.end();
    }
    let renames =
        table.table("rename").map(|table| table.texts_by_key("rename")).unwrap_or_default();
    let derives =
        table.table("derive").map(|table| table.lists_by_key("derive")).unwrap_or_default();
    let map = table.one_of("map", &MapType::ALL);
    let tag_features = table.flag("tag-features");
    let times = table.one_of("times", &Times::ALL);
    let arguments = Arguments {
        spec: table.required("spec").map(path),
        overlays: paths("overlays"),
        allowed: paths("allow-dirs"),
        allow_missing: table.flag("allow-missing"),
        selection,
        customization: Customization { renames, derives, map, times, tag_features },
        out: table.required("out").map(path),
        name: table.text("name"),
        shared_runtime: table.flag("shared-runtime"),
        deny_warnings: table.flag("deny-warnings") || given.deny_warnings,
        places: None,
        config: Some(given.config.clone().unwrap_or_else(|| PathBuf::from(super::NAME))),
        report: given.report.clone(),
        check: given.check,
        dry_run: given.dry_run,
        force: given.force,
        explain: given.explain,
        dump_ir: given.dump_ir,
    };
    table.end();
    arguments
}

/// The folders of the crates, each made absolute.
#[derive(Default)]
struct Outs(Vec<PathBuf>);

impl Outs {
    /// Why a crate cannot be written to this folder, beside those before it.
    fn conflict(&mut self, out: Option<&Path>) -> Option<String> {
        let out = without_dots(out?);
        let conflict = self.0.iter().find_map(|other| {
            if *other == out {
                Some("another crate is written to this folder")
            } else if out.starts_with(other.join("src")) || other.starts_with(out.join("src")) {
                Some("of two crates one would be written into the sources of the other")
            } else {
                None
            }
        });
        self.0.push(out);
        conflict.map(str::to_owned)
    }
}

/// An absolute path, however it is spelt. Links are not followed.
fn without_dots(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for component in absolute.components() {
        match component {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}
