//! `ExtractorEventPayload`.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::{Extractor, ExtractorVersion, SignedUrlPayload};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// An extractor, a version of one, or where to fetch it; `object` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExtractorEventPayload {
    /// An extractor, with its draft.
    Extractor(Box<Extractor>),
    /// A version of an extractor, with its configuration.
    ExtractorVersion(Box<ExtractorVersion>),
    /// What is sent in the place of a payload, when the endpoint is set up so: for every event, or
    /// for those whose payload is larger than a threshold.
    SignedDataUrl(SignedUrlPayload),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
