//! The tables of the types in `webhook_event`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{BatchRunEvent, ExtractRunEvent, ExtractorEvent, WebhookEvent};
use crate::runtime::union::union;
use crate::runtime::claim::{Claim, Kinds, MemberClaim, Scalar};
use crate::runtime::plan::{Branch, Plan};

union! {
    WebhookEvent by WEBHOOK_EVENT {
        0 ExtractRunEvent: ExtractRunEvent, as_extract_run_event into_extract_run_event, record ExtractRunEvent;
        1 BatchRunEvent: BatchRunEvent, as_batch_run_event into_batch_run_event, record BatchRunEvent;
        2 ExtractorEvent: ExtractorEvent, as_extractor_event into_extractor_event, record ExtractorEvent;
    }
}

/// How a value is told to be one of the branches of `WebhookEvent`.
static WEBHOOK_EVENT: Plan = Plan {
    union: "WebhookEvent",
    branches: &[
        Branch {
            name: "ExtractRunEvent",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "eventType",
                        Claim::one_of(
                            Kinds::STRING,
                            &[
                                Scalar::Text("extract_run.processed"),
                                Scalar::Text("extract_run.failed"),
                            ],
                        ),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["eventId", "eventType", "payload"],
        },
        Branch {
            name: "BatchRunEvent",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "eventType",
                        Claim::one_of(
                            Kinds::STRING,
                            &[
                                Scalar::Text("batch_processor_run.processed"),
                                Scalar::Text("batch_processor_run.failed"),
                            ],
                        ),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["eventId", "eventType", "payload"],
        },
        Branch {
            name: "ExtractorEvent",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "eventType",
                        Claim::one_of(
                            Kinds::STRING,
                            &[
                                Scalar::Text("extractor.created"),
                                Scalar::Text("extractor.updated"),
                                Scalar::Text("extractor.deleted"),
                                Scalar::Text("extractor.draft.updated"),
                                Scalar::Text("extractor.version.published"),
                            ],
                        ),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["eventId", "eventType", "payload"],
        },
    ],
};
