//! `Citation`.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::{CitationPage, Polygon};
use crate::runtime::value::kept::Kept;

/// A place in a file that backs an extracted value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Citation {
    /// Id of the cited file: the id of `file`, or of one of `files`. Known since July 2026 and
    /// absent before.
    pub file_id: Option<String>,
    /// The page. May be absent.
    pub page: Option<CitationPage>,
    /// The cited text. May be absent or null.
    pub reference_text: Option<Option<String>>,
    /// Corner points of the outline around the cited text. May be absent.
    pub polygon: Option<Vec<Polygon>>,
    pub(super) kept: Kept,
}
