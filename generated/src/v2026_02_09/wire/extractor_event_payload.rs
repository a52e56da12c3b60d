//! The tables of the types in `extractor_event_payload`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{Extractor, ExtractorEventPayload, ExtractorVersion, SignedUrlPayload};
use crate::runtime::union::union;
use crate::runtime::claim::{Claim, Kinds, MemberClaim, Scalar};
use crate::runtime::plan::{Branch, Plan};

union! {
    ExtractorEventPayload by EXTRACTOR_EVENT_PAYLOAD {
        0 Extractor: Extractor, as_extractor into_extractor, record Extractor;
        1 ExtractorVersion: ExtractorVersion, as_extractor_version into_extractor_version, record ExtractorVersion;
        2 SignedDataUrl: SignedUrlPayload, as_signed_data_url into_signed_data_url, record SignedUrlPayload;
    }
}

/// How a value is told to be one of the branches of `ExtractorEventPayload`.
static EXTRACTOR_EVENT_PAYLOAD: Plan = Plan {
    union: "ExtractorEventPayload",
    branches: &[
        Branch {
            name: "Extractor",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(Kinds::STRING, &[Scalar::Text("extractor")]),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["object", "id", "name", "createdAt", "updatedAt", "draftVersion"],
        },
        Branch {
            name: "ExtractorVersion",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(
                            Kinds::STRING,
                            &[Scalar::Text("extractor_version")],
                        ),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &[
                "object",
                "id",
                "description",
                "version",
                "config",
                "extractorId",
                "createdAt",
            ],
        },
        Branch {
            name: "SignedDataUrl",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(Kinds::STRING, &[Scalar::Text("signed_data_url")]),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["object", "data", "id", "metadata"],
        },
    ],
};
