//! The tables of the types in `citation`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{Citation, Polygon};
use crate::runtime::types::record::record;

record! {
    Citation(CitationSlots): new() {
        0 page: f64 = "page", optional none;
        1 reference_text: String = "referenceText", optional_nullable none;
        2 polygon: Vec<Polygon> = "polygon", optional none;
        3 page_width: f64 = "pageWidth", optional none;
        4 page_height: f64 = "pageHeight", optional none;
    }
}
