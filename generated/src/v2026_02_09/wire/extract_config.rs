//! The tables of the types in `extract_config`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{ExtractConfig, ExtractConfigJson, ExtractConfigLegacy};
use crate::runtime::union::union;
use crate::runtime::claim::{Claim, MemberClaim};
use crate::runtime::plan::{Branch, Plan};

union! {
    ExtractConfig by EXTRACT_CONFIG {
        0 Json: ExtractConfigJson, as_json into_json, record ExtractConfigJson;
        1 Legacy: ExtractConfigLegacy, as_legacy into_legacy, record ExtractConfigLegacy;
    }
}

/// How a value is told to be one of the branches of `ExtractConfig`.
static EXTRACT_CONFIG: Plan = Plan {
    union: "ExtractConfig",
    branches: &[
        Branch {
            name: "Json",
            claim: Claim::OBJECT,
            before: &[],
            bet: true,
            shares: &[
                "baseVersion",
                "extractionRules",
                "advancedOptions",
                "parseConfig",
            ],
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
            bet: true,
            shares: &[],
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
};
