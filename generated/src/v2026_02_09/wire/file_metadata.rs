//! The tables of the types in `file_metadata`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{FileMetadata, ParentSplit};
use crate::runtime::types::record::record;

record! {
    FileMetadata(FileMetadataSlots): new() {
        0 page_count: f64 = "pageCount", optional none;
        1 parent_split: ParentSplit = "parentSplit", optional none;
    }
}
