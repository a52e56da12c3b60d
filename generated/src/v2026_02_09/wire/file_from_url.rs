//! The tables of the types in `file_from_url`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{FileFromUrl, FileFromUrlSettings};
use crate::runtime::types::record::record;

record! {
    FileFromUrl(FileFromUrlSlots): new(url: String) {
        0 url: String = "url", required argument;
        1 name: String = "name", optional none;
        2 settings: FileFromUrlSettings = "settings", optional none;
    }
}
