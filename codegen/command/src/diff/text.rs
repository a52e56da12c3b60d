//! The report for a terminal: what breaks is marked, with the reason; documentation stands at the end.

use std::fmt::Write;

use super::report::Report;

/// Writes the report.
pub fn render(report: &Report<'_>) -> String {
    let (old, new) = (report.old.0, report.new.0);
    let mut text = format!("{old} -> {new}\n{}\n", report.summary().sentence());
    for (owner, changes) in report.by_owner() {
        text.push_str(&format!("\n{owner}\n"));
        for change in changes {
            let mark = if change.breaks_wire() || change.breaks_rust() { '!' } else { ' ' };
            line(&mut text, &format!("{mark} {} [{}]", change.sentence(), change.verdicts()));
            for (what, reason) in change.reasons() {
                line(&mut text, &format!("    {what}: {reason}"));
            }
        }
    }
    let names = report.documentation();
    if !names.is_empty() {
        text.push_str("\ndocumentation only\n");
        for name in names {
            line(&mut text, &format!("  {name}"));
        }
    }
    text
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  {line}");
}
