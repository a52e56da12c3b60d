//! `ExtractorsUpdateRequest`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::ExtractConfigJson;
use crate::runtime::value::kept::Kept;

/// What to change of an extractor. What is absent stays as it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorsUpdateRequest {
    /// Display name. May be absent.
    pub name: Option<String>,
    /// The configuration of the draft, which has the JSON shape only. May be absent.
    pub config: Option<Box<ExtractConfigJson>>,
    pub(super) kept: Kept,
}
