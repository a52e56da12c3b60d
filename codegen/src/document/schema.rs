//! A schema as it was found, by itself.

use super::lift::Lifted;
use crate::ir::Step;
use crate::pointer::Pointer;

/// The position of a schema in the order of the description.
pub type SchemaIndex = usize;

/// Where a schema was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    Component(String),
    Body { name: String, is_request: bool },
    Inner { parent: SchemaIndex, step: Step },
}

/// A schema whose inner schemas are references to their own pointers.
#[derive(Debug)]
pub struct Schema {
    /// What references to it lead to.
    pub pointer: Pointer,
    /// Where the author wrote it. It is another pointer where a schema was taken apart to be written as in 3.0.
    pub written: Pointer,
    pub found: Found,
    pub lifted: Lifted,
}
