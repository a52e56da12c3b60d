//! The text of a description, and which syntax it is in.

use serde_saphyr::{DuplicateKeyPolicy, MergeKeyPolicy, Options};

/// The text of a description, and what to call it in diagnostics.
#[derive(Clone, Debug)]
pub struct Source {
    /// A path as the user knows it: `spec/2026-02-09.yaml`.
    pub name: String,
    pub text: String,
}

/// Whether a text begins as JSON does. (YAML takes JSON too, but slowly, and not all of it.)
pub fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// How YAML is read: as YAML 1.2, where only `true` and `false` are booleans. Duplicate keys are passed on,
/// so that each becomes a diagnostic; the reader's budget would refuse large descriptions.
pub fn yaml_options() -> Options {
    serde_saphyr::options! {
        strict_booleans: true,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::Merge,
        budget: None,
        with_snippet: false,
    }
}
