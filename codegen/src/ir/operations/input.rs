//! What a caller sets.

use super::encoding::Encoding;
use super::parameter::Parameter;
use crate::ir::{Docs, TypeRef};
use crate::pointer::Pointer;

/// A parameter that a caller sets.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Where it is described; where its operation is, if only the path has it.
    pub pointer: Pointer,
    pub parameter: Parameter,
    /// The name of the field; empty until names are assigned.
    pub name: String,
    pub ty: TypeRef,
    pub required: bool,
    /// How the properties of a whole query are written, where it is not by default.
    pub encodings: Vec<Encoding>,
    pub docs: Docs,
}
