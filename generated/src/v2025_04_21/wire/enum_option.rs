//! The tables of the types in `enum_option`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::EnumOption;
use crate::runtime::types::record::record;

record! {
    EnumOption(EnumOptionSlots): new(value: String, description: String) {
        0 value: String = "value", required argument;
        1 description: String = "description", required argument;
    }
}
