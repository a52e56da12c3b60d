//! The tables of the types in `citation_page`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::CitationPage;
use crate::runtime::types::record::record;

record! {
    CitationPage(CitationPageSlots): new(number: f64) {
        0 number: f64 = "number", required argument;
        1 width: f64 = "width", optional none;
        2 height: f64 = "height", optional none;
    }
}
