//! `FileContentsPage`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Parsed content of a page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileContentsPage {
    /// Number of the page. Always present.
    pub page_number: i64,
    /// Height of the page. May be absent.
    pub page_height: Option<f64>,
    /// Width of the page. May be absent.
    pub page_width: Option<f64>,
    /// The content in Markdown. May be absent.
    pub markdown: Option<String>,
    /// The content in HTML. May be absent.
    pub html: Option<String>,
    pub(super) kept: Kept,
}
