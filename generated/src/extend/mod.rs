//! What is particular to the Extend API. This folder is written by hand; all other modules are generated.
//!
//! - `typed/` (feature `schemars`): from a Rust type to the schema of a config, and from a run back to a value of it.
//!   - `schema/`: `schema_of` a type, in the subset of JSON Schema that the API takes, or all reasons why it has none.
//!   - `types/`: `Date`, `Currency` and `Signature`, which the API knows by name.
//!   - `typed_run.rs`: `TypedRun`, a run whose outputs are values of a type. `value/` is the deserializer.
//!   - `cited.rs`: `Cited`, a value with its evidence; `evidence.rs` finds that.
//!   - `extracted.rs`: `Extracted`, values with evidence, without a type; `path.rs` knows their paths.
//!   - `edits.rs`: `Change`, what a review changed.
//! - `upload/` (feature `client`): `Upload`, a file on disk, bytes or a reader, with progress.
//! - `extraction/` (`client`, `schemars`): `ExtractAndWait`, a file and a type in, a value out.
//! - `batch/` (`client`, `schemars`): `BatchRuns`, the runs of a batch as a stream.
//! - `signed_payload/` (`client`, `webhooks`): `Delivery`, an event whose payload may be an address, and `Payloads`, which
//!   fetches it.

#![cfg(feature = "v2026_02_09")]

#[cfg(all(feature = "client", feature = "schemars"))]
mod batch;
#[cfg(all(feature = "client", feature = "schemars"))]
mod extraction;
#[cfg(all(feature = "client", feature = "webhooks"))]
mod signed_payload;
#[cfg(feature = "schemars")]
mod typed;
#[cfg(feature = "client")]
mod upload;

#[cfg(all(feature = "client", feature = "webhooks"))]
pub use self::signed_payload::{Delivery, PayloadError, Payloads};
#[cfg(feature = "schemars")]
pub use self::typed::*;
#[cfg(feature = "client")]
pub use self::upload::{Upload, UploadError, UploadProgress};
#[cfg(all(feature = "client", feature = "schemars"))]
pub use self::{
    batch::{BatchRuns, BatchRunsError},
    extraction::{ConfigOrExtractor, Document, ExtractAndWait, ExtractError},
};

/// The examples of the README compile.
#[cfg(all(doctest, feature = "schemars", feature = "client"))]
#[doc = include_str!("../../README.md")]
struct Readme;
