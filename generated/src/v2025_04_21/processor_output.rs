//! `ProcessorOutput`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{ProcessorOutputFields, ProcessorOutputJson};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// The result of a run. No member on the wire names its shape. An extraction has one of two:
///
/// - JSON: `value` is an object, and `metadata` is an object whose every entry is an object.
/// - Fields: otherwise, if every entry is an object with string `id`, string `type` and array
///   `references`. An empty object is a result with no fields.
///
/// What the other types of processors return is not described, and is neither of the two.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProcessorOutput {
    /// Result of an extraction with a JSON Schema.
    Json(ProcessorOutputJson),
    /// Result of an extraction with a list of fields. A key is the name of a field, or its id; any
    /// string is possible, `value` and `metadata` too.
    Fields(ProcessorOutputFields),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
