//! The tables of the types in `enum_`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::Enum;
use crate::runtime::types::record::record;

record! {
    Enum(EnumSlots): new(value: String, description: String) {
        0 value: String = "value", required argument;
        1 description: String = "description", required argument;
    }
}
