//! The tables of the types in `batch_run_event_payload`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{BatchRun, BatchRunEventPayload, SignedUrlPayload};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, Constant, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::value::kinds::Kinds;

union! {
    BatchRunEventPayload by BATCH_RUN_EVENT_PAYLOAD {
        0 BatchRun: BatchRun, as_batch_run as_batch_run_mut into_batch_run try_into_batch_run;
        1 SignedDataUrl: SignedUrlPayload, as_signed_data_url as_signed_data_url_mut into_signed_data_url try_into_signed_data_url;
    }
}

/// How the branch of a value of `BatchRunEventPayload` is decided.
static BATCH_RUN_EVENT_PAYLOAD: Plan = Plan::new(
    "BatchRunEventPayload",
    &[
        Branch {
            name: "BatchRun",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "object",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("batch_run")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &["object", "id", "status", "runCount", "createdAt"],
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
