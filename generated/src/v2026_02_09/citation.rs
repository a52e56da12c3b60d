//! `Citation`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{CitationPage, Polygon};
use crate::runtime::value::kept::Kept;

/// A place in a file that backs an extracted value. Of a PDF, an image or a Word file it is a
/// page with a polygon; of an Excel or CSV file a sheet with `cellRange`, where the cell is
/// known. Each member may be absent, and both of `polygon` and `cellRange` may.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Citation {
    /// Id of the cited file: the id of `file`, or of one of `files`. Known since July 2026 and
    /// absent before.
    pub file_id: Option<String>,
    /// The page. May be absent.
    pub page: Option<CitationPage>,
    /// The cited text. May be absent or null.
    pub reference_text: Option<Option<String>>,
    /// Corner points of the outline around the cited text. Absent where `cellRange` says the place;
    /// may be absent elsewhere.
    pub polygon: Option<Vec<Polygon>>,
    /// The cited cell, or range of cells, of an Excel or CSV file, such as `B7` or `A2:C9`. How it
    /// is written is not documented beyond that. Known since October 2026 and absent before.
    ///
    /// Example: `"B7"`.
    pub cell_range: Option<String>,
    pub(super) kept: Kept,
}
