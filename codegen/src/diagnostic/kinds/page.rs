//! The rows of the table as text.

use std::fmt::Write;

use super::{Kind, STAGES, all};

/// A row in full, as `cargo xtask explain KIND` prints it.
pub fn explanation(kind: &Kind) -> String {
    let Kind { name, severity, summary, explanation, fix, .. } = kind;
    let severity = severity.as_str();
    let case = kind.case().map_or_else(String::new, |case| format!("\n{}\n", shown_by(case)));
    let explanation = wrapped(explanation);
    let fix = wrapped(&format!("What to do: {fix}"));
    format!("{severity}[{name}]: {summary}\n\n{explanation}\n\n{fix}\n{case}")
}

/// Every kind with its sentence, a line each.
pub fn list() -> String {
    let longest = all().map(|kind| kind.name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (stage, kinds) in STAGES {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{stage}");
        for kind in kinds {
            let _ = writeln!(text, "  {:longest$}  {}", kind.name, kind.summary);
        }
    }
    text
}

/// The page of all rows, `spec/DIAGNOSTICS.md`.
pub fn page() -> String {
    let mut text = "\
# Diagnostics
<!-- Written by `cargo xtask codegen` from the table in codegen/src/diagnostic/kinds/. -->

What can be wrong with a description. An error says that nothing is generated; a warning, that not all of the
description is in the generated code. `--deny-warnings` takes warnings for errors. The name of a kind stands in
brackets in what is printed, and is `kind` in the report of `--report` ([README.md](README.md)).
`cargo xtask explain KIND` prints what is said here.
"
    .to_owned();
    for (stage, kinds) in STAGES {
        let _ = writeln!(text, "\n## {stage}\n\n| kind | | |\n|---|---|---|");
        for Kind { name, severity, summary, .. } in kinds {
            let severity = severity.as_str();
            let _ = writeln!(text, "| [`{name}`](#{name}) | {severity} | {summary} |");
        }
        for kind in kinds {
            let Kind { name, severity, summary, explanation, fix, .. } = kind;
            let severity = severity.as_str();
            let (explanation, fix) = (wrapped(explanation), format!("**What to do:** {fix}"));
            let _ = write!(text, "\n### {name}\n\n*{severity}* · {summary}\n\n{explanation}\n");
            let _ = write!(text, "\n{}\n", wrapped(&fix));
            if let Some(case) = kind.case() {
                let _ = write!(text, "\n{}\n", shown_by(case));
            }
        }
    }
    text
}

/// How many characters stand in a line, if its words allow.
const WIDTH: usize = 100;

/// A text in lines.
fn wrapped(text: &str) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if width > 0 {
            let fits = width + 1 + length <= WIDTH;
            lines.push(if fits { ' ' } else { '\n' });
            width = if fits { width + 1 } else { 0 };
        }
        lines.push_str(word);
        width += length;
    }
    lines
}

/// What says which case shows a kind.
fn shown_by(case: &str) -> String {
    format!("Example: `codegen/tests/cases/{case}`")
}
