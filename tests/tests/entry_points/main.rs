//! Every way in gives the same value, and the same error: `from_json`, each entry point of serde_json, types of a user's
//! own around these types, and formats other than JSON.

mod cbor;
mod json;
mod other_formats;
mod own_types;
mod private_keys;

use std::io::{self, Read};

/// Bytes, and then an error.
struct Failing<'a>(&'a [u8]);

impl Read for Failing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::new(io::ErrorKind::ConnectionReset, "gone")),
            length => Ok(length),
        }
    }
}
