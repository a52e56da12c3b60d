//! `ExtractorVersionSummary`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{CreatedAt, CreatedBy};
use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// A version of an extractor, in short.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractorVersionSummary {
    /// Type tag, always `extractor_version`.
    pub object: ExtractorVersionSummaryObject,
    /// Id of the version, `exv_...`. Always present.
    pub id: String,
    /// Note of the person who published it. Null when there is none.
    pub description: Option<String>,
    /// Label of the version, such as `1.0` or `2.1`, or `draft`. Always present.
    pub version: String,
    /// Id of the extractor it belongs to, `ex_...`. Always present.
    pub extractor_id: String,
    /// When the version was created. Always present.
    pub created_at: CreatedAt,
    /// Who made the version. Null for old versions. Known since July 2026 and absent before.
    pub created_by: Option<Option<CreatedBy>>,
    pub(super) kept: Kept,
}

/// The `object` of `ExtractorVersionSummary`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractorVersionSummaryObject {
    /// `"extractor_version"`
    #[default]
    ExtractorVersion,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
