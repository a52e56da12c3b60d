//! The tables of the types in `page_ranges_item`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::PageRangesItem;
use crate::runtime::types::record::record;

record! {
    PageRangesItem(PageRangesItemSlots): new(start: i64, end: i64) {
        0 start: i64 = "start", required argument;
        1 end: i64 = "end", required argument;
    }
}
