//! The tables of the types in `webhook_event`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{BatchRunEvent, ExtractRunEvent, ExtractorEvent, WebhookEvent};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, Constant, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::value::kinds::Kinds;

union! {
    WebhookEvent by WEBHOOK_EVENT {
        0 ExtractRunEvent: ExtractRunEvent, as_extract_run_event as_extract_run_event_mut into_extract_run_event try_into_extract_run_event boxed;
        1 BatchRunEvent: BatchRunEvent, as_batch_run_event as_batch_run_event_mut into_batch_run_event try_into_batch_run_event;
        2 ExtractorEvent: ExtractorEvent, as_extractor_event as_extractor_event_mut into_extractor_event try_into_extractor_event boxed;
    }
}

/// How the branch of a value of `WebhookEvent` is decided.
static WEBHOOK_EVENT: Plan = Plan::new(
    "WebhookEvent",
    &[
        Branch {
            name: "ExtractRunEvent",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "eventType",
                        Claim::one_of(
                            Kinds::STRING,
                            &[
                                Constant::Text("extract_run.processed"),
                                Constant::Text("extract_run.failed"),
                            ],
                        ),
                    ),
                ],
            ),
            knows: &["eventId", "eventType", "payload"],
            ..Branch::ANY
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
                                Constant::Text("batch_processor_run.processed"),
                                Constant::Text("batch_processor_run.failed"),
                                Constant::Text("batch_parse_run.processed"),
                                Constant::Text("batch_parse_run.failed"),
                            ],
                        ),
                    ),
                ],
            ),
            knows: &["eventId", "eventType", "payload"],
            ..Branch::ANY
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
                                Constant::Text("extractor.created"),
                                Constant::Text("extractor.updated"),
                                Constant::Text("extractor.deleted"),
                                Constant::Text("extractor.draft.updated"),
                                Constant::Text("extractor.version.published"),
                            ],
                        ),
                    ),
                ],
            ),
            knows: &["eventId", "eventType", "payload"],
            ..Branch::ANY
        },
    ],
);
