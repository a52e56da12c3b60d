//! `ExtractOutputLegacy`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::ExtractionFieldResult;

/// Result of a run with a legacy config. A key is the name of a field, or its id where names
/// are not unique; any string is possible, `value` and `metadata` too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtractOutputLegacy(pub IndexMap<String, ExtractionFieldResult>);
