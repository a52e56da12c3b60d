//! Typed extraction: from a Rust type to the schema of a config, and from a run back to a value of that type.
//!
//! This folder is written by hand, and particular to the Extend API; all other modules are generated.
//!
//! - `schema/`: [`schema_of`] a type, in the subset of JSON Schema that the API takes, or all reasons why it has none.
//! - `types/`: [`Date`], [`Currency`] and [`Signature`], which the API knows by name.
//! - `typed_run.rs`: [`TypedRun`], a run whose outputs are values of a type. `value/` is the deserializer.
//! - `cited.rs`: [`Cited`], a value with its evidence; `evidence.rs` finds that.
//! - `extracted.rs`: [`Extracted`], values with evidence, without a type; `path.rs` knows their paths.
//! - `edits.rs`: [`Change`], what a review changed.

#![cfg(all(feature = "schemars", feature = "v2026_02_09"))]

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

mod cited;
mod edits;
mod evidence;
mod extracted;
mod output;
mod output_error;
mod path;
pub mod schema;
mod typed_run;
mod types;
mod value;

pub use self::cited::Cited;
pub use self::edits::Change;
pub use self::extracted::{Extracted, Leaves};
pub use self::output_error::{OutputError, OutputErrorKind};
pub use self::schema::{Fault, SchemaError, SchemaErrors, schema_of};
pub use self::typed_run::TypedRun;
pub use self::types::{Currency, Date, Signature};
