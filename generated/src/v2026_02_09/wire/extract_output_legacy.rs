//! The tables of the types in `extract_output_legacy`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::super::{ExtractOutputLegacy, ExtractionFieldResult};
use crate::runtime::types::newtype::newtype;

newtype! {
    ExtractOutputLegacy: IndexMap<String, ExtractionFieldResult>;
}
