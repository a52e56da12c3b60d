//! `ExtractRunEventPayload`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{ExtractRun, SignedUrlPayload};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// An extract run, or where to fetch it; `object` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExtractRunEventPayload {
    /// One run of an extractor, or of an inline config, over a file or several files.
    ExtractRun(Box<ExtractRun>),
    /// What is sent in the place of a payload, when the endpoint is set up so: for every event, or
    /// for those whose payload is larger than a threshold.
    SignedDataUrl(SignedUrlPayload),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
