//! The tables of the types in `extract_config`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ExtractConfig, ExtractConfigJson, ExtractConfigLegacy};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, Constant, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::value::kinds::Kinds;

union! {
    ExtractConfig by EXTRACT_CONFIG {
        0 Json: ExtractConfigJson, as_json as_json_mut into_json try_into_json boxed;
        1 Legacy: ExtractConfigLegacy, as_legacy as_legacy_mut into_legacy try_into_legacy boxed;
    }
}

/// How the branch of a value of `ExtractConfig` is decided.
static EXTRACT_CONFIG: Plan = Plan::new(
    "ExtractConfig",
    &[
        Branch {
            name: "Json",
            claim: Claim::OBJECT,
            whole: Some(
                &Claim::object(
                    &[
                        MemberClaim::optional(
                            "baseProcessor",
                            Claim::any_of(
                                &[
                                    Claim::open(
                                        Kinds::STRING,
                                        &[
                                            Constant::Text("extraction_performance"),
                                            Constant::Text("extraction_light"),
                                            Constant::Text("extraction_operator"),
                                        ],
                                    ),
                                    Claim::STRING,
                                ],
                            ),
                        ),
                        MemberClaim::optional("schema", Claim::OBJECT),
                    ],
                ),
            ),
            enforced: true,
            knows: &[
                "baseProcessor",
                "baseVersion",
                "extractionRules",
                "schema",
                "advancedOptions",
                "parseConfig",
            ],
            ..Branch::ANY
        },
        Branch {
            name: "Legacy",
            claim: Claim::object(&[MemberClaim::required("fields", Claim::ARRAY)]),
            whole: Some(
                &Claim::object(
                    &[
                        MemberClaim::optional(
                            "baseProcessor",
                            Claim::any_of(
                                &[
                                    Claim::open(
                                        Kinds::STRING,
                                        &[
                                            Constant::Text("extraction_performance"),
                                            Constant::Text("extraction_light"),
                                        ],
                                    ),
                                    Claim::STRING,
                                ],
                            ),
                        ),
                        MemberClaim::required("fields", Claim::ARRAY),
                    ],
                ),
            ),
            enforced: true,
            knows: &[
                "baseProcessor",
                "baseVersion",
                "extractionRules",
                "fields",
                "advancedOptions",
                "parseConfig",
            ],
            ..Branch::ANY
        },
    ],
);
