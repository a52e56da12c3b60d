//! Traits that are not derived where they are asked for: an impl is written for each type.
//!
//! Their derives would know the fields of a type, and neither the names on the wire nor what a value must have.

use super::TypeDef;

/// A trait that types have by an impl of their own, which is behind a feature of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Implemented {
    /// The JSON Schema of a type, by schemars 1.
    JsonSchema,
    /// The schema of a type in a description, by utoipa 5.
    ToSchema,
    /// Values by chance, by arbitrary 1.
    Arbitrary,
}

impl Implemented {
    pub const ALL: [Implemented; 3] =
        [Implemented::JsonSchema, Implemented::ToSchema, Implemented::Arbitrary];

    /// The path by which the trait is asked for.
    pub fn path(self) -> &'static str {
        match self {
            Implemented::JsonSchema => "schemars::JsonSchema",
            Implemented::ToSchema => "utoipa::ToSchema",
            Implemented::Arbitrary => "arbitrary::Arbitrary",
        }
    }

    /// The crate that has the trait, which is what the feature is called too.
    pub fn feature(self) -> &'static str {
        match self {
            Implemented::JsonSchema => "schemars",
            Implemented::ToSchema => "utoipa",
            Implemented::Arbitrary => "arbitrary",
        }
    }

    /// The trait of a path: `utoipa::ToSchema`, `::utoipa::ToSchema`.
    pub fn of_path(path: &str) -> Option<Self> {
        let path = path.trim_start_matches("::");
        Self::ALL.into_iter().find(|one| one.path() == path)
    }
}

impl TypeDef {
    /// Whether the type is to have an impl of a trait.
    pub fn implements(&self, what: Implemented) -> bool {
        self.derives.iter().any(|path| Implemented::of_path(path) == Some(what))
    }
}
