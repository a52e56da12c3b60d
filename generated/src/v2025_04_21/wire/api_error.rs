//! The tables of the types in `api_error`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ApiError;
use crate::runtime::types::record::record;

record! {
    ApiError(ApiErrorSlots): new() {
        0 code: String = "code", optional none;
        1 message: String = "message", optional none;
        2 retryable: bool = "retryable", optional none;
        3 request_id: String = "requestId", optional none;
        4 success: bool = "success", optional none;
        5 error: String = "error", optional none;
    }
}
