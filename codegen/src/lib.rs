//! Turns OpenAPI descriptions into a Rust crate of types that lose nothing.
//!
//! [`generate`] is the whole of it, a pure function: descriptions in, files out. It writes nothing,
//! and knows neither clock nor environment; the command around it is in `xtask/`. The stages, each a
//! folder:
//!
//! 1. [`document`]: the text of an [`Input`] becomes a tree, and every schema is taken out by itself.
//! 2. [`lower`]: schemas become the model in [`ir`].
//! 3. [`passes`]: the model is brought into the form that Rust has: names, unions with plans.
//! 4. [`emit`]: the model becomes tokens, with [`typespace`] naming the type of every member.
//! 5. [`output`]: tokens become formatted text.
//!
//! What is wrong with a description is a [`diagnostic`]; what of it is ignored is counted in a
//! [`report`](mod@report); [`compare`] gives what differs between two. The support code that
//! generated crates carry is `codegen/runtime`. ARCHITECTURE.md says why things are as they are.

// The tours of folders name files that only they use.
#![allow(rustdoc::private_intra_doc_links)]

pub mod compare;
pub mod decide;
pub mod diagnostic;
pub mod document;
pub mod emit;
pub mod explain;
pub mod generator;
mod input;
pub mod ir;
pub mod keywords;
pub mod lower;
pub mod output;
pub mod own_modules;
pub mod passes;
mod pipeline;
pub mod pointer;
pub mod report;
mod selection;
pub mod source;
mod stack;
pub mod suggest;
pub mod typespace;

pub use crate::document::json_schema::{JsonSchema, Options, Replacement};
pub use crate::emit::package::Target;
pub use crate::generator::{GenerateError, Generator};
pub use crate::input::Input;
pub use crate::pipeline::{Generation, Module, generate, generate_beside, models, types, version};
pub use crate::selection::Selection;
/// The runtime's own words for what is claimed of values: what a plan decides here is what a generated crate decides.
pub use openapi_crate_runtime::runtime;
