//! The documents of this repository say where things are: every path in them exists, and the table of tests is complete.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The documents, by their paths from the root.
const DOCUMENTS: &[&str] = &[
    "README.md",
    ".github/CONTRIBUTING.md",
    "codegen/ARCHITECTURE.md",
    "codegen/HISTORY.md",
    "codegen/tests/README.md",
    "codegen/tests/corpus/README.md",
    "generated/README.md",
    "spec/README.md",
    "spec/DIAGNOSTICS.md",
    "spec/KEYWORDS.md",
    "tests/README.md",
    "tests/comparison/README.md",
    "tests/fuzz/README.md",
];

/// Folders of the root. What begins with one of them is a path, and not an expression.
const ROOTS: &[&str] = &[".ci/", ".github/", "codegen/", "generated/", "spec/", "tests/", "xtask/"];

/// Files that a document tells its reader to make.
const TO_BE_MADE: &[&str] = &["spec/2026-08-01.yaml", "spec/2026-08-01.overlay.yaml"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The documents that there are, each with its text outside of blocks of code.
fn documents() -> Vec<(&'static str, String)> {
    let read = |path: &&'static str| {
        let text = fs::read_to_string(root().join(path)).ok()?;
        let prose = text.split("```").step_by(2).collect();
        Some((*path, prose))
    };
    DOCUMENTS.iter().filter_map(read).collect()
}

/// What stands between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// The targets of links to files.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://") && !target.starts_with('#'))
}

/// The path that code names, if it does. A name in capitals stands for any
/// (`codegen/tests/cases/TOPIC/BEHAVIOUR/`), and so do `*` and `<version>`: what is before it must exist.
fn path_in(code: &str) -> Option<&str> {
    let is_path = ROOTS.iter().any(|root| code.starts_with(root))
        && !code.contains([' ', '(', '{', '$'])
        && !code.contains("::");
    let is_placeholder = |part: &str| {
        let name = part.split('.').next().unwrap_or_default();
        part.contains(['*', '<'])
            || name.len() > 1 && name.chars().all(|c| c.is_ascii_uppercase() || c == '_')
    };
    let known = || {
        let mut end = 0;
        for part in code.split_inclusive('/') {
            // A document has a name in capitals, too.
            if is_placeholder(part.trim_end_matches('/')) && !part.ends_with(".md") {
                break;
            }
            end += part.len();
        }
        &code[..end]
    };
    is_path.then(known)
}

#[test]
fn every_path_in_backticks_exists() {
    let mut missing = Vec::new();
    for (document, text) in documents() {
        for path in code(&text).filter_map(path_in) {
            if !root().join(path).exists() && !TO_BE_MADE.contains(&path) {
                missing.push(format!("{document}: `{path}`"));
            }
        }
    }
    assert!(missing.is_empty(), "these paths do not exist:\n{}", missing.join("\n"));
}

#[test]
fn every_link_to_a_file_leads_to_one() {
    let mut missing = Vec::new();
    for (document, text) in documents() {
        let folder = root().join(document);
        let folder = folder.parent().expect("a file stands in a folder");
        for link in links(&text) {
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let to = folder.join(path);
            let has_heading =
                || fs::read_to_string(&to).is_ok_and(|text| has_heading(&text, heading));
            if !to.exists() || !heading.is_empty() && !has_heading() {
                missing.push(format!("{document}: {link}"));
            }
        }
    }
    assert!(missing.is_empty(), "these links lead to nothing:\n{}", missing.join("\n"));
}

/// Whether a text has a heading of this anchor, as GitHub makes anchors.
fn has_heading(text: &str, anchor: &str) -> bool {
    let of_heading = |line: &str| -> String {
        let kept = line.trim_start_matches('#').trim().to_lowercase();
        let kept = kept.chars().filter(|c| c.is_alphanumeric() || "- _".contains(*c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    text.lines().any(|line| line.starts_with('#') && of_heading(line) == anchor)
}

#[test]
fn every_document_is_there() {
    let found: Vec<&str> = documents().iter().map(|(path, _)| *path).collect();
    assert_eq!(found, DOCUMENTS);
}

#[test]
fn every_test_that_uses_the_crate_is_in_the_table() {
    let folder = root().join("tests/tests");
    let readme = fs::read_to_string(root().join("tests/README.md")).expect("a table of tests");
    let rows = readme.lines().filter(|line| line.starts_with("| "));
    let listed: BTreeSet<String> = rows
        .flat_map(|row| code(row.rsplit('|').nth(1).unwrap_or_default()))
        .map(str::to_owned)
        .collect();
    let mut found = BTreeSet::new();
    let mut waiting = vec![folder.clone()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.file_name().is_none_or(|name| name != "main.rs") {
                let path = path.strip_prefix(&folder).expect("within");
                found.insert(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    assert_eq!(listed, found, "tests/README.md lists each file of tests/tests");
}

/// A step that a document names is one of `cargo xtask ci`.
#[test]
fn every_step_of_ci_in_a_document_exists() {
    let list =
        std::process::Command::new(env!("CARGO_BIN_EXE_xtask")).args(["ci", "--list"]).output();
    let list = String::from_utf8(list.expect("the command runs").stdout).expect("a text");
    let steps: BTreeSet<&str> = list.split_whitespace().collect();
    for document in DOCUMENTS {
        let Ok(text) = fs::read_to_string(root().join(document)) else { continue };
        for rest in text.split("cargo xtask ci ").skip(1) {
            let line = rest.split(['`', '\n', '#']).next().unwrap_or_default();
            for name in line.split_whitespace().take_while(|word| !word.starts_with(['-', '['])) {
                let is_placeholder = name.chars().all(|c| c.is_ascii_uppercase());
                assert!(
                    is_placeholder || steps.contains(name),
                    "{document}: cargo xtask ci {name}"
                );
            }
        }
    }
}
