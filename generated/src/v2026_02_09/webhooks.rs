//! The webhooks of the API: how they are signed.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use std::time::Duration;

pub use crate::runtime::webhook::{Signature, WebhookError};

/// How the API signs its webhooks.
pub const SIGNATURE: Signature = Signature {
    header: "x-extend-request-signature",
    timestamp_header: "x-extend-request-timestamp",
    signed: "v0:{timestamp}:{body}",
    tolerance: Duration::from_secs(300),
    ahead: Duration::from_secs(60),
};
