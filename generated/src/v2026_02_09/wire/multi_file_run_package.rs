//! The tables of the types in `multi_file_run_package`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{MultiFileRunPackage, PackageFile};
use crate::runtime::types::record::record;

record! {
    MultiFileRunPackage(MultiFileRunPackageSlots): new(files: Vec<PackageFile>) {
        0 files: Vec<PackageFile> = "files", required argument;
    }
}
