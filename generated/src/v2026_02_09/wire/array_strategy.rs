//! The tables of the types in `array_strategy`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ArrayStrategy, ArrayStrategyType};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ArrayStrategy(ArrayStrategySlots): new(r#type: ArrayStrategyType) {
        0 r#type: ArrayStrategyType = "type", required argument;
    }
}

open_enum! {
    ArrayStrategyType {
        LargeArrayHeuristics = "large_array_heuristics";
        LargeArrayMaxContext = "large_array_max_context";
        LargeArrayOverlapContext = "large_array_overlap_context";
    }
}
