//! What can be read from JSON, and be written as it.

use super::super::decode::source::Sink;
use super::super::encode::Encode;
use super::error::Error;
use super::{reader, writer};

/// A type that can be read from JSON: the types of this crate, and arrays, maps and scalars of them.
///
/// It is implemented here for all that there are, and cannot be implemented elsewhere.
pub trait FromJson: Read {}

impl<T> FromJson for T where Option<T>: Sink {}

/// A type that can be written as JSON: the types of this crate, and arrays, maps and scalars of them.
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
    Option<T>: Sink,
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
