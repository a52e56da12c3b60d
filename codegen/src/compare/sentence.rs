//! A change as a sentence, and its verdicts in a few words.

use super::change::{Bump, Change};

impl Change {
    /// What happened, without its owner: ``the member `name` was added: string, required``.
    pub fn sentence(&self) -> String {
        let part = self.subject.part.as_ref().map(|part| format!("`{part}`"));
        let phrase = self.kind.phrase();
        let mut sentence = match &part {
            Some(part) if phrase.contains("{}") => phrase.replace("{}", part),
            Some(part) => format!("{phrase} ({part})"),
            None => phrase.replace(" of {}", "").replace("{}", "it"),
        };
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => sentence += &format!(": {old} -> {new}"),
            (Some(old), None) => sentence += &format!(": was {old}"),
            (None, Some(new)) => sentence += &format!(": {new}"),
            (None, None) => {}
        }
        sentence
    }

    /// The verdicts in a few words: `breaks requests, major`.
    pub fn verdicts(&self) -> String {
        let directions: Vec<&str> = self.wire.reasons().map(|(direction, _)| direction).collect();
        let wire = match directions[..] {
            [] => String::new(),
            [only] => format!("breaks {only}s, "),
            _ => "breaks requests and responses, ".to_owned(),
        };
        format!("{wire}{}", self.rust.bump.as_str())
    }

    /// The reasons of the verdicts, each with what breaks: a direction, or `Rust`.
    pub fn reasons(&self) -> Vec<(&'static str, &str)> {
        let mut reasons: Vec<(&str, &str)> = self.wire.reasons().collect();
        if self.rust.bump > Bump::Patch {
            reasons.extend(self.rust.reason.as_deref().map(|reason| ("Rust", reason)));
        }
        reasons
    }
}
