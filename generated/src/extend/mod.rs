//! Typed extraction: from a Rust type to the schema of a config, and from a run back to a value of that type.
//!
//! This folder is written by hand, and particular to the Extend API; all other modules are generated.
//!
//! - `schema/`: [`schema_of`] a type, in the subset of JSON Schema that the API takes, or all reasons why it has none.
//! - `types/`: [`Date`], [`Currency`] and [`Signature`], which the API knows by name.

#![cfg(all(feature = "schemars", feature = "v2026_02_09"))]

pub mod schema;
mod types;

pub use self::schema::{Fault, SchemaError, SchemaErrors, schema_of};
pub use self::types::{Currency, Date, Signature};
