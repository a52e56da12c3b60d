//! Members of objects.

use super::support::Direction::{Both, Request, Response, Unused};
use super::support::{Row, check};

const A: &str = "T: {type: object, properties: {a: {type: string}}}";
const A_REQUIRED: &str = "T: {type: object, required: [a], properties: {a: {type: string}}}";
const A_NULLABLE: &str = "T: {type: object, properties: {a: {type: string, nullable: true}}}";
const A_REQUIRED_NULLABLE: &str =
    "T: {type: object, required: [a], properties: {a: {type: string, nullable: true}}}";
const AB: &str = "T: {type: object, properties: {a: {type: string}, b: {type: string}}}";
const A_B_REQUIRED: &str =
    "T: {type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}";
const A_B_REQUIRED_NULLABLE: &str = "T: {type: object, required: [b], properties: {a: {type: string}, b: {type: string, nullable: true}}}";
const A_B_ANY: &str = "T: {type: object, required: [b], properties: {a: {type: string}, b: {}}}";
const A_B_TAG: &str = "T: {type: object, required: [b], properties: {a: {type: string}, b: {type: string, enum: [x]}}}";
const A_CLOSED: &str =
    "T: {type: object, additionalProperties: false, properties: {a: {type: string}}}";
const A_OTHERS: &str =
    "T: {type: object, additionalProperties: {type: integer}, properties: {a: {type: string}}}";
const AB_OTHERS: &str = "T: {type: object, additionalProperties: {type: string}, properties: {a: {type: string}, b: {type: string}}}";

