//! The tables of the types in `parent_split`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ParentSplit;
use crate::runtime::types::record::record;

record! {
    ParentSplit: builder ParentSplitBuilder {
        0 id: String = "id", required argument;
        1 r#type: String = "type", required argument;
        2 identifier: String = "identifier", required argument;
        3 start_page: i64 = "startPage", required argument;
        4 end_page: i64 = "endPage", required argument;
    }
}
