//! `ExtractorReference`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::ExtractOverrideConfigJson;
use crate::runtime::value::kept::Kept;

/// A saved extractor to use, and what to do otherwise than it says.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorReference {
    /// Id of the extractor, `ex_...`.
    ///
    /// Example: `"ex_7Lq2VtGk9sWm4RzYb1NcD"`.
    pub id: String,
    /// Version to use: a number such as `2.1`, `draft`, or `latest` for the one that was published
    /// last (the draft if none was). The latest when absent.
    ///
    /// Example: `"2.1"`.
    pub version: Option<String>,
    /// Settings that take the place of those that the extractor has saved. May be absent.
    pub override_config: Option<Box<ExtractOverrideConfigJson>>,
    pub(super) kept: Kept,
}
