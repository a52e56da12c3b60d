//! Encoding: a type says what it is made of, and one function for each format writes it.

pub mod as_came;
pub mod file;
#[cfg(feature = "http")]
pub mod stream;
mod values;

use serde_json::Number;

use self::file::FileContent;
use super::value::table::Row;

/// What a value is made of.
pub enum Shape<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Number(&'a Number),
    Text(&'a str),
    /// In JSON the text that it contains.
    File(&'a FileContent),
    Array(&'a dyn EncodeItems),
    /// With the number of members, where it is known without counting them.
    Object(&'a dyn EncodeMembers, Option<usize>),
}

/// A value that can be written.
#[diagnostic::on_unimplemented(
    message = "this type cannot be written as JSON",
    note = "types of this crate can, scalars, and `Vec`, `IndexMap`, `HashMap`, `BTreeMap`, `Option` and `Box` of them"
)]
pub trait Encode {
    fn shape(&self) -> Shape<'_>;

    /// Whether the value still is the number that was decoded from this one.
    fn is(&self, _: &Number) -> bool {
        false
    }
}

/// The items of an array.
pub trait EncodeItems {
    fn length(&self) -> usize;

    fn write(&self, to: &mut dyn WriteItems) -> Result<(), Failed>;
}

/// Takes the items of an array that is written.
pub trait WriteItems {
    fn item(&mut self, value: &dyn Encode) -> Result<(), Failed>;
}

/// The members of an object.
pub trait EncodeMembers {
    fn write(&self, to: &mut dyn WriteMembers) -> Result<(), Failed>;
}

/// Takes the members of an object that is written.
pub trait WriteMembers {
    fn member(&mut self, name: &str, value: &dyn Encode) -> Result<(), Failed>;

    /// A member of a struct.
    fn known(&mut self, row: &'static Row, value: &dyn Encode) -> Result<(), Failed> {
        self.member(row.name, value)
    }
}

/// What is written to cannot go on, and keeps its error.
#[derive(Clone, Copy, Debug)]
pub struct Failed;

/// What an error says of a number that JSON does not have.
pub fn not_finite(value: f64) -> String {
    format!("JSON has no number for `{value}`")
}
