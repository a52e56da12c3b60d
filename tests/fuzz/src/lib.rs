//! What the fuzz targets share. README.md says how to run them.
//!
//! - [`choices`]: the fuzzer's bytes, taken as choices.
//! - [`tree`]: a JSON tree becomes another.
//! - [`descriptions`]: a description becomes another.
//! - [`values`]: values of a schema.
//! - [`document`]: a value as a text and as CBOR, with members that come twice.
//! - [`text`]: texts that are nearly JSON.

pub mod choices;
pub mod descriptions;
pub mod document;
pub mod text;
pub mod tree;
pub mod values;
