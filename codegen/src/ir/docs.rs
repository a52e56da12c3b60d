//! Documentation: titles, descriptions, examples, and what else is for the reader.

use serde_json::{Map, Value};

use super::limits::Limits;

/// The documentation of a schema, a parameter, a response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    pub title: Option<String>,
    pub description: Option<String>,
    pub example: Option<Box<Value>>,
    /// What the API takes an absent member for. Nothing is filled in when decoding.
    pub default: Option<Box<Value>>,
    /// Limits of the value; none where it has none. A value outside them still decodes.
    pub limits: Option<Box<Limits>>,
    /// Where there is more to read.
    pub link: Option<String>,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    /// Of a JSON Schema by itself: the keywords that a schema made of the type is to have again.
    pub annotations: Option<Box<Map<String, Value>>>,
}

impl Docs {
    /// These docs, and those of the schema that is referred to where these say nothing.
    #[must_use]
    pub fn or(&self, other: &Docs) -> Docs {
        Docs {
            title: self.title.clone().or_else(|| other.title.clone()),
            description: self.description.clone().or_else(|| other.description.clone()),
            example: self.example.clone().or_else(|| other.example.clone()),
            default: self.default.clone().or_else(|| other.default.clone()),
            limits: self.limits.clone().or_else(|| other.limits.clone()),
            link: self.link.clone().or_else(|| other.link.clone()),
            deprecated: self.deprecated || other.deprecated,
            read_only: self.read_only || other.read_only,
            write_only: self.write_only || other.write_only,
            annotations: self.annotations.clone().or_else(|| other.annotations.clone()),
        }
    }

    /// What both say.
    #[must_use]
    pub fn and(&self, other: &Docs) -> Docs {
        fn both<T: Clone + PartialEq>(one: &Option<T>, other: &Option<T>) -> Option<T> {
            one.clone().filter(|_| one == other)
        }
        Docs {
            title: both(&self.title, &other.title),
            description: both(&self.description, &other.description),
            example: both(&self.example, &other.example),
            default: both(&self.default, &other.default),
            limits: both(&self.limits, &other.limits),
            link: both(&self.link, &other.link),
            deprecated: self.deprecated && other.deprecated,
            read_only: self.read_only && other.read_only,
            write_only: self.write_only && other.write_only,
            annotations: both(&self.annotations, &other.annotations),
        }
    }

    /// These docs without what others say too.
    #[must_use]
    pub fn without(&self, other: &Docs) -> Docs {
        fn own<T: Clone + PartialEq>(one: &Option<T>, other: &Option<T>) -> Option<T> {
            one.clone().filter(|_| one != other)
        }
        Docs {
            title: own(&self.title, &other.title),
            description: own(&self.description, &other.description),
            example: own(&self.example, &other.example),
            default: own(&self.default, &other.default),
            limits: own(&self.limits, &other.limits),
            link: own(&self.link, &other.link),
            deprecated: self.deprecated && !other.deprecated,
            read_only: self.read_only && !other.read_only,
            write_only: self.write_only && !other.write_only,
            annotations: own(&self.annotations, &other.annotations),
        }
    }
}
