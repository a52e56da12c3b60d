//! The tables of the types in `extract_output_metadata`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::super::{ExtractOutputMetadata, ExtractOutputMetadataValue};
use crate::runtime::types::newtype::newtype;

newtype! {
    ExtractOutputMetadata: IndexMap<String, ExtractOutputMetadataValue>;
}
