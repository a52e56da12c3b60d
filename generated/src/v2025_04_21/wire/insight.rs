//! The tables of the types in `insight`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{Insight, InsightType};
use crate::runtime::types::record::record;

record! {
    Insight(InsightSlots): new(r#type: InsightType, content: String) {
        0 r#type: InsightType = "type", required argument;
        1 content: String = "content", required argument;
    }
}
