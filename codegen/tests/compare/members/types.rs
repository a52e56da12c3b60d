//! Members of another type.

use crate::support::Direction::{Both, Request, Response};
use crate::support::{Row, check};

#[test]
fn of_another_type() {
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
        ("text to number", Both, TEXT, NUMBER, &["member-type-changed T.a both major"]),
        ("text to texts", Both, TEXT, TEXTS, &["member-type-changed T.a both major"]),
        (
            "integer to number, requests",
            Request,
            INTEGER,
            NUMBER,
            &["member-type-changed T.a - major"],
        ),
        (
            "integer to number, responses",
            Response,
            INTEGER,
            NUMBER,
            &["member-type-changed T.a response major"],
        ),
        (
            "number to integer, requests",
            Request,
            NUMBER,
            INTEGER,
            &["member-type-changed T.a request major"],
        ),
        (
            "number to integer, responses",
            Response,
            NUMBER,
            INTEGER,
            &["member-type-changed T.a - major"],
        ),
        ("a format", Both, TEXT, UUID, &["member-type-changed T.a request patch"]),
        ("no format", Both, UUID, TEXT, &["member-type-changed T.a - patch"]),
        ("text to time", Both, TEXT, TIME, &["member-type-changed T.a request major"]),
        ("text to enum", Both, TEXT, ENUM, &["member-type-changed T.a request major"]),
        ("enum to text", Both, ENUM, TEXT, &["member-type-changed T.a - major"]),
        ("constant to text", Response, TAG, TEXT, &["member-type-changed T.a - major"]),
        ("text to any", Both, TEXT, ANY, &["member-type-changed T.a response major"]),
        ("any to text", Both, ANY, TEXT, &["member-type-changed T.a request major"]),
        (
            "items that may be null",
            Both,
            TEXTS,
            "T: {type: object, properties: {a: {type: array, items: {type: string, nullable: true}}}}",
            &["member-type-changed T.a response major"],
        ),
        (
            "an alias that is the same in Rust",
            Both,
            "T: {type: object, properties: {a: {type: string}}}\nS: {type: string}",
            "T: {type: object, properties: {a: {$ref: \"#/components/schemas/S\"}}}\nS: {type: string}",
            &["member-type-changed T.a - patch"],
        ),
        (
            "a map of texts to an object of texts",
            Both,
            "T: {type: object, properties: {m: {type: object, additionalProperties: {type: string}}}}",
            "T: {type: object, properties: {m: {type: object, properties: {a: {type: string}}}}}",
            &["member-type-changed T.m both major"],
        ),
        (
            "another object that takes what was sent",
            Request,
            "T: {type: object, properties: {m: {$ref: \"#/components/schemas/A\"}}}\nA: {type: object, required: [x], properties: {x: {type: integer}}}\nB: {type: object, properties: {x: {type: number}}}",
            "T: {type: object, properties: {m: {$ref: \"#/components/schemas/B\"}}}\nA: {type: object, required: [x], properties: {x: {type: integer}}}\nB: {type: object, properties: {x: {type: number}}}",
            &["member-type-changed T.m - major"],
        ),
    ];
    check(rows);
}
