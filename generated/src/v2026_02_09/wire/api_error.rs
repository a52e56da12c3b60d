//! The tables of the types in `api_error`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::ApiError;
use crate::runtime::types::record::record;

record! {
    ApiError(ApiErrorSlots): new(code: String, message: String, retryable: bool) {
        0 code: String = "code", required argument;
        1 message: String = "message", required argument;
        2 retryable: bool = "retryable", required argument;
        3 request_id: String = "requestId", optional none;
        4 run_id: String = "runId", optional none;
        5 doc_url: String = "docUrl", optional none;
    }
}
