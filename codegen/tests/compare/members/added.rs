//! Members that come, go or change places.

use super::{A, A_ADDITIONAL, A_CLOSED};
use crate::support::Direction::{Both, Request, Response, Unused};
use crate::support::{Row, check};

const AB: &str = "T: {type: object, properties: {a: {type: string}, b: {type: string}}}";
const A_B_REQUIRED: &str =
    "T: {type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}";
const A_B_REQUIRED_NULLABLE: &str = "T: {type: object, required: [b], properties: {a: {type: string}, b: {type: string, nullable: true}}}";
const A_B_ANY: &str = "T: {type: object, required: [b], properties: {a: {type: string}, b: {}}}";
const A_B_TAG: &str = "T: {type: object, required: [b], properties: {a: {type: string}, b: {type: string, enum: [x]}}}";
const AB_ADDITIONAL: &str = "T: {type: object, additionalProperties: {type: string}, properties: {a: {type: string}, b: {type: string}}}";

#[test]
fn added_removed_or_reordered() {
    let rows: &[Row] = &[
        (
            "the only values of a member",
            Both,
            "T: {type: object, properties: {a: {type: boolean}}}",
            "T: {type: object, properties: {a: {type: boolean, enum: [true]}}}",
            &["allowed-values-changed T.a request patch"],
        ),
        ("optional, added", Both, A, AB, &["member-added T.b - minor"]),
        (
            "optional, added where no other may be",
            Both,
            A_CLOSED,
            AB,
            &["member-added T.b - minor", "additional-properties-changed T - patch"],
        ),
        ("optional, removed", Both, AB, A, &["member-removed T.b - major"]),
        (
            "removed where no other may be",
            Request,
            AB,
            A_CLOSED,
            &["member-removed T.b request major", "additional-properties-changed T request patch"],
        ),
        (
            "removed where others are numbers",
            Request,
            AB_ADDITIONAL,
            A_ADDITIONAL,
            &["member-removed T.b request major", "additional-properties-changed T request major"],
        ),
        (
            "required, added to requests",
            Request,
            A,
            A_B_REQUIRED,
            &["member-added T.b request major"],
        ),
        ("required, added to responses", Response, A, A_B_REQUIRED, &["member-added T.b - major"]),
        ("required, added to both", Both, A, A_B_REQUIRED, &["member-added T.b request major"]),
        (
            "required and nullable, added",
            Both,
            A,
            A_B_REQUIRED_NULLABLE,
            &["member-added T.b request minor"],
        ),
        ("a tag, added", Response, A, A_B_TAG, &["member-added T.b - minor"]),
        (
            "required, removed from responses",
            Response,
            A_B_REQUIRED,
            A,
            &["member-removed T.b response major"],
        ),
        (
            "required, removed from requests",
            Request,
            A_B_REQUIRED,
            A,
            &["member-removed T.b - major"],
        ),
        (
            "required and nullable, removed",
            Response,
            A_B_REQUIRED_NULLABLE,
            A,
            &["member-removed T.b - major"],
        ),
        (
            "required of any type, removed",
            Response,
            A_B_ANY,
            A,
            &["member-removed T.b response major"],
        ),
        (
            "of a type that nothing uses",
            Unused,
            A,
            A_B_REQUIRED,
            &["member-added T.b request major"],
        ),
        (
            "in another order",
            Both,
            AB,
            "T: {type: object, properties: {b: {type: string}, a: {type: string}}}",
            &["members-reordered T - patch"],
        ),
        (
            "arguments in another order",
            Both,
            "T: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}",
            "T: {type: object, required: [a, b], properties: {b: {type: string}, a: {type: string}}}",
            &["members-reordered T - major"],
        ),
        (
            "required, added to a builder",
            Response,
            "T: {type: object, required: [a, b, c, d], properties: {a: {}, b: {}, c: {}, d: {}}}",
            "T: {type: object, required: [a, b, c, d, e], properties: {a: {}, b: {}, c: {}, d: {}, e: {}}}",
            &["member-added T.e - major"],
        ),
        (
            "the name in Rust alone",
            Response,
            "T: {type: object, properties: {a-b: {}, a_b: {}}}",
            "T: {type: object, properties: {a_b: {}, a-b: {}}}",
            &[
                "rust-name-changed T.a-b - major",
                "rust-name-changed T.a_b - major",
                "members-reordered T - patch",
            ],
        ),
    ];
    check(rows);
}
