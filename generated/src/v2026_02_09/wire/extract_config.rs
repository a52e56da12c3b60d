//! The tables of the types in `extract_config`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{ExtractConfig, ExtractConfigJson, ExtractConfigLegacy};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};

union! {
    ExtractConfig by EXTRACT_CONFIG {
        0 Json: ExtractConfigJson, as_json into_json;
        1 Legacy: ExtractConfigLegacy, as_legacy into_legacy;
    }
}

/// How a value is told to be one of the branches of `ExtractConfig`.
static EXTRACT_CONFIG: Plan = Plan::new(
    "ExtractConfig",
    &[
        Branch {
            name: "Json",
            claim: Claim::OBJECT,
            before: &[],
            enforced: true,
            knows: &[
                "baseProcessor",
                "baseVersion",
                "extractionRules",
                "schema",
                "advancedOptions",
                "parseConfig",
            ],
        },
        Branch {
            name: "Legacy",
            claim: Claim::object(&[MemberClaim::required("fields", Claim::ARRAY)]),
            before: &[0],
            enforced: true,
            knows: &[
                "baseProcessor",
                "baseVersion",
                "extractionRules",
                "fields",
                "advancedOptions",
                "parseConfig",
            ],
        },
    ],
);
