//! The tables of the types in `created_by_api_key`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{CreatedByApiKey, CreatedByApiKeyType};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    CreatedByApiKey(CreatedByApiKeySlots): new(name: String) {
        0 r#type: CreatedByApiKeyType = "type", required tag;
        1 name: String = "name", required argument;
    }
}

closed_enum! {
    CreatedByApiKeyType {
        ApiKey = "api_key";
    }
}
