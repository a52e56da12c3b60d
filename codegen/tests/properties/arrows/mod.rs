//! The arrows between the folders of the generator, and no two files that use one another.
//!
//! What a folder may use is in [`ROOMS`]. A file uses the file in which a thing is defined, also where a `mod.rs`
//! re-exports it. What a file uses of the `mod.rs` of its own folder, or of one around that, is no part of a circle: it
//! is split from them.

mod circles;
mod modules;
mod tokens;

use std::path::{Path, PathBuf};

use self::circles::circle;
use self::modules::{Module, modules};

/// The folders and files of `codegen/src`, in the order of the stages, each with those that it may use.
const ROOMS: &[(&str, &[&str])] = &[
    // What all stages share.
    ("stack", &[]),
    ("suggest", &[]),
    ("selection", &[]),
    ("pointer", &[]),
    ("source", &[]),
    ("diagnostic", &["stack", "pointer", "source"]),
    ("keywords", &[]),
    ("ir", &["pointer"]),
    ("customization", &["ir"]),
    // The stages.
    ("document", &["stack", "suggest", "pointer", "source", "diagnostic", "keywords", "ir"]),
    ("lower", &["pointer", "suggest", "diagnostic", "keywords", "ir", "document"]),
    ("decide", &["pointer", "ir"]),
    ("passes", &["pointer", "suggest", "selection", "customization", "diagnostic", "ir", "decide"]),
    ("output", &[]),
    ("typespace", &["ir"]),
    ("emit", &["stack", "pointer", "ir", "decide", "typespace", "output"]),
    // What the stages are given.
    ("input", &["source", "selection", "customization", "document"]),
    ("own_modules", &["pointer", "diagnostic", "emit", "input"]),
    // What is said of a model.
    ("explain", &["pointer", "ir", "decide"]),
    ("report", &["stack", "pointer", "source", "diagnostic", "ir", "decide", "input"]),
    ("compare", &["pointer", "ir", "decide", "explain"]),
    ("page", &["stack", "diagnostic", "ir", "decide", "input", "explain", "report", "compare"]),
    // The stages, one after the other.
    (
        "pipeline",
        &[
            "stack",
            "pointer",
            "source",
            "selection",
            "customization",
            "diagnostic",
            "ir",
            "document",
            "lower",
            "passes",
            "output",
            "emit",
            "input",
            "own_modules",
        ],
    ),
    // For build scripts: it reads and writes files.
    (
        "generator",
        &[
            "stack",
            "source",
            "selection",
            "customization",
            "diagnostic",
            "ir",
            "emit",
            "output",
            "input",
            "pipeline",
        ],
    ),
];

/// The only ones that put the stages together.
const ROOT: &str = "";

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder of a module below the root, or its file.
fn room(module: &str) -> &str {
    module.split('/').next().unwrap_or(module)
}

/// `codegen/src/emit/tables.rs:11`.
fn location(file: &Path, line: usize) -> String {
    let root = project();
    let file = file.strip_prefix(root).unwrap_or(file).display().to_string();
    format!("{}:{line}", file.replace('\\', "/"))
}

#[test]
fn a_folder_uses_what_stands_before_it() {
    let modules = modules(&project().join("codegen/src"));
    let mut faults = Vec::new();
    for Module { name, file, uses } in modules.iter().filter(|module| module.name != ROOT) {
        let own = room(name);
        let allowed = ROOMS.iter().find(|(room, _)| *room == own);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("`{own}` has no row in `ROOMS`"));
        for used in uses.iter().filter(|used| room(&used.module) != own) {
            let theirs = room(&used.module);
            if !allowed.contains(&theirs) {
                let what = if theirs == ROOT { "lib.rs" } else { &used.module };
                faults
                    .push(format!("{}: `{own}` must not use `{what}`", location(file, used.line)));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_row_names_rows_before_it() {
    for (index, (room, allowed)) in ROOMS.iter().enumerate() {
        for used in *allowed {
            let is_before = ROOMS[..index].iter().any(|(before, _)| before == used);
            assert!(
                is_before,
                "the row of `{room}` names `{used}`, which does not stand before it"
            );
        }
    }
}

#[test]
fn no_files_use_one_another_in_a_circle() {
    for src in ["codegen/src", "xtask/src"] {
        let modules = modules(&project().join(src));
        let uses: usize = modules.iter().map(|module| module.uses.len()).sum();
        assert!(uses > modules.len(), "the uses of {src} are seen");
        if let Some(circle) = circle(&modules) {
            let lines = circle.iter().map(|(module, used)| {
                format!("{}: uses `{}`", location(&module.file, used.line), used.module)
            });
            panic!("a circle of files:\n{}\n", lines.collect::<Vec<String>>().join("\n"));
        }
    }
}

/// One job, one file: what is longer is read by nobody.
#[test]
fn no_file_is_longer_than_350_lines() {
    let mut folders: Vec<PathBuf> =
        ["codegen", "xtask"].map(|folder| project().join(folder)).into();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the project") {
            let path = entry.expect("an entry of a folder").path();
            let is_source = path.extension().is_some_and(|extension| extension == "rs");
            if path.is_dir() && !path.ends_with("generated") {
                folders.push(path);
            } else if is_source {
                let text = std::fs::read_to_string(&path).expect("a source");
                let lines = text.lines().count();
                assert!(lines <= 350, "{} has {lines} lines", path.display());
            }
        }
    }
}
