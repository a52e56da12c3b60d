//! What the description says in words.

use serde_json::Value;

/// The words that belong to a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    pub title: Option<String>,
    pub description: Option<String>,
    pub example: Option<Box<Value>>,
    /// What the API takes an absent member for. Nothing is filled in when decoding.
    pub default: Option<Box<Value>>,
    /// Limits of the value, in words. A value outside them still decodes.
    pub limits: Vec<String>,
    /// Where there is more to read.
    pub link: Option<String>,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
}

impl Docs {
    /// These words, and those of the schema that they refer to where they are silent.
    #[must_use]
    pub fn or(&self, other: &Docs) -> Docs {
        Docs {
            title: self.title.clone().or_else(|| other.title.clone()),
            description: self.description.clone().or_else(|| other.description.clone()),
            example: self.example.clone().or_else(|| other.example.clone()),
            default: self.default.clone().or_else(|| other.default.clone()),
            limits: if self.limits.is_empty() { other.limits.clone() } else { self.limits.clone() },
            link: self.link.clone().or_else(|| other.link.clone()),
            deprecated: self.deprecated || other.deprecated,
            read_only: self.read_only || other.read_only,
            write_only: self.write_only || other.write_only,
        }
    }
}
