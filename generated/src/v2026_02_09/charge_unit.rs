//! `ChargeUnit`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;

/// Unit of what is charged for. The list is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeUnit {
    /// `"page"`: a page.
    Page,
    /// `"cell"`: a cell of a workbook.
    Cell,
    /// `"usd"`: an amount of money in US dollars. Known since October 2026.
    Usd,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
