//! `ApiError`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Body of an error response. It comes in several forms: `code`, `message`, `retryable` and
/// `requestId`; `success` and `error`; `error` alone. No member tells which, and so each may be
/// absent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Code for programs, an open string. Of files that cannot be used seen are
    /// `FILE_TYPE_NOT_SUPPORTED`, `FILE_SIZE_TOO_LARGE`, `CORRUPT_FILE` and
    /// `PASSWORD_PROTECTED_FILE`.
    pub code: Option<String>,
    /// Text for developers; its wording may change.
    pub message: Option<String>,
    /// True if the same request may be tried again, with growing pauses; false if the cause must be
    /// mended first.
    pub retryable: Option<bool>,
    /// Id of the request, to quote to support.
    pub request_id: Option<String>,
    /// False, where it is sent.
    pub success: Option<bool>,
    /// Text about the error, in the forms that have no `message`.
    pub error: Option<String>,
    pub(super) kept: Kept,
}
