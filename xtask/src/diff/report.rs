//! What the forms of a report share: changes by their owners, and the sum of them.

use codegen::compare::{Bump, Change, Owner, bump};

/// Two descriptions, and what differs.
pub struct Report<'a> {
    /// The name of the document, and the version of the API.
    pub old: (&'a str, &'a str),
    pub new: (&'a str, &'a str),
    pub changes: &'a [Change],
}

/// What all changes come to.
pub struct Sum {
    pub changes: usize,
    pub words: usize,
    pub wire_breaking: usize,
    pub rust_breaking: usize,
    pub bump: Option<Bump>,
}

impl<'a> Report<'a> {
    pub fn sum(&self) -> Sum {
        let count = |is: fn(&&Change) -> bool| self.changes.iter().filter(is).count();
        Sum {
            changes: self.changes.len(),
            words: count(|change| change.kind.is_words()),
            wire_breaking: count(|change| change.breaks_wire()),
            rust_breaking: count(|change| change.breaks_rust()),
            bump: bump(self.changes),
        }
    }

    /// The changes that are more than words, by what they are in, in the order that they come in.
    pub fn by_owner(&self) -> Vec<(&'a Owner, Vec<&'a Change>)> {
        let mut groups: Vec<(&Owner, Vec<&Change>)> = Vec::new();
        for change in self.changes.iter().filter(|change| !change.kind.is_words()) {
            match groups.last_mut() {
                Some((owner, changes)) if **owner == change.subject.owner => changes.push(change),
                _ => groups.push((&change.subject.owner, vec![change])),
            }
        }
        groups
    }

    /// What has other words, with its parts, each once.
    pub fn reworded(&self) -> Vec<String> {
        let mut groups: Vec<(&Owner, Vec<&str>)> = Vec::new();
        for change in self.changes.iter().filter(|change| change.kind.is_words()) {
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

impl Sum {
    /// The sum in a line.
    pub fn sentence(&self) -> String {
        let Some(bump) = self.bump else { return "Nothing changed.".to_owned() };
        let plural = |count: usize, one: &str, many: &str| {
            if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
        };
        format!(
            "{}: {} on the wire, {} Rust code, {} of words alone. The crate: {}.",
            plural(self.changes, "change", "changes"),
            plural(self.wire_breaking, "breaks old clients", "break old clients"),
            plural(self.rust_breaking, "breaks", "break"),
            if self.words == 1 { "1 is".to_owned() } else { format!("{} are", self.words) },
            bump.as_str()
        )
    }
}
