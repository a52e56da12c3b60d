//! The tables of the types in `file_from_url_settings`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::FileFromUrlSettings;
use crate::runtime::types::text::Secret;
use crate::runtime::types::record::record;

record! {
    FileFromUrlSettings(FileFromUrlSettingsSlots): new() {
        0 password: Secret = "password", optional none;
    }
}
