//! The model of an API: data, and no decisions about Rust beyond the names that a pass assigns.
//!
//! Types refer to one another by [`TypeId`]. Everything is in the order of the description, never
//! of the alphabet. A file per node:
//!
//! - [`types`]: the table of types, and where each comes from; [`type_id`]: by what they refer to one another.
//! - [`step`]: how an inner schema is reached.
//! - [`shape`]: what a type is.
//! - [`structs`], [`enumeration`], [`unions`]: the three shapes that have parts.
//! - [`plan`], [`claim`], [`kinds`]: how the branch of a value of a union is decided.
//! - [`operations`]: what the API can be asked to do. [`operation_names`]: what that is called.
//! - [`operation_groups`]: operations in their groups.
//! - [`type_ref`]: what a member, an item or a value is.
//! - [`canonical`]: a type as it is written where it is used; [`arguments`]: what is asked for where a value is made.
//! - [`docs`]: titles, descriptions, examples.
//! - [`usage`]: the directions in which values go.
//! - [`map_type`]: what a map is in Rust; [`times`]: what times can be had as.
//! - [`features`]: behind which features of a crate parts of it are.
//! - [`limits`]: what limits a description sets to values.
//! - [`layout`]: how large the types are in Rust.
//! - [`traits`]: which traits the types can derive; [`implemented`]: of which they have impls.
//! - [`heights`]: how many types a value has within one another.
//! - [`dump`]: the model as text, for reading and for snapshots.

pub mod arguments;
pub mod canonical;
pub mod claim;
pub mod docs;
pub mod dump;
pub mod enumeration;
pub mod excluded;
pub mod features;
pub mod heights;
pub mod implemented;
pub mod kinds;
pub mod layout;
pub mod limits;
pub mod map_type;
pub mod operation_groups;
pub mod operation_names;
pub mod operations;
pub mod plan;
pub mod shape;
pub mod step;
pub mod structs;
pub mod times;
pub mod traits;
pub mod type_id;
pub mod type_ref;
pub mod types;
pub mod unions;
pub mod usage;

use crate::pointer::Pointer;

pub use canonical::Canonical;
pub use claim::{Claim, Format, MemberClaim, Need, Values};
pub use docs::Docs;
pub use enumeration::{Constants, EnumValue, Enumeration, Openness};
pub use excluded::Excluded;
pub use features::Features;
pub use implemented::Implemented;
pub use kinds::Kinds;
pub use layout::Layouts;
pub use map_type::MapType;
pub use operation_names::{GivenNames, Group};
pub use operations::{Event, Operation, Scheme, Server, Signature};
pub use plan::{BranchPlan, Contest, Plan};
pub use shape::Shape;
pub use step::Step;
pub use structs::{Additional, Construction, Member, Presence, Struct};
pub use times::Times;
pub use type_id::TypeId;
pub use type_ref::{FOREIGN, Scalar, TextFormat, TypeRef};
pub use types::{Labelled, Origin, Skipped, TypeDef, Types};
pub use unions::{Branch, Discriminator, Union};
pub use usage::Usage;

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
    /// The servers with variables that single operations have, each once; none until names are assigned.
    pub own_servers: Vec<Server>,
    pub schemes: Vec<Scheme>,
    /// How the events that the API sends are signed, if it says so.
    pub signature: Option<Signature>,
    pub unexpressed: Vec<Unexpressed>,
    /// How many members structs have.
    pub members: usize,
    /// The members that are any JSON although their schema says more.
    pub losses: Vec<Loss>,
    /// The features that parts of the crate are behind, one for each tag; none unless they are asked for.
    pub features: Vec<String>,
}

impl Api {
    /// The origins of its servers; none if all are relative.
    pub fn origins(&self) -> Vec<String> {
        let mut origins: Vec<String> = Vec::new();
        for origin in self.servers.iter().flat_map(Server::origins) {
            if !origins.contains(&origin) {
                origins.push(origin);
            }
        }
        origins
    }
}

/// A schema that is any JSON although it says more.
#[derive(Clone, Debug, PartialEq)]
pub struct Loss {
    pub pointer: Pointer,
    /// The keyword that is lost.
    pub keyword: &'static str,
}
