//! The tables of the types in `created_by_user`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{CreatedByUser, CreatedByUserType};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    CreatedByUser(CreatedByUserSlots): new(email: String) {
        0 r#type: CreatedByUserType = "type", required tag;
        1 email: String = "email", required argument;
    }
}

closed_enum! {
    CreatedByUserType {
        User = "user";
    }
}
