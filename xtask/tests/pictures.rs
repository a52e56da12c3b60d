//! The pictures of README.md are what the commands print today.
//!
//! `PICTURES=write cargo test -p xtask --test pictures` makes them anew.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anstyle_svg::Term;
use openapi_crate::input;

/// The longest line that can be read where README.md shows a picture.
const WIDTH: usize = 108;

/// As many lines as fit on a screen beside text.
const HEIGHT: usize = 32;

/// What `cargo xtask` prints.
fn printed(arguments: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments.split(' ')).output().expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints text")
}

/// Of a text the paragraphs that begin so, with a sign for what is left out.
fn paragraphs(text: &str, starts: &[&str]) -> String {
    let mut shown = String::new();
    let mut left_out = false;
    for paragraph in text.trim_end().split("\n\n") {
        if starts.iter().any(|start| paragraph.starts_with(start)) {
            let gap = if left_out { "[...]\n\n" } else { "" };
            write!(shown, "{gap}{paragraph}\n\n").expect("a string grows");
            left_out = false;
        } else {
            left_out = true;
        }
    }
    shown + if left_out { "[...]" } else { "" }
}

/// Compares a picture with the one that stands in `.github/pictures`, or writes it there. The text may have colours.
fn compare(name: &str, command: &str, text: &str) {
    let text = text.trim_end();
    let height = text.lines().count();
    assert!(height <= HEIGHT, "{name} has {height} lines, more than {HEIGHT}");
    let picture = Term::new().render_svg(&format!("\u{1b}[1;32m$\u{1b}[0m {command}\n{text}\n"));
    let path = path(".github/pictures").join(name);
    if std::env::var_os("PICTURES").is_some_and(|asked| asked == "write") {
        fs::write(&path, picture).expect("the picture can be written");
        return;
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        picture == written.replace("\r\n", "\n"),
        "{name} is not what `{command}` prints; to write it: \
         PICTURES=write cargo test -p xtask --test pictures"
    );
}

fn is_readable(text: &str) {
    let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    assert!(longest <= WIDTH, "a line has {longest} letters, more than {WIDTH}:\n{text}");
}

/// A path of the repository.
fn path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

#[test]
fn a_plan() {
    let plans = printed("codegen --explain");
    let plan = paragraphs(&plans, &["union ExtractOutput "]);
    let mut lines = plan.lines();
    // The plan, and some of its examples.
    let shown: Vec<&str> = lines.by_ref().take(24).collect();
    assert!(lines.next().is_some(), "some are left out");
    let shown = shown.join("\n") + "\n    [...]";
    is_readable(&shown);
    compare("explain.svg", "cargo xtask codegen --explain", &shown);
}

#[test]
fn what_changed() {
    let starts =
        ["spec/2025", "ExtractOutputMetadataValue\n", "Citation\n", "ExtractionFieldResult\n"];
    let changes = paragraphs(&printed("diff 2025-04-21 2026-02-09"), &starts);
    is_readable(&changes);
    compare("diff.svg", "cargo xtask diff 2025-04-21 2026-02-09", &changes);
}

#[test]
fn a_fault_of_a_description() {
    let case = path("codegen/tests/cases/diagnostics/contradicting_all_of/description.yaml");
    let mut description = input::description(&case).expect("the description is there");
    description.source.name = "pets.yaml".to_owned();
    let inputs = [description];
    let generation =
        codegen::generate(&inputs, &codegen::Target::Sources).expect("a warning alone");
    let sources: Vec<_> = inputs[0].sources().cloned().collect();
    is_readable(&generation.warnings.render(&sources, false));
    let colored = generation.warnings.render(&sources, true);
    compare("warning.svg", "openapi-crate generate pets.yaml --out pets", &colored);
}
