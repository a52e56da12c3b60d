//! What can be read from JSON, and be written as it.

use super::super::decode::source::{Decode, Sink};
use super::super::encode::Encode;
use super::error::Error;
use super::{reader, writer};

/// A type that can be read from JSON: every type of this crate; `bool`, `String`, `i8` to `i64`, `u8` to `u64`, `f64`;
/// serde_json's `Value` and `Map`; and `Option`, `Box`, `Vec` of such types, and `IndexMap`, `HashMap` and `BTreeMap` from
/// `String` to them.
///
/// It is implemented here for all that there are, and cannot be implemented elsewhere.
pub trait FromJson: Read {}

impl<T> FromJson for T where T: Decode {}

/// A type that can be written as JSON: all that can be read ([`FromJson`]), `str`, and references to them.
///
/// It is implemented here for all that there are, and cannot be implemented elsewhere.
pub trait ToJson: Write {}

impl<T: Encode + ?Sized> ToJson for T {}

/// What reading takes, which is not for users to see.
pub trait Read: Sized {
    fn read(text: &[u8]) -> Result<Self, Error>;
}

impl<T> Read for T
where
    T: Decode,
{
    #[inline]
    fn read(text: &[u8]) -> Result<T, Error> {
        let mut slot: Option<T> = None;
        reader::read(text, &mut slot)?;
        slot.ok_or_else(Error::no_value)
    }
}

/// What writing takes, which is not for users to see.
pub trait Write {
    fn write(&self) -> Result<Vec<u8>, Error>;
}

impl<T: Encode + ?Sized> Write for T {
    #[inline]
    fn write(&self) -> Result<Vec<u8>, Error> {
        writer::write(&self.shape())
    }
}
