//! The tables of the types in `extract_run_event_payload`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractRun, ExtractRunEventPayload, SignedUrlPayload};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, Constant, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::value::kinds::Kinds;

union! {
    ExtractRunEventPayload by EXTRACT_RUN_EVENT_PAYLOAD {
        0 ExtractRun: ExtractRun, as_extract_run as_extract_run_mut into_extract_run try_into_extract_run boxed;
        1 SignedDataUrl: SignedUrlPayload, as_signed_data_url as_signed_data_url_mut into_signed_data_url try_into_signed_data_url;
    }
}

/// How the branch of a value of `ExtractRunEventPayload` is decided.
static EXTRACT_RUN_EVENT_PAYLOAD: Plan = Plan::new(
    "ExtractRunEventPayload",
    &[
        Branch {
            name: "ExtractRun",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("extract_run")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &[
                "object",
                "id",
                "status",
                "output",
                "initialOutput",
                "reviewedOutput",
                "failureReason",
                "failureMessage",
                "metadata",
                "reviewed",
                "edited",
                "edits",
                "config",
                "extractor",
                "extractorVersion",
                "file",
                "files",
                "parseRunId",
                "dashboardUrl",
                "usage",
                "createdAt",
                "updatedAt",
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
