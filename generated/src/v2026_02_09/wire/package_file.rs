//! The tables of the types in `package_file`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{FileFromId, FileFromUrl, PackageFile};
use crate::runtime::types::union::union;
use crate::runtime::claims::claim::{Claim, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};

union! {
    PackageFile by PACKAGE_FILE {
        0 FileFromUrl: FileFromUrl, as_file_from_url as_file_from_url_mut into_file_from_url try_into_file_from_url;
        1 FileFromId: FileFromId, as_file_from_id as_file_from_id_mut into_file_from_id try_into_file_from_id;
    }
}

/// How the branch of a value of `PackageFile` is decided.
static PACKAGE_FILE: Plan = Plan::new(
    "PackageFile",
    &[
        Branch {
            name: "FileFromUrl",
            claim: Claim::object(&[MemberClaim::required("url", Claim::STRING)]),
            whole: Some(
                &Claim::object(
                    &[
                        MemberClaim::required("url", Claim::STRING),
                        MemberClaim::optional("name", Claim::STRING),
                        MemberClaim::optional(
                            "settings",
                            Claim::object(
                                &[MemberClaim::optional("password", Claim::STRING)],
                            ),
                        ),
                    ],
                ),
            ),
            enforced: true,
            knows: &["url", "name", "settings"],
            ..Branch::ANY
        },
        Branch {
            name: "FileFromId",
            claim: Claim::object(&[MemberClaim::required("id", Claim::STRING)]),
            enforced: true,
            knows: &["id"],
            ..Branch::ANY
        },
    ],
);
