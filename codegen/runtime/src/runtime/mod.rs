//! The support code of the generated types. It does not depend on any description.
//!
//! - Where values come from: [`source`], which is a serde [`format`](mod@format) as it arrives, or a
//!   [`tape`] that has been [`recorded`].
//! - Decoding: [`decode`] (scalars, arrays, maps), [`record`] (structs, with the [`presence`] of each
//!   member and what is [`kept`] beside them), [`union`] (with its [`plan`] and the [`claim`] of each
//!   branch), [`enumeration`], [`integer_enum`], [`literal`] numbers. Every error names its [`place`].
//! - Decoding that can be taken back: a [`bet`] on a branch, [`claimed`] values, a [`claimed_record`]
//!   and what is decoded of it [`so_far`]. What decides comes [`once`].
//! - Encoding: [`encode`].
//! - Asking a server: `http` (requests and answers, without I/O), `client`. Being told by one:
//!   `webhook`.
//! - Types that users meet: [`text`], [`enumeration`], [`integer_enum`], [`build_error`].
//!
//! A function that leads to the whole of decoding is called by a pointer (`let decode: fn(..) = ..`): of
//! any other call the compiler follows, for each caller by itself, all that the function calls.
//!
//! Functions that are not generic are `#[inline]`, the cold ones too: they are compiled with what uses
//! them, as generic ones are, and not by everybody who has the crate among the dependencies.

pub mod bet;
pub mod build_error;
pub mod claim;
pub mod claimed;
pub mod claimed_record;
#[cfg(feature = "client")]
pub mod client;
pub mod decode;
pub mod encode;
pub mod enumeration;
pub mod format;
#[cfg(feature = "http")]
pub mod http;
pub mod integer_enum;
pub mod kept;
pub mod literal;
pub mod newtype;
pub mod once;
pub mod place;
pub mod plan;
pub mod presence;
pub mod record;
pub mod record_impls;
pub mod recorded;
pub mod so_far;
pub mod source;
pub mod tape;
pub mod text;
pub mod tree;
pub mod union;
#[cfg(feature = "webhooks")]
pub mod webhook;

/// Implements serde's `Deserialize` by our `Decode`.
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::runtime::format::deserialize(from)
            }
        }
    };
}
pub(crate) use deserialize;
