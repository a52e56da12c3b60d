//! The tables of the types in `extract_output`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractOutput, ExtractOutputJson, ExtractOutputLegacy};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};

union! {
    ExtractOutput by EXTRACT_OUTPUT {
        0 Json: ExtractOutputJson, as_json as_json_mut into_json try_into_json;
        1 Legacy: ExtractOutputLegacy, as_legacy as_legacy_mut into_legacy try_into_legacy;
    }
}

/// How the branch of a value of `ExtractOutput` is decided.
static EXTRACT_OUTPUT: Plan = Plan::new(
    "ExtractOutput",
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
            name: "Legacy",
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
