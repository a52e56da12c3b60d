//! The tables of the types in `created_by`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{CreatedBy, CreatedByApiKey, CreatedByUser};
use crate::runtime::union::union;
use crate::runtime::claim::{Claim, Kinds, MemberClaim, Scalar};
use crate::runtime::plan::{Branch, Plan};

union! {
    CreatedBy by CREATED_BY {
        0 User: CreatedByUser, as_user into_user, record CreatedByUser;
        1 ApiKey: CreatedByApiKey, as_api_key into_api_key, record CreatedByApiKey;
    }
}

/// How a value is told to be one of the branches of `CreatedBy`.
static CREATED_BY: Plan = Plan {
    union: "CreatedBy",
    branches: &[
        Branch {
            name: "User",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Scalar::Text("user")]),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["type", "email"],
        },
        Branch {
            name: "ApiKey",
            claim: Claim::object(
                &[
                    MemberClaim::required(
                        "type",
                        Claim::one_of(Kinds::STRING, &[Scalar::Text("api_key")]),
                    ),
                ],
            ),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["type", "name"],
        },
    ],
};
