//! The tables of the types in `processor_output_fields`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::super::{ExtractionFieldResult, ProcessorOutputFields};
use crate::runtime::types::newtype::newtype;

newtype! {
    ProcessorOutputFields: IndexMap<String, ExtractionFieldResult>;
}
