//! Claims in words: `an object where`, and a line for each member that is looked at.

use std::fmt::Write;

use crate::ir::{Claim, Kinds, Need, Values};

/// What a value must be, but for its members.
pub fn head(claim: &Claim) -> String {
    if !claim.or.is_empty() {
        let each = claim.or.iter().map(|claim| match head(claim) {
            head if claim.members.is_empty() => head,
            head => format!("{head} ({})", in_one_line(claim)),
        });
        return each.collect::<Vec<String>>().join(", or ");
    }
    let list = |values: &[serde_json::Value]| {
        values.iter().map(ToString::to_string).collect::<Vec<String>>().join(" or ")
    };
    match &claim.values {
        Values::Only(values) => return list(values),
        Values::Open(values) => return format!("{}, or another", list(values)),
        Values::Except(values) => return format!("{} but {}", claim.kinds, list(values)),
        Values::Any => {}
    }
    let kinds = match claim.format {
        Some(format) => format!("{} of the format {format:?}", claim.kinds),
        None => claim.kinds.to_string(),
    };
    let part = if claim.kinds.has(Kinds::OBJECT) { "member" } else { "item" };
    let other = if claim.members.is_empty() { "" } else { "other " };
    match &claim.every {
        Some(every) => format!("{kinds} whose every {other}{part} is {}", head(every)),
        None if claim.members.is_empty() => kinds,
        None if claim.closed => format!("{kinds} without additional properties where"),
        None => format!("{kinds} where"),
    }
}

/// A line for each member that is looked at.
pub fn members(text: &mut String, indent: usize, claim: &Claim) {
    if let Some(every) = &claim.every {
        members(text, indent, every);
    }
    for member in &claim.members {
        let may_lack = match member.need {
            Need::Required => "",
            Need::Expected => ", which may be missing,",
            Need::Optional => ", if it is there,",
        };
        let what = format!("`{}`{may_lack} is {}", member.name, head(&member.claim));
        line(text, indent, &what);
        members(text, indent + 1, &member.claim);
    }
}

/// The members that are looked at, in one line.
pub fn in_one_line(claim: &Claim) -> String {
    let mut text = String::new();
    members(&mut text, 0, claim);
    text.lines().map(str::trim_start).collect::<Vec<&str>>().join(" and ")
}

/// Adds a line.
pub fn line(text: &mut String, indent: usize, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{:width$}{line}", "", width = indent * 2);
}
