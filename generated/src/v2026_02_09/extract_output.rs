//! `ExtractOutput`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractOutputJson, ExtractOutputLegacy};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// The result of a run, in one of two shapes. No member on the wire names the shape.
///
/// - JSON: `value` is an object, and `metadata` is an object whose every entry is an object.
/// - Legacy: otherwise, if every entry is an object with string `id`, string `type` and array
///   `references`. An empty object is an empty legacy result.
///
/// The legacy shape comes only from runs that were created with a legacy config.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExtractOutput {
    /// Result of a run with a JSON Schema config.
    Json(ExtractOutputJson),
    /// Result of a run with a legacy config. A key is the name of a field, or its id where names
    /// are not unique; any string is possible, `value` and `metadata` too.
    Legacy(ExtractOutputLegacy),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
