//! What of the generated code is to its users' taste.

use crate::ir::{MapType, Times};

/// What is generated in another way than by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customization {
    /// What has another name in Rust, each with that name. The former is a name of the description or a pointer:
    ///
    /// - a schema, or an inner one: `Pet`, `#/components/schemas/Pet/properties/owner`, `Pet.owner`, with the name of its
    ///   type: `Keeper`;
    /// - a member, a value of an enumeration, a variant of a union: `Pet.owner`, `Status.in_stock`, `Animal.Cat`;
    /// - an operation: `listPets`, `GET:/pets`.
    ///
    /// Whether `Pet.owner` is the member or the type of the member, the new name says: fields begin with a small letter.
    pub renames: Vec<(String, String)>,
    /// What types derive, by the name of one (in the description or in Rust, or a pointer), or of all: `*`.
    pub derives: Vec<(String, Vec<String>)>,
    /// What maps are. The members beside those that a schema lists are in an `IndexMap` always.
    pub map: MapType,
    /// To the types of which crate times and dates can be converted.
    pub times: Times,
    /// Whether each tag is a feature of the crate, with its operations and the types that they lead to.
    pub tag_features: bool,
}
