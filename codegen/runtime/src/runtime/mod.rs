//! The support code of the generated types. It does not depend on any description.
//!
//! It is built in layers. Each uses those above it in this picture, and none uses one below:
//!
//! ```text
//! value    kinds and numbers of JSON, places in a document, what a struct keeps beside its fields
//! claims   which branch of a union a value is: the plan that was generated, asked of any view of a value
//! decode   sources of values, slots that take them, unions between the two
//! encode   what a value is made of, for whoever writes it
//! json     the reader and the writer of JSON text
//! format   serde's formats
//! types    the macros that make the impls of generated types, and types that every crate has
//! http     requests and responses, without I/O
//! client   the client that sends them          webhook   events that a server sends
//! external crates whose types stand in signatures
//! ```
//!
//! What knows a type is not generic over where a value comes from or goes to, and is called by pointers. So it
//! is compiled once, and what users of the crate wait for is short. Functions that the macros make for each type
//! are `#[inline]`: they are compiled where a type is used, and not for those that nobody uses.

pub mod claims;
#[cfg(feature = "client")]
pub mod client;
pub mod decode;
pub mod encode;
pub mod external;
pub mod format;
#[cfg(feature = "http")]
pub mod http;
pub mod json;
pub mod types;
pub mod value;
#[cfg(feature = "webhooks")]
pub mod webhook;
