//! `ProcessorOutputFields`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::ExtractionFieldResult;

/// Result of an extraction with a list of fields. A key is the name of a field, or its id; any
/// string is possible, `value` and `metadata` too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProcessorOutputFields(pub IndexMap<String, ExtractionFieldResult>);