#[test]
fn members_come_and_go() {
    let rows: &[Row] = &[
        (
            "the only values of a member",
            Both,
            "T: {type: object, properties: {a: {type: boolean}}}",
            "T: {type: object, properties: {a: {type: boolean, enum: [true]}}}",
            &["constants-changed T.a request patch"],
        ),
        ("optional, added", Both, A, AB, &["member-added T.b - minor"]),
        (
            "optional, added where no other may be",
            Both,
            A_CLOSED,
            AB,
            &["member-added T.b - minor", "additional-changed T - patch"],
        ),
        ("optional, removed", Both, AB, A, &["member-removed T.b - major"]),
        (
            "removed where no other may be",
            Request,
            AB,
            A_CLOSED,
            &["member-removed T.b request major", "additional-changed T request patch"],
        ),
        (
            "removed where others are numbers",
            Request,
            AB_OTHERS,
            A_OTHERS,
            &["member-removed T.b request major", "additional-changed T request patch"],
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

#[test]
fn presence_and_null() {
    let rows: &[Row] = &[
        ("required in requests", Request, A, A_REQUIRED, &["member-required T.a request major"]),
        ("required in responses", Response, A, A_REQUIRED, &["member-required T.a - major"]),
        ("optional in requests", Request, A_REQUIRED, A, &["member-optional T.a - major"]),
        ("optional in responses", Response, A_REQUIRED, A, &["member-optional T.a response major"]),
        (
            "nullable in requests",
            Request,
            A_REQUIRED,
            A_REQUIRED_NULLABLE,
            &["member-nullable T.a - major"],
        ),
        (
            "nullable in responses",
            Response,
            A_REQUIRED,
            A_REQUIRED_NULLABLE,
            &["member-nullable T.a response major"],
        ),
        (
            "optional, nullable in responses",
            Response,
            A,
            A_NULLABLE,
            &["member-nullable T.a - major"],
        ),
        (
            "not null in requests",
            Request,
            A_REQUIRED_NULLABLE,
            A_REQUIRED,
            &["member-not-null T.a request major"],
        ),
        (
            "not null in responses",
            Response,
            A_REQUIRED_NULLABLE,
            A_REQUIRED,
            &["member-not-null T.a - major"],
        ),
        (
            "nullable becomes optional",
            Both,
            A_REQUIRED_NULLABLE,
            A,
            &["member-optional T.a - patch", "member-not-null T.a request patch"],
        ),
        (
            "optional becomes nullable",
            Both,
            A,
            A_REQUIRED_NULLABLE,
            &["member-required T.a request patch", "member-nullable T.a - patch"],
        ),
        (
            "required and nullable becomes optional too",
            Both,
            A_REQUIRED_NULLABLE,
            A_NULLABLE,
            &["member-optional T.a - major"],
        ),
        (
            "of any type, required becomes optional",
            Response,
            "T: {type: object, required: [a], properties: {a: {}}}",
            "T: {type: object, properties: {a: {}}}",
            &["member-optional T.a response major"],
        ),
    ];
    check(rows);
}

#[test]
fn types_of_members() {
    const TEXT: &str = "T: {type: object, properties: {a: {type: string}}}";
    const UUID: &str = "T: {type: object, properties: {a: {type: string, format: uuid}}}";
    const TIME: &str = "T: {type: object, properties: {a: {type: string, format: date-time}}}";
    const INTEGER: &str = "T: {type: object, properties: {a: {type: integer}}}";
    const NUMBER: &str = "T: {type: object, properties: {a: {type: number}}}";
    const ANY: &str = "T: {type: object, properties: {a: {}}}";
    const TEXTS: &str = "T: {type: object, properties: {a: {type: array, items: {type: string}}}}";
    const ENUM: &str = "T: {type: object, properties: {a: {type: string, enum: [x, y]}}}";
    const TAG: &str = "T: {type: object, properties: {a: {type: string, enum: [x]}}}";
    let rows: &[Row] = &[
        ("text to number", Both, TEXT, NUMBER, &["member-retyped T.a both major"]),
        ("text to texts", Both, TEXT, TEXTS, &["member-retyped T.a both major"]),
        ("integer to number, requests", Request, INTEGER, NUMBER, &["member-retyped T.a - major"]),
        (
            "integer to number, responses",
            Response,
            INTEGER,
            NUMBER,
            &["member-retyped T.a response major"],
        ),
        (
            "number to integer, requests",
            Request,
            NUMBER,
            INTEGER,
            &["member-retyped T.a request major"],
        ),
        (
            "number to integer, responses",
            Response,
            NUMBER,
            INTEGER,
            &["member-retyped T.a - major"],
        ),
        ("a format", Both, TEXT, UUID, &["member-retyped T.a request patch"]),
        ("no format", Both, UUID, TEXT, &["member-retyped T.a - patch"]),
        ("text to time", Both, TEXT, TIME, &["member-retyped T.a request major"]),
        ("text to enum", Both, TEXT, ENUM, &["member-retyped T.a request major"]),
        ("enum to text", Both, ENUM, TEXT, &["member-retyped T.a - major"]),
        ("tag to text", Response, TAG, TEXT, &["member-retyped T.a response major"]),
        ("text to any", Both, TEXT, ANY, &["member-retyped T.a response major"]),
        ("any to text", Both, ANY, TEXT, &["member-retyped T.a request major"]),
        (
            "items that may be null",
            Both,
            TEXTS,
            "T: {type: object, properties: {a: {type: array, items: {type: string, nullable: true}}}}",
            &["member-retyped T.a response major"],
        ),
        (
            "an alias that is the same in Rust",
            Both,
            "T: {type: object, properties: {a: {type: string}}}\nS: {type: string}",
            "T: {type: object, properties: {a: {$ref: \"#/components/schemas/S\"}}}\nS: {type: string}",
            &["member-retyped T.a - patch"],
        ),
        (
            "a map of texts to an object of texts",
            Both,
            "T: {type: object, properties: {m: {type: object, additionalProperties: {type: string}}}}",
            "T: {type: object, properties: {m: {type: object, properties: {a: {type: string}}}}}",
            &["member-retyped T.m both major"],
        ),
        (
            "another object that takes what was sent",
            Request,
            "T: {type: object, properties: {m: {$ref: \"#/components/schemas/A\"}}}\nA: {type: object, required: [x], properties: {x: {type: integer}}}\nB: {type: object, properties: {x: {type: number}}}",
            "T: {type: object, properties: {m: {$ref: \"#/components/schemas/B\"}}}\nA: {type: object, required: [x], properties: {x: {type: integer}}}\nB: {type: object, properties: {x: {type: number}}}",
            &["member-retyped T.m - major"],
        ),
    ];
    check(rows);
}

#[test]
fn what_is_beside_the_members() {
    let rows: &[Row] = &[
        ("nothing else", Both, A, A_CLOSED, &["additional-changed T request patch"]),
        ("anything else", Both, A_CLOSED, A, &["additional-changed T - patch"]),
        ("numbers only", Response, A, A_OTHERS, &["additional-changed T - patch"]),
        (
            "a member without a schema is required",
            Both,
            A,
            "T: {type: object, required: [z], properties: {a: {type: string}}}",
            &["also-required-changed T request patch"],
        ),
    ];
    check(rows);
}
