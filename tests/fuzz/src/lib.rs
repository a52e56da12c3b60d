//! What the fuzz targets share. README.md says how to run them.
//!
//! - [`choices`]: the fuzzer's bytes, taken as choices.
//! - [`tree`]: a JSON tree becomes another.
//! - [`descriptions`]: a description becomes another.
//! - [`values`]: values of a schema.

pub mod choices;
pub mod descriptions;
pub mod tree;
pub mod values;
