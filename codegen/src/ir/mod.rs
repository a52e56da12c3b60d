//! The model of an API: data, and no decisions about Rust beyond the names that a pass assigns.
//!
//! Types refer to one another by [`TypeId`]. Everything is in the order of the description, never
//! of the alphabet. A file per node:
//!
//! - [`types`]: the table of types, and where each comes from.
//! - [`shape`]: what a type is.
//! - [`structs`], [`enumeration`], [`unions`]: the three shapes that have parts.
//! - [`operations`]: what the API can be asked to do.
//! - [`type_ref`]: what a member, an item or a value is.
//! - [`docs`]: what the description says in words.
//! - [`dump`]: the model as text, for reading and for snapshots.

pub mod docs;
pub mod dump;
pub mod enumeration;
pub mod operations;
pub mod shape;
pub mod structs;
pub mod type_ref;
pub mod types;
pub mod unions;

use crate::document::pointer::Pointer;

pub use docs::Docs;
pub use enumeration::{Constants, EnumValue, Enumeration, Openness};
pub use operations::{Event, Operation, Server, Signature};
pub use shape::Shape;
pub use structs::{Additional, Construction, Member, Presence, Struct};
pub use type_ref::{Scalar, TextFormat, TypeRef};
pub use types::{Origin, Skipped, TypeDef, TypeId, Types, Usage};
pub use unions::{Branch, BranchPlan, Claim, Discriminator, Kinds, MemberClaim, Plan, Union};

/// A keyword of the description that nothing is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unexpressed {
    pub keyword: String,
    /// The file that it stands in: the description, or an overlay.
    pub document: String,
    pub pointer: Pointer,
}

/// An API, as one description has it.
#[derive(Clone, Debug)]
pub struct Api {
    /// The document's name, for diagnostics.
    pub document: String,
    pub title: String,
    /// The version of the API, as the description gives it.
    pub version: String,
    pub description: Option<String>,
    pub types: Types,
    pub operations: Vec<Operation>,
    pub events: Vec<Event>,
    pub servers: Vec<Server>,
    /// How the events that the API sends are signed, if it says so.
    pub signature: Option<Signature>,
    pub unexpressed: Vec<Unexpressed>,
}
