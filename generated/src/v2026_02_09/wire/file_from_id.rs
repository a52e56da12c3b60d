//! The tables of the types in `file_from_id`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileFromId;
use crate::runtime::types::record::record;

record! {
    FileFromId(FileFromIdSlots): new(id: String) {
        0 id: String = "id", required argument;
    }
}
