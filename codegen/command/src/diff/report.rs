//! What the formats of a report share: changes by their owners, and their summary.

use codegen::compare::{Bump, Change, Owner, bump};

/// Two descriptions, and the changes between them.
pub struct Report<'a> {
    /// The name of the document, and the version of the API.
    pub old: (&'a str, &'a str),
    pub new: (&'a str, &'a str),
    pub changes: &'a [Change],
}

/// How many changes there are, by what they mean.
pub struct Summary {
    pub changes: usize,
    /// Changes of documentation alone.
    pub documentation: usize,
    pub wire_breaking: usize,
    pub rust_breaking: usize,
    pub bump: Option<Bump>,
}

impl<'a> Report<'a> {
    /// Counts the changes.
    pub fn summary(&self) -> Summary {
        let count = |is: fn(&&Change) -> bool| self.changes.iter().filter(is).count();
        Summary {
            changes: self.changes.len(),
            documentation: count(|change| change.kind.is_documentation()),
            wire_breaking: count(|change| change.breaks_wire()),
            rust_breaking: count(|change| change.breaks_rust()),
            bump: bump(self.changes),
        }
    }

    /// The changes of more than documentation, by their owners, in their order.
    pub fn by_owner(&self) -> Vec<(&'a Owner, Vec<&'a Change>)> {
        let mut groups: Vec<(&Owner, Vec<&Change>)> = Vec::new();
        for change in self.changes.iter().filter(|change| !change.kind.is_documentation()) {
            match groups.last_mut() {
                Some((owner, changes)) if **owner == change.subject.owner => changes.push(change),
                _ => groups.push((&change.subject.owner, vec![change])),
            }
        }
        groups
    }

    /// The owners whose documentation changed, each once, with the parts that did.
    pub fn documentation(&self) -> Vec<String> {
        let mut groups: Vec<(&Owner, Vec<&str>)> = Vec::new();
        for change in self.changes.iter().filter(|change| change.kind.is_documentation()) {
            let owner = &change.subject.owner;
            if groups.last().is_none_or(|(last, _)| *last != owner) {
                groups.push((owner, Vec::new()));
            }
            if let (Some((_, parts)), Some(part)) = (groups.last_mut(), &change.subject.part)
                && !parts.contains(&part.as_str())
            {
                parts.push(part);
            }
        }
        let named = |(owner, parts): (&Owner, Vec<&str>)| match &parts[..] {
            [] => owner.to_string(),
            parts => format!("{owner} ({})", parts.join(", ")),
        };
        groups.into_iter().map(named).collect()
    }
}

impl Summary {
    /// The summary in a line.
    pub fn sentence(&self) -> String {
        let Some(bump) = self.bump else { return "Nothing changed.".to_owned() };
        let plural = |count: usize, one: &str, many: &str| {
            if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
        };
        format!(
            "{}: {} on the wire, {} Rust code, {} documentation only. Bump: {}.",
            plural(self.changes, "change", "changes"),
            plural(self.wire_breaking, "breaks old clients", "break old clients"),
            plural(self.rust_breaking, "breaks", "break"),
            plural(self.documentation, "changes", "change"),
            bump.as_str()
        )
    }
}
