//! `SignedUrlPayload`, and the types of its own parts.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::RunMetadata;
use crate::runtime::types::text::Secret;
use crate::runtime::value::kept::Kept;

/// What is sent in the place of a payload, when the endpoint is set up so: for every event, or
/// for those whose payload is larger than a threshold.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignedUrlPayload {
    /// Type tag, always `signed_data_url`.
    pub object: SignedUrlPayloadObject,
    /// Address to fetch the payload from, valid for one hour. Whoever has it can read the payload.
    /// Always present.
    pub data: Secret,
    /// Id of what the payload is about. May be absent.
    pub id: Option<String>,
    /// Data of the caller's own, as given when the run was created. May be absent.
    pub metadata: Option<RunMetadata>,
    pub(super) kept: Kept,
}

/// The `object` of `SignedUrlPayload`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SignedUrlPayloadObject {
    /// `"signed_data_url"`
    #[default]
    SignedDataUrl,
}
