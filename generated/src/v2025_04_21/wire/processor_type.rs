//! The tables of the types in `processor_type`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ProcessorType;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    ProcessorType {
        Extract = "EXTRACT";
        Classify = "CLASSIFY";
        Splitter = "SPLITTER";
    }
}
