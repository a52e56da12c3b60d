//! One of several constants.

use super::Docs;

/// One of several strings.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    pub values: Vec<EnumValue>,
    pub openness: Openness,
}

/// A constant of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: String,
    /// The name of the variant; empty until names are assigned.
    pub name: String,
    pub docs: Docs,
}

/// Whether a value may come that the description does not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Openness {
    Open,
    /// A constant that tells what an object is: another value makes it another object.
    Closed,
}
