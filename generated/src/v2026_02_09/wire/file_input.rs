//! The tables of the types in `file_input`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::super::{FileFromId, FileFromText, FileFromUrl, FileInput};
use crate::runtime::union::union;
use crate::runtime::claim::{Claim, MemberClaim};
use crate::runtime::plan::{Branch, Plan};

union! {
    FileInput by FILE_INPUT {
        0 FileFromUrl: FileFromUrl, as_file_from_url into_file_from_url, record FileFromUrl;
        1 FileFromId: FileFromId, as_file_from_id into_file_from_id, record FileFromId;
        2 FileFromText: FileFromText, as_file_from_text into_file_from_text, record FileFromText;
    }
}

/// How a value is told to be one of the branches of `FileInput`.
static FILE_INPUT: Plan = Plan {
    union: "FileInput",
    branches: &[
        Branch {
            name: "FileFromUrl",
            claim: Claim::object(&[MemberClaim::required("url", Claim::STRING)]),
            before: &[1, 2],
            bet: true,
            shares: &[],
            knows: &["url", "name", "settings"],
        },
        Branch {
            name: "FileFromId",
            claim: Claim::object(&[MemberClaim::required("id", Claim::STRING)]),
            before: &[2],
            bet: true,
            shares: &[],
            knows: &["id"],
        },
        Branch {
            name: "FileFromText",
            claim: Claim::object(&[MemberClaim::required("text", Claim::STRING)]),
            before: &[],
            bet: true,
            shares: &[],
            knows: &["text", "name"],
        },
    ],
};
