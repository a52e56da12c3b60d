//! The tables of the types in `processor_config`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{
    ProcessorConfig, ProcessorConfigClassify, ProcessorConfigExtract,
    ProcessorConfigSplitter,
};
use crate::runtime::union::union;
use crate::runtime::claim::{Claim, Kinds, MemberClaim, Scalar};
use crate::runtime::plan::{Branch, Plan};

union! {
    ProcessorConfig by PROCESSOR_CONFIG {
        0 Extract: ProcessorConfigExtract, as_extract into_extract, record ProcessorConfigExtract;
        1 Classify: ProcessorConfigClassify, as_classify into_classify, record ProcessorConfigClassify;
        2 Splitter: ProcessorConfigSplitter, as_splitter into_splitter, record ProcessorConfigSplitter;
    }
}

/// How a value is told to be one of the branches of `ProcessorConfig`.
static PROCESSOR_CONFIG: Plan = Plan {
    union: "ProcessorConfig",
    branches: &[
        Branch {
            name: "Extract",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Scalar::Text("EXTRACT")]),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
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
        },
        Branch {
            name: "Classify",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Scalar::Text("CLASSIFY")]),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["type"],
        },
        Branch {
            name: "Splitter",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Scalar::Text("SPLITTER")]),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["type"],
        },
    ],
};
