//! What the generated types race against.
//!
//! - [`plain`]: structs as a person would write them.
//! - [`typify`]: what typify makes of the same schemas.

pub mod plain;
#[allow(clippy::all, dead_code)]
#[rustfmt::skip]
pub mod typify;
