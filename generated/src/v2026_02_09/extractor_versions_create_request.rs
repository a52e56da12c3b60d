//! `ExtractorVersionsCreateRequest`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractConfigJson, ReleaseType};
use crate::runtime::value::kept::Kept;

/// A version to publish.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorVersionsCreateRequest {
    /// Which number of the version is raised.
    pub release_type: ReleaseType,
    /// Note about the version. May be absent.
    pub description: Option<String>,
    /// The configuration to publish in the place of the draft. It has the JSON shape only. May be
    /// absent.
    pub config: Option<Box<ExtractConfigJson>>,
    pub(super) kept: Kept,
}
