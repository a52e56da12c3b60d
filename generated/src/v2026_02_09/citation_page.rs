//! `CitationPage`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// A page that is cited, or a sheet of a workbook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CitationPage {
    /// Number of the page, counted from 1; of an Excel file the place of the sheet, counted from 1;
    /// of a CSV file 1. Always present.
    pub number: f64,
    /// Width of the page in points. May be absent.
    pub width: Option<f64>,
    /// Height of the page in points. May be absent.
    pub height: Option<f64>,
    pub(super) kept: Kept,
}
