//! The report for a pull request: a heading for what breaks, one for the rest, and documentation folded away.

use codegen::compare::Change;

use super::report::Report;

/// Writes the report.
pub fn render(report: &Report<'_>) -> String {
    let (old, new) = (report.old.0, report.new.0);
    let mut text = format!("## `{old}` to `{new}`\n\n{}\n", report.summary().sentence());
    section(&mut text, report, "Breaking", |change| change.breaks_wire() || change.breaks_rust());
    section(&mut text, report, "Compatible", |change| {
        !change.breaks_wire() && !change.breaks_rust()
    });
    let names = report.documentation();
    if !names.is_empty() {
        let count = names.len();
        text += &format!("\n<details><summary>Documentation only ({count})</summary>\n\n");
        for name in names {
            text += &format!("- {}\n", escaped(&name));
        }
        text += "\n</details>\n";
    }
    text
}

fn section(text: &mut String, report: &Report<'_>, title: &str, belongs: impl Fn(&Change) -> bool) {
    let mut has_title = false;
    for (owner, changes) in report.by_owner() {
        let mut changes = changes.into_iter().filter(|change| belongs(change)).peekable();
        if changes.peek().is_none() {
            continue;
        }
        if !std::mem::replace(&mut has_title, true) {
            *text += &format!("\n### {title}\n");
        }
        *text += &format!("\n**{}**\n\n", escaped(&owner.to_string()));
        for change in changes {
            *text += &format!("- {} ({})\n", escaped(&change.sentence()), change.verdicts());
            for (what, reason) in change.reasons() {
                *text += &format!("  - {what}: {}\n", escaped(reason));
            }
        }
    }
}

/// Text in which nothing but code in backticks is Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut in_code = false;
    for character in text.chars() {
        match character {
            '`' => in_code = !in_code,
            '<' | '*' | '_' | '[' | '#' | '|' if !in_code => escaped.push('\\'),
            '\n' => {
                escaped.push(' ');
                continue;
            }
            _ => {}
        }
        escaped.push(character);
    }
    escaped
}
