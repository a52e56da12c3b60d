//! What the tests and benchmarks share.
//!
//! - `api`: the API as a server on this machine (feature `api`).
//! - [`examples`]: the payloads in `tests/examples`.
//! - [`json`]: whether two JSON values are the same, number by number and member by member.
//! - [`round_trip`]: decoding and encoding again.
//! - [`documentation`]: what the documentation of the API lists.
//! - [`schemas`]: the descriptions in `spec/`, as JSON.
//! - [`arbitrary`]: documents made of the description's schemas, by chance.
//! - [`runs`]: runs as the API sends them, of any size.
//! - [`mutate`]: documents made into others.
//! - [`rules`]: which branch of a union a value is, by the documentation.
//! - [`paths`]: the path in an error, looked up in the document.

#[cfg(feature = "api")]
pub mod api;
pub mod arbitrary;
pub mod documentation;
pub mod examples;
pub mod json;
pub mod mutate;
pub mod paths;
pub mod round_trip;
pub mod rules;
pub mod runs;
pub mod schemas;
