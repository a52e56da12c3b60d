//! `ApiError`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Body of an error response. It is the standard body, but a server may answer with another
/// one, or with none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Code for programs, an open string. Always present. Seen are, not to be retried,
    /// `INVALID_REQUEST`, `UNAUTHORIZED`, `NOT_FOUND`, `USAGE_BLOCKED` (no credits are left) and
    /// `ENDPOINT_REMOVED` (the message names what has taken its place); to be retried,
    /// `RATE_LIMIT_EXCEEDED` and `INTERNAL_ERROR`.
    pub code: String,
    /// Text for developers; its wording may change. Always present.
    pub message: String,
    /// True if the same request may be tried again, with growing pauses; false if the cause must be
    /// mended first. Always present.
    pub retryable: bool,
    /// Id of the request, `req_...`, to quote to support. May be absent.
    pub request_id: Option<String>,
    /// Id of a run that goes on although the request failed, so that it is to be read and not
    /// created again. Sent when a verification is waited for too long; not known of an extraction.
    /// Known since October 2026 and absent before.
    pub run_id: Option<String>,
    /// Address of a page about the error. Sent for validation errors; absent from older responses.
    pub doc_url: Option<String>,
    pub(super) kept: Kept,
}
