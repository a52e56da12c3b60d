//! Rust types of OpenAPI descriptions, which lose nothing of what an API sends: for build scripts.
//!
//! [`Generator`] is all that a build script needs, with its [`GenerateError`], [`MapType`] and [`Times`]: these are the interface of this
//! crate, and change as semantic versioning says. What else is public is for the command `openapi-crate` around it, and may
//! change with any version.
//!
//! Within, `generate` is the whole of it, a pure function: descriptions in, files out. It writes nothing, and knows
//! neither clock nor environment. Its stages, each a folder:
//!
//! 1. `document`: the text of an `Input` becomes a tree, and every schema is taken out by itself.
//! 2. `lower`: schemas become the model in `ir`.
//! 3. `passes`: the model is brought into the form that Rust has: names, unions with plans.
//! 4. `emit`: the model becomes tokens, with `typespace` naming the type of every member.
//! 5. `output`: tokens become formatted text.
//!
//! What is wrong with a description is a `diagnostic`; what of it is ignored is counted in a `report`; `compare` gives
//! what differs between two; `page` shows all of it. The support code that generated crates carry is the crate `openapi-crate-runtime`.
//! ARCHITECTURE.md says why things are as they are.

// The tours of folders name files that only they use.
#![allow(rustdoc::private_intra_doc_links)]

#[doc(hidden)]
pub mod compare;
mod customization;
#[doc(hidden)]
pub mod decide;
#[doc(hidden)]
pub mod diagnostic;
#[doc(hidden)]
pub mod document;
#[doc(hidden)]
pub mod emit;
#[doc(hidden)]
pub mod explain;
#[doc(hidden)]
pub mod generator;
mod input;
#[doc(hidden)]
pub mod ir;
#[doc(hidden)]
pub mod keywords;
#[doc(hidden)]
pub mod lower;
#[doc(hidden)]
pub mod output;
#[doc(hidden)]
pub mod own_modules;
#[doc(hidden)]
pub mod page;
#[doc(hidden)]
pub mod passes;
mod pipeline;
#[doc(hidden)]
pub mod pointer;
#[doc(hidden)]
pub mod report;
mod selection;
#[doc(hidden)]
pub mod source;
mod stack;
#[doc(hidden)]
pub mod suggest;
#[doc(hidden)]
pub mod typespace;

#[doc(hidden)]
pub use crate::customization::Customization;
#[doc(hidden)]
pub use crate::document::json_schema::{JsonSchema, Options, Replacement};
#[doc(hidden)]
pub use crate::emit::package::Target;
pub use crate::generator::{GenerateError, Generator};
#[doc(hidden)]
pub use crate::input::Input;
pub use crate::ir::{MapType, Times};
#[doc(hidden)]
pub use crate::pipeline::{Generation, Module, generate, generate_beside, models, types, version};
#[doc(hidden)]
pub use crate::selection::Selection;
#[doc(hidden)]
pub use openapi_crate_runtime::runtime;
