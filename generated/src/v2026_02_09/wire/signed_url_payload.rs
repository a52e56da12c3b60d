//! The tables of the types in `signed_url_payload`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{RunMetadata, SignedUrlPayload, SignedUrlPayloadObject};
use crate::runtime::types::text::Secret;
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    SignedUrlPayload(SignedUrlPayloadSlots): new(data: Secret) {
        0 object: SignedUrlPayloadObject = "object", required tag;
        1 data: Secret = "data", required argument;
        2 id: String = "id", optional none;
        3 metadata: RunMetadata = "metadata", optional none;
    }
}

closed_enum! {
    SignedUrlPayloadObject {
        SignedDataUrl = "signed_data_url";
    }
}
