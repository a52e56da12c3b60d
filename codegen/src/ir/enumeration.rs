//! One of several constants.

use super::{Docs, Kinds};

/// One of several strings, or of several integers.
#[derive(Clone, Debug, PartialEq)]
pub struct Enumeration {
    pub of: Constants,
    pub values: Vec<EnumValue>,
    /// Open until `classify_enums` has decided it.
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
    /// An enumeration of these values. Whether it is open is decided by `passes/classify_enums/openness.rs`.
    pub fn new(of: Constants, values: Vec<EnumValue>) -> Self {
        Enumeration { of, values, openness: Openness::Open }
    }

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
    /// The name of the variant; until names are assigned what the description calls the value, or nothing.
    pub name: String,
    pub docs: Docs,
}

/// Whether a value may come that the description does not list: `"huge"` where it lists `"small"` and `"large"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Openness {
    /// As every enumeration is, unless it is a tag. Another value is `Unknown`.
    Open,
    /// A tag, the constant that says which branch of a union an object is: another value makes it another branch.
    Closed,
}
