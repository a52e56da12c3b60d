//! The tables of the types in `extractor_event_payload`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{Extractor, ExtractorEventPayload, ExtractorVersion, SignedUrlPayload};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, Constant, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::value::kinds::Kinds;

union! {
    ExtractorEventPayload by EXTRACTOR_EVENT_PAYLOAD {
        0 Extractor: Extractor, as_extractor as_extractor_mut into_extractor try_into_extractor boxed;
        1 ExtractorVersion: ExtractorVersion, as_extractor_version as_extractor_version_mut into_extractor_version try_into_extractor_version boxed;
        2 SignedDataUrl: SignedUrlPayload, as_signed_data_url as_signed_data_url_mut into_signed_data_url try_into_signed_data_url;
    }
}

/// How the branch of a value of `ExtractorEventPayload` is decided.
static EXTRACTOR_EVENT_PAYLOAD: Plan = Plan::new(
    "ExtractorEventPayload",
    &[
        Branch {
            name: "Extractor",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("extractor")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &["object", "id", "name", "createdAt", "updatedAt", "draftVersion"],
            ..Branch::ANY
        },
        Branch {
            name: "ExtractorVersion",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(
                            Kinds::STRING,
                            &[Constant::Text("extractor_version")],
                        ),
                    ),
                ],
            ),
            enforced: true,
            knows: &[
                "object",
                "id",
                "description",
                "version",
                "config",
                "extractorId",
                "createdAt",
                "createdBy",
            ],
            ..Branch::ANY
        },
        Branch {
            name: "SignedDataUrl",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(
                            Kinds::STRING,
                            &[Constant::Text("signed_data_url")],
                        ),
                    ),
                ],
            ),
            enforced: true,
            knows: &["object", "data", "id", "metadata"],
            ..Branch::ANY
        },
    ],
);
