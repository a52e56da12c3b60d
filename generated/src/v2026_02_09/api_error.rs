//! `ApiError`.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Body of an error response. It is the standard body, but a server may answer with another
/// one, or with none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Code for programs, an open string. Seen are `INVALID_REQUEST`, `UNAUTHORIZED`, `NOT_FOUND`,
    /// `RATE_LIMIT_EXCEEDED`, `USAGE_BLOCKED` and `INTERNAL_ERROR`. Always present.
    pub code: String,
    /// Text for developers; its wording may change. Always present.
    pub message: String,
    /// True if the same request may be tried again, with growing pauses; false if the cause must be
    /// mended first. Always present.
    pub retryable: bool,
    /// Id of the request, `req_...`, to quote to support. May be absent.
    pub request_id: Option<String>,
    /// Address of a page about the error. Sent for validation errors; absent from older responses.
    pub doc_url: Option<String>,
    pub(super) kept: Kept,
}
