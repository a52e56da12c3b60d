//! The runtime's own words for what is claimed of values, compiled here too: what a plan decides here is what a
//! generated crate decides.

// Each is used in part: the rest is for decoding.
#[allow(dead_code)]
#[path = "../runtime/src/runtime/claims/mod.rs"]
pub mod claims;
#[allow(dead_code)]
#[path = "../runtime/src/runtime/value/mod.rs"]
pub mod value;
