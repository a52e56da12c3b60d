//! Values without parts.

use serde::de::Unexpected;

use super::number::Literal;

/// A value without parts.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    Null,
    Bool(bool),
    Number(Literal),
    /// A number to the letter (serde_json's `arbitrary_precision`), or an integer of more than 64 bits.
    Digits(&'a str),
    Text(&'a str),
}

impl<'a> Scalar<'a> {
    /// The scalar as serde names it in errors.
    pub fn unexpected(self) -> Unexpected<'a> {
        match self {
            Scalar::Null => Unexpected::Unit,
            Scalar::Bool(value) => Unexpected::Bool(value),
            Scalar::Number(literal) => literal.unexpected(),
            Scalar::Digits(digits) => Unexpected::Other(digits),
            Scalar::Text(text) => Unexpected::Str(text),
        }
    }
}
