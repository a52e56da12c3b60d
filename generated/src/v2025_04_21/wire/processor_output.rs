//! The tables of the types in `processor_output`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{
    ExtractionFieldResult, ProcessorOutput, ProcessorOutputFields, ProcessorOutputJson,
};
use crate::runtime::union::union;
use crate::runtime::claim::{Claim, MemberClaim};
use crate::runtime::plan::{Branch, Plan};

union! {
    ProcessorOutput by PROCESSOR_OUTPUT {
        0 Json: ProcessorOutputJson, as_json into_json, record ProcessorOutputJson;
        1 Fields: ProcessorOutputFields, as_fields into_fields, map ExtractionFieldResult;
    }
}

/// How a value is told to be one of the branches of `ProcessorOutput`.
static PROCESSOR_OUTPUT: Plan = Plan {
    union: "ProcessorOutput",
    branches: &[
        Branch {
            name: "Json",
            claim: Claim::object(
                &[
                    MemberClaim::required("value", Claim::OBJECT),
                    MemberClaim::required("metadata", Claim::map(&Claim::OBJECT)),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["value", "metadata"],
        },
        Branch {
            name: "Fields",
            claim: Claim::map(
                &Claim::object(
                    &[
                        MemberClaim::required("id", Claim::STRING),
                        MemberClaim::required("type", Claim::STRING),
                        MemberClaim::required("references", Claim::ARRAY),
                    ],
                ),
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &[],
        },
    ],
};
