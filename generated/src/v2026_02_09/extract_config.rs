//! `ExtractConfig`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractConfigJson, ExtractConfigLegacy};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// The configuration of a run, in one of two shapes. No member names the shape.
///
/// - Legacy: it has a member `fields` that is an array.
/// - JSON: everything else. This shape has no required member, so test for legacy first.
///
/// Every run created through this API version has the JSON shape. The legacy shape comes back
/// for runs that were created with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExtractConfig {
    /// Configuration with a JSON Schema.
    Json(Box<ExtractConfigJson>),
    /// Configuration with a list of fields. Only on runs that were created with it.
    Legacy(Box<ExtractConfigLegacy>),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
