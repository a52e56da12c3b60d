//! The code of the generator's cases (`codegen/tests/cases`), as a crate: a module for each topic, in it
//! one for each behaviour, and the runtime beside them as in every generated crate. It must compile
//! without a warning. What it must do is in `values.txt` of each case, and in `tests/api`.

#![deny(warnings, missing_docs)]
#![allow(clippy::type_complexity, reason = "types nest as their descriptions do")]
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
pub use runtime::http::credentials::Credentials;
pub use runtime::http::error::RequestError;
pub use runtime::json;
pub use runtime::types::build_error::BuildError;
pub use runtime::types::enumeration::{ParseError, UnknownValue};
pub use runtime::types::file::FileContent;
pub use runtime::types::integer_enum::UnknownInteger;
pub use runtime::types::text::{CivilDate, Secret, Timestamp};
