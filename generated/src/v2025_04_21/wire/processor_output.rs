//! The tables of the types in `processor_output`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ProcessorOutput, ProcessorOutputFields, ProcessorOutputJson};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};

union! {
    ProcessorOutput by PROCESSOR_OUTPUT {
        0 Json: ProcessorOutputJson, as_json as_json_mut into_json try_into_json;
        1 Fields: ProcessorOutputFields, as_fields as_fields_mut into_fields try_into_fields;
    }
}

/// How the branch of a value of `ProcessorOutput` is decided.
static PROCESSOR_OUTPUT: Plan = Plan::new(
    "ProcessorOutput",
    &[
        Branch {
            name: "Json",
            claim: Claim::object(
                &[
                    MemberClaim::required("value", Claim::OBJECT),
                    MemberClaim::required("metadata", Claim::map(&Claim::OBJECT)),
                ],
            ),
            enforced: true,
            knows: &["value", "metadata"],
            ..Branch::ANY
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
            enforced: true,
            ..Branch::ANY
        },
    ],
);
