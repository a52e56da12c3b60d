//! The tables of the types in `extractors_create_request_generate`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractorsCreateRequestGenerate, PackageFile};
use crate::runtime::types::record::record;

record! {
    ExtractorsCreateRequestGenerate(ExtractorsCreateRequestGenerateSlots): new(files: Vec<PackageFile>) {
        0 files: Vec<PackageFile> = "files", required argument;
        1 instructions: String = "instructions", optional none;
    }
}
