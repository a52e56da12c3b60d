//! JSON text, read and written without a serde format between it and the types.
//!
//! It takes what serde_json takes, gives the same values, and writes the same text; it is faster, and the line and
//! column of an error are those of the value that is at fault, within unions too. On every type of this crate the
//! same is there as `T::from_json(..)` and `to_json()`.

mod ahead;
mod cursor;
mod error;
mod number;
mod reader;
mod scan;
mod string;
mod syntax;
mod traits;
mod writer;

pub use self::error::Error;
pub(in crate::runtime) use self::error::Position;
pub(in crate::runtime) use self::reader::read_part;
pub use self::traits::{FromJson, ToJson};

/// Reads a value from the bytes of a JSON text.
///
/// # Errors
///
/// If the bytes are no JSON, or the value is none of this type: see [`Error`].
#[inline]
pub fn from_slice<T: FromJson>(text: &[u8]) -> Result<T, Error> {
    traits::Read::read(text)
}

/// Reads a value from a JSON text.
///
/// # Errors
///
/// If the text is no JSON, or the value is none of this type: see [`Error`].
#[inline]
pub fn from_str<T: FromJson>(text: &str) -> Result<T, Error> {
    traits::Read::read(text.as_bytes())
}

/// Writes a value as JSON, without spaces.
///
/// # Errors
///
/// If a number is infinite or no number, for JSON has none of these.
#[inline]
pub fn to_vec<T: ToJson + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    traits::Write::write(value)
}

/// Writes a value as JSON, without spaces.
///
/// # Errors
///
/// If a number is infinite or no number, for JSON has none of these.
#[inline]
pub fn to_string<T: ToJson + ?Sized>(value: &T) -> Result<String, Error> {
    // What is written is UTF-8: texts are, and all else is ASCII.
    String::from_utf8(traits::Write::write(value)?)
        .map_err(|error| Error::custom(error.to_string()))
}
