//! Members that are `readOnly` or `writeOnly`.

use crate::support::Direction::{Both, Request, Response};
use crate::support::{Row, check};

const ID: &str = "T: {type: object, properties: {id: {type: string}}}";
const ID_REQUIRED: &str = "T: {type: object, required: [id], properties: {id: {type: string}}}";
const ID_READ: &str = "T: {type: object, properties: {id: {type: string, readOnly: true}}}";
const ID_READ_REQUIRED: &str =
    "T: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}";
const ID_WRITTEN: &str = "T: {type: object, properties: {id: {type: string, writeOnly: true}}}";
const ID_WRITTEN_REQUIRED: &str =
    "T: {type: object, required: [id], properties: {id: {type: string, writeOnly: true}}}";
const NOTHING: &str = "T: {type: object, properties: {a: {type: string}}}";
const NOTHING_AND_ID_READ: &str = "T: {type: object, required: [id], properties: {a: {type: string}, id: {type: string, readOnly: true}}}";
const NOTHING_AND_ID_WRITTEN: &str = "T: {type: object, required: [id], properties: {a: {type: string}, id: {type: string, writeOnly: true}}}";

#[test]
fn read_only_and_write_only() {
    let rows: &[Row] = &[
        (
            "read-only, added, in requests",
            Request,
            NOTHING,
            NOTHING_AND_ID_READ,
            &["member-added T.id - minor"],
        ),
        (
            "read-only, added, in both directions",
            Both,
            NOTHING,
            NOTHING_AND_ID_READ,
            &["member-added T.id - minor"],
        ),
        (
            "read-only, added, in responses",
            Response,
            NOTHING,
            NOTHING_AND_ID_READ,
            &["member-added T.id - major"],
        ),
        (
            "write-only, added, in requests",
            Request,
            NOTHING,
            NOTHING_AND_ID_WRITTEN,
            &["member-added T.id request major"],
        ),
        (
            "write-only, added, in both directions",
            Both,
            NOTHING,
            NOTHING_AND_ID_WRITTEN,
            &["member-added T.id request major"],
        ),
        (
            "write-only, added, in responses",
            Response,
            NOTHING,
            NOTHING_AND_ID_WRITTEN,
            &["member-added T.id - minor"],
        ),
        (
            "read-only, required, in requests",
            Request,
            ID_READ,
            ID_READ_REQUIRED,
            &["member-became-required T.id - patch"],
        ),
        (
            "read-only, required, in both directions",
            Both,
            ID_READ,
            ID_READ_REQUIRED,
            &["member-became-required T.id - patch"],
        ),
        (
            "read-only, required, in responses",
            Response,
            ID_READ,
            ID_READ_REQUIRED,
            &["member-became-required T.id - major"],
        ),
        (
            "read-only, not required, in responses",
            Response,
            ID_READ_REQUIRED,
            ID_READ,
            &["member-became-optional T.id response major"],
        ),
        // One type for both directions: it has always accepted a response without the member.
        (
            "read-only, not required, in both directions",
            Both,
            ID_READ_REQUIRED,
            ID_READ,
            &["member-became-optional T.id - patch"],
        ),
        (
            "write-only, required, in requests",
            Request,
            ID_WRITTEN,
            ID_WRITTEN_REQUIRED,
            &["member-became-required T.id request major"],
        ),
        (
            "write-only, required, in both directions",
            Both,
            ID_WRITTEN,
            ID_WRITTEN_REQUIRED,
            &["member-became-required T.id request major"],
        ),
        (
            "write-only, required, in responses",
            Response,
            ID_WRITTEN,
            ID_WRITTEN_REQUIRED,
            &["member-became-required T.id - patch"],
        ),
        (
            "write-only, not required",
            Both,
            ID_WRITTEN_REQUIRED,
            ID_WRITTEN,
            &["member-became-optional T.id - major"],
        ),
        (
            "now read-only",
            Both,
            ID_REQUIRED,
            ID_READ_REQUIRED,
            &["member-became-optional T.id - major", "access-changed T.id request patch"],
        ),
        (
            "no longer read-only",
            Both,
            ID_READ_REQUIRED,
            ID_REQUIRED,
            &["member-became-required T.id request major", "access-changed T.id - patch"],
        ),
        (
            "now write-only",
            Both,
            ID_REQUIRED,
            ID_WRITTEN_REQUIRED,
            &["member-became-optional T.id response major", "access-changed T.id - patch"],
        ),
        ("not required, now only read", Both, ID, ID_READ, &["access-changed T.id request patch"]),
        (
            "the schema of the member is now read-only",
            Both,
            "T: {type: object, required: [id], properties: {id: {$ref: \"#/components/schemas/I\"}}}\nI: {type: string}",
            "T: {type: object, required: [id], properties: {id: {$ref: \"#/components/schemas/I\"}}}\nI: {type: string, readOnly: true}",
            &["member-became-optional T.id - major", "access-changed I request patch"],
        ),
    ];
    check(rows);
}
