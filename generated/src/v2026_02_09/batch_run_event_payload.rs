//! `BatchRunEventPayload`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{BatchRun, SignedUrlPayload};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// A batch, or where to fetch it; `object` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BatchRunEventPayload {
    /// Many runs that were created with one request.
    BatchRun(BatchRun),
    /// What is sent in the place of a payload, when the endpoint is set up so: for every event, or
    /// for those whose payload is larger than a threshold.
    SignedDataUrl(SignedUrlPayload),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
