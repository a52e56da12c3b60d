//! The tables of the types in `processor_config`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ProcessorConfig, ProcessorConfigClassify, ProcessorConfigExtract,
    ProcessorConfigSplitter,
};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, Constant, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::value::kinds::Kinds;

union! {
    ProcessorConfig by PROCESSOR_CONFIG {
        0 Extract: ProcessorConfigExtract, as_extract as_extract_mut into_extract try_into_extract boxed;
        1 Classify: ProcessorConfigClassify, as_classify as_classify_mut into_classify try_into_classify;
        2 Splitter: ProcessorConfigSplitter, as_splitter as_splitter_mut into_splitter try_into_splitter;
    }
}

/// How the branch of a value of `ProcessorConfig` is decided.
static PROCESSOR_CONFIG: Plan = Plan::new(
    "ProcessorConfig",
    &[
        Branch {
            name: "Extract",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("EXTRACT")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &[
                "type",
                "baseProcessor",
                "baseVersion",
                "extractionRules",
                "schema",
                "fields",
                "advancedOptions",
                "parser",
            ],
            ..Branch::ANY
        },
        Branch {
            name: "Classify",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("CLASSIFY")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &["type"],
            ..Branch::ANY
        },
        Branch {
            name: "Splitter",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("SPLITTER")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &["type"],
            ..Branch::ANY
        },
    ],
);
