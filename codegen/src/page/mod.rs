//! A page about a description: one file of HTML, which reads nothing else.
//!
//! Rust writes one block of data, and the scripts beside make the page of it where it is opened.
//!
//! - [`data`]: the block. [`types`]: the types and where each refers to another. [`plans`]: the plans of unions, for
//!   the script and in words. [`counts`]: the report without most of its locations. [`changes`]: the comparison.
//! - [`assemble`]: the template, the style, the scripts and the block as one text.
//!
//! `script/` has two parts. The decider (`decide/`) follows plans as `runtime/src/runtime/claims` does, file for file;
//! `codegen/tests/page/agreement.rs` runs both on the same values. The view (`view/`) shows what is in the block.

pub mod assemble;
pub mod changes;
pub mod counts;
pub mod data;
pub mod plans;
pub mod types;

use crate::diagnostic::Diagnostics;
use crate::input::Input;
use crate::ir::Api;
use crate::stack::with_room;

/// What a page is about.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub input: &'a Input,
    pub api: &'a Api,
    pub warnings: &'a Diagnostics,
    /// An older description, with which it is compared.
    pub against: Option<(&'a Input, &'a Api)>,
}

/// The page as HTML.
pub fn html(page: &Page<'_>) -> String {
    with_room(|| assemble::html(&page.api.title, &data::block(page)))
}
