//! The code in the generator's snapshots (`codegen/tests/golden.rs`), as a crate: a module for each
//! topic, and the runtime beside them as in every generated crate. It must compile without a warning,
//! and `tests/` says what it must do.

#![deny(warnings, missing_docs)]
#![allow(unexpected_cfgs, reason = "not all features of a generated crate are built here")]
// As in a crate that has such names: see `emit/crate_root.rs`.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]

#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "every crate carries the whole of it, whichever part its types need"
)]
#[path = "../../runtime/src/runtime/mod.rs"]
mod runtime;

include!(concat!(env!("OUT_DIR"), "/topics.rs"));

pub use runtime::claims::unclaimed::{Refusal, UnclaimedValue};
pub use runtime::json;
pub use runtime::types::build_error::BuildError;
pub use runtime::types::enumeration::{ParseError, UnknownValue};
pub use runtime::types::integer_enum::UnknownInteger;
pub use runtime::types::text::{Secret, Timestamp};
