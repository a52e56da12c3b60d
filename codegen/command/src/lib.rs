//! What the command `openapi-crate` does, without its command line: for front ends.
//!
//! A [`command::Command`] says what it is called and which arguments it takes, as data; `main.rs` makes a command line of
//! that, and another program may make another. The interface may change with any version.
//!
//! - [`generate`]: a description in, a crate out, and nothing of anybody's overwritten.
//! - [`diff`]: what changed between two descriptions.
//! - [`types`]: a JSON Schema in, a file of types out.
//! - [`explain`]: what a kind of diagnostic means.
//! - [`input`]: descriptions on disk or on standard input. [`failure`], [`stdout`], [`program`], [`progress`]: what is
//!   printed.

// The tours of folders name files that only they use.
#![allow(rustdoc::private_intra_doc_links)]

pub mod command;
pub mod diff;
pub mod explain;
pub mod failure;
pub mod generate;
pub mod input;
pub mod program;
pub mod progress;
pub mod stdout;
pub mod types;

pub use self::failure::Failure;

/// The commands, as the help lists them.
pub const COMMANDS: [&command::Command; 4] =
    [&generate::COMMAND, &diff::COMMAND, &types::COMMAND, &explain::COMMAND];
