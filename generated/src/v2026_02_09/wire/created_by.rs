//! The tables of the types in `created_by`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{CreatedBy, CreatedByApiKey, CreatedByUser};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, Constant, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::value::kinds::Kinds;

union! {
    CreatedBy by CREATED_BY {
        0 User: CreatedByUser, as_user as_user_mut into_user try_into_user;
        1 ApiKey: CreatedByApiKey, as_api_key as_api_key_mut into_api_key try_into_api_key;
    }
}

/// How the branch of a value of `CreatedBy` is decided.
static CREATED_BY: Plan = Plan::new(
    "CreatedBy",
    &[
        Branch {
            name: "User",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("user")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &["type", "email"],
            ..Branch::ANY
        },
        Branch {
            name: "ApiKey",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Constant::Text("api_key")]),
                    ),
                ],
            ),
            enforced: true,
            knows: &["type", "name"],
            ..Branch::ANY
        },
    ],
);
