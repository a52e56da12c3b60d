//! `Citation`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::Polygon;
use crate::runtime::value::kept::Kept;

/// A place in a file that backs an extracted value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Citation {
    /// Number of the page, counted from 1. May be absent.
    pub page: Option<f64>,
    /// The cited text. May be absent or null.
    pub reference_text: Option<Option<String>>,
    /// Corner points of the outline around the cited text. May be absent.
    pub polygon: Option<Vec<Polygon>>,
    /// Width of the page in points. Known since February 2026, and may be absent.
    pub page_width: Option<f64>,
    /// Height of the page in points. Known since February 2026, and may be absent.
    pub page_height: Option<f64>,
    pub(super) kept: Kept,
}
