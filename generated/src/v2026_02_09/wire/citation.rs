//! The tables of the types in `citation`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{Citation, CitationPage, Polygon};
use crate::runtime::types::record::record;

record! {
    Citation(CitationSlots): new() {
        0 file_id: String = "fileId", optional none;
        1 page: CitationPage = "page", optional none;
        2 reference_text: String = "referenceText", optional_nullable none;
        3 polygon: Vec<Polygon> = "polygon", optional none;
        4 cell_range: String = "cellRange", optional none;
    }
}
