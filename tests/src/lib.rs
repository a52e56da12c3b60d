//! What the tests and benchmarks share.
//!
//! - [`examples`]: the payloads in `tests/examples`.
//! - [`json`]: whether two JSON values are the same, number by number and member by member.
//! - [`schemas`]: the description in `spec/`, as JSON.
//! - [`arbitrary`]: documents made of the description's schemas, by chance.
//! - [`runs`]: runs as the API sends them, of any size.

pub mod arbitrary;
pub mod examples;
pub mod json;
pub mod runs;
pub mod schemas;
