//! The report for a terminal: what breaks stands out, and says why; words stand at the end.

use std::fmt::Write;

use super::report::Report;

/// The width of a line of names.
const WIDTH: usize = 96;

/// Writes the report.
pub fn render(report: &Report<'_>) -> String {
    let (old, new) = (report.old.0, report.new.0);
    let mut text = format!("{old} -> {new}\n{}\n", report.sum().sentence());
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
    let names = report.reworded();
    if !names.is_empty() {
        text.push_str("\nother words, defaults or deprecation alone\n");
        let mut row = String::new();
        for name in names {
            if !row.is_empty() && row.len() + name.len() + 2 > WIDTH {
                line(&mut text, &format!("  {row}"));
                row.clear();
            }
            let separator = if row.is_empty() { "" } else { ", " };
            row += separator;
            row += &name;
        }
        line(&mut text, &format!("  {row}"));
    }
    text
}

fn line(text: &mut String, words: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  {words}");
}
