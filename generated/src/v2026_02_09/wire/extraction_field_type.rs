//! The tables of the types in `extraction_field_type`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ExtractionFieldType;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    ExtractionFieldType {
        String = "string";
        Number = "number";
        Currency = "currency";
        Boolean = "boolean";
        Date = "date";
        Array = "array";
        Enum = "enum";
        Object = "object";
        Signature = "signature";
    }
}
