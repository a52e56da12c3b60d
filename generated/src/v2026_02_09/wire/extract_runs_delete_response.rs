//! The tables of the types in `extract_runs_delete_response`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ExtractRunsDeleteResponse;
use crate::runtime::types::record::record;

record! {
    ExtractRunsDeleteResponse(ExtractRunsDeleteResponseSlots): new(id: String) {
        0 id: String = "id", required argument;
    }
}
