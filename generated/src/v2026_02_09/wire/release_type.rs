//! The tables of the types in `release_type`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ReleaseType;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    ReleaseType {
        Major = "major";
        Minor = "minor";
    }
}
