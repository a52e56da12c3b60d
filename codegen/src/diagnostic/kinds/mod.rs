//! The table of diagnostics: a row for each kind of fault that can be found in a description.
//!
//! - [`documents`]: texts, versions of OpenAPI, documents that others refer to.
//! - [`overlays`]: corrections that cannot be applied.
//! - [`references`]: what a `$ref` or a label leads to.
//! - [`operations`]: sections, parameters, responses, extensions.
//! - [`service`]: security schemes, servers.
//! - [`schemas`]: keywords, and their values.
//! - [`types`]: what schemas say together, and the names that they have in Rust.
//! - [`page`]: the rows as text, for `cargo xtask explain` and `spec/DIAGNOSTICS.md`.
//!
//! A site names a row and adds the facts. To add a kind, add its row to the file of what the fault
//! is about, use it at the site, and add a case: `codegen/tests/properties/kinds.rs` generates the case of every row, and fails if
//! it does not show the kind. Then `cargo xtask codegen` writes the page.

pub mod documents;
pub mod operations;
pub mod overlays;
pub mod page;
pub mod references;
pub mod schemas;
pub mod service;
pub mod types;

use super::Severity;

pub use self::documents::*;
pub use self::operations::*;
pub use self::overlays::*;
pub use self::references::*;
pub use self::schemas::*;
pub use self::service::*;
pub use self::types::*;

/// A kind of fault. None can be made but by a row of the table:
///
/// ```compile_fail,E0063
/// use openapi_crate_codegen::diagnostic::{Severity, kinds::Kind};
///
/// let (name, severity) = ("my-own", Severity::Error);
/// let kind = Kind { name, severity, summary: "", explanation: "", fix: "" };
/// ```
#[derive(Debug)]
pub struct Kind {
    /// As it stands in what is printed and in the report: `dangling-reference`.
    pub name: &'static str,
    /// Whether anything is generated all the same.
    pub severity: Severity,
    /// What is wrong, in a sentence.
    pub summary: &'static str,
    /// What that means, and what becomes of the generated code.
    pub explanation: &'static str,
    /// What to do, in general.
    pub fix: &'static str,
    /// A folder of `codegen/tests/cases` that shows it; none if no description can. It is private, so that
    /// no kind is made outside of the table.
    case: Option<&'static str>,
}

impl Kind {
    /// A folder of `codegen/tests/cases` that shows it: `diagnostics/swagger`; none if no description can.
    pub fn case(&self) -> Option<&'static str> {
        self.case
    }
}

/// Kinds are the same if their names are, which are unique.
impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        self.name == other.name
    }
}

/// The stages that report, in their order, each with its kinds.
pub const STAGES: [(&str, &[&Kind]); 7] = [
    ("Documents", documents::ROWS),
    ("Overlays", overlays::ROWS),
    ("References", references::ROWS),
    ("Operations", operations::ROWS),
    ("Security and servers", service::ROWS),
    ("Schemas", schemas::ROWS),
    ("Types", types::ROWS),
];

/// Every kind, in the order of the stages.
pub fn all() -> impl Iterator<Item = &'static Kind> {
    STAGES.into_iter().flat_map(|(_, kinds)| kinds.iter().copied())
}

/// The kind of a name.
pub fn find(name: &str) -> Option<&'static Kind> {
    all().find(|kind| kind.name == name)
}

/// Declares rows, and the list of them.
macro_rules! rows {
    ($($id:ident { $($field:ident: $value:expr),+ $(,)? })+) => {
        $(
            #[doc = concat!("The kind of the row `", stringify!($id), "`.")]
            pub static $id: $crate::diagnostic::kinds::Kind =
                $crate::diagnostic::kinds::Kind { $($field: $value),+ };
        )+
        /// The rows of this file.
        pub(super) static ROWS: &[&$crate::diagnostic::kinds::Kind] = &[$(&$id),+];
    };
}
use rows;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::all;

    #[test]
    fn names_are_unique_and_kebab_case() {
        let mut names = HashSet::new();
        for kind in all() {
            assert!(names.insert(kind.name), "{} is there twice", kind.name);
            let is_kebab = |name: &str| {
                name.split('-').all(|word| {
                    !word.is_empty()
                        && word.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
                })
            };
            assert!(is_kebab(kind.name), "{}", kind.name);
        }
    }

    #[test]
    fn texts_are_sentences() {
        for kind in all() {
            for text in [kind.summary, kind.explanation, kind.fix] {
                assert!(text.ends_with('.'), "{}: {text}", kind.name);
                assert!(!text.contains("  "), "{}: {text}", kind.name);
                let begins = |first: char| first.is_uppercase() || first == '`';
                assert!(text.starts_with(begins), "{}: {text}", kind.name);
            }
        }
    }
}
