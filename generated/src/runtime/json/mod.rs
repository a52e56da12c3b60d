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
mod writer;

pub use self::error::Error;
pub(in crate::runtime) use self::error::Position;
pub(in crate::runtime) use self::reader::read_part;
use super::decode::source::Sink;
use super::encode::Encode;

/// A type that can be read from JSON: the types of this crate, and arrays, maps and scalars of them.
///
/// It is implemented here for all that there are, and cannot be implemented elsewhere.
pub trait FromJson: Sized + sealed::FromJson {}

impl<T> FromJson for T where Option<T>: Sink {}

/// A type that can be written as JSON: the types of this crate, and arrays, maps and scalars of them.
///
/// It is implemented here for all that there are, and cannot be implemented elsewhere.
pub trait ToJson: sealed::ToJson {}

impl<T: Encode + ?Sized> ToJson for T {}

/// What is behind the traits, and not for users to see.
mod sealed {
    use super::super::decode::source::Sink;
    use super::super::encode::Encode;
    use super::Error;

    pub trait FromJson: Sized {
        fn read(text: &[u8]) -> Result<Self, Error>;
    }

    impl<T> FromJson for T
    where
        Option<T>: Sink,
    {
        #[inline]
        fn read(text: &[u8]) -> Result<T, Error> {
            let mut slot: Option<T> = None;
            super::reader::read(text, &mut slot)?;
            slot.ok_or_else(Error::no_value)
        }
    }

    pub trait ToJson {
        fn write(&self) -> Result<Vec<u8>, Error>;
    }

    impl<T: Encode + ?Sized> ToJson for T {
        #[inline]
        fn write(&self) -> Result<Vec<u8>, Error> {
            super::writer::write(&self.shape())
        }
    }
}

/// Reads a value from the bytes of a JSON text.
///
/// # Errors
///
/// If the bytes are no JSON, or the value is none of this type: see [`Error`].
#[inline]
pub fn from_slice<T: FromJson>(text: &[u8]) -> Result<T, Error> {
    T::read(text)
}

/// Reads a value from a JSON text.
///
/// # Errors
///
/// If the text is no JSON, or the value is none of this type: see [`Error`].
#[inline]
pub fn from_str<T: FromJson>(text: &str) -> Result<T, Error> {
    T::read(text.as_bytes())
}

/// Writes a value as JSON, without spaces.
///
/// # Errors
///
/// If a number is infinite or no number, for JSON has none of these.
#[inline]
pub fn to_vec<T: ToJson + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    value.write()
}

/// Writes a value as JSON, without spaces.
///
/// # Errors
///
/// If a number is infinite or no number, for JSON has none of these.
#[inline]
pub fn to_string<T: ToJson + ?Sized>(value: &T) -> Result<String, Error> {
    // What is written is UTF-8: texts are, and all else is ASCII.
    String::from_utf8(value.write()?).map_err(|error| Error::custom(error.to_string()))
}
