//! `ExtractorsCreateRequest`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractConfigJson, ExtractorsCreateRequestGenerate};
use crate::runtime::value::kept::Kept;

/// An extractor to create. Of `config`, `cloneExtractorId` and `generate` at most one may be
/// given; with none the draft is empty.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorsCreateRequest {
    /// Display name.
    pub name: String,
    /// The configuration of the draft, which has the JSON shape only. May be absent.
    pub config: Option<Box<ExtractConfigJson>>,
    /// Id of an extractor whose config is taken over, `ex_...`. May be absent.
    ///
    /// Example: `"ex_7Lq2VtGk9sWm4RzYb1NcD"`.
    pub clone_extractor_id: Option<String>,
    /// What to make a schema of. May be absent.
    pub generate: Option<ExtractorsCreateRequestGenerate>,
    pub(super) kept: Kept,
}
