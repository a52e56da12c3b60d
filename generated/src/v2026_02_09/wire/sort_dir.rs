//! The tables of the types in `sort_dir`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::SortDir;
use crate::runtime::types::enumeration::open_enum;

open_enum! {
    SortDir {
        Asc = "asc";
        Desc = "desc";
    }
}
