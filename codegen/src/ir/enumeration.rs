//! One of several constants.

use super::{Docs, Kinds};

/// One of several strings, or of several integers.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    pub of: Constants,
    pub values: Vec<EnumValue>,
    pub openness: Openness,
}

/// What the constants of an enumeration are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constants {
    Texts,
    /// Numbers that an `i64` holds. Such an enumeration is always open.
    Integers,
}

impl Enumeration {
    /// The JSON kind of the constants.
    pub fn kind(&self) -> Kinds {
        match self.of {
            Constants::Texts => Kinds::STRING,
            Constants::Integers => Kinds::NUMBER,
        }
    }
}

/// A constant of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The value on the wire; of a number its digits.
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
