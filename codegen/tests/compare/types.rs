//! Types as a whole.

use super::support::Direction::{Both, Request, Response, Unused};
use super::support::{Row, check};

#[test]
fn types_come_go_and_move() {
    const A: &str = "T: {type: object, properties: {a: {$ref: \"#/components/schemas/A\"}}}\nA: {type: object, required: [x], properties: {x: {type: integer}, y: {type: string}}}";
    const B: &str = "T: {type: object, properties: {a: {$ref: \"#/components/schemas/B\"}}}\nB: {type: object, required: [x], properties: {x: {type: integer}, y: {type: string}}}";
    const WITHIN: &str = "T: {type: object, properties: {a: {type: object, required: [x], properties: {x: {type: integer}, y: {type: string}}}}}";
    const T: &str = "T: {type: object}";
    const T_A: &str = "T: {type: object}\nA: {type: string, enum: [x, y]}";
    let rows: &[Row] = &[
        ("the same", Both, A, A, &[]),
        ("one more", Both, T, T_A, &["type-added A - minor"]),
        ("one less", Both, T_A, T, &["type-removed A - major"]),
        ("another name", Both, A, B, &["type-renamed A - major"]),
        ("out of another one", Both, WITHIN, A, &["type-moved TA - major"]),
        ("into another one", Both, A, WITHIN, &["type-moved A - major"]),
        (
            "another name, where nothing uses it",
            Unused,
            "T: {type: object}\nA: {type: object, properties: {x: {}, y: {}}}",
            "T: {type: object}\nB: {type: object, properties: {x: {}, y: {}}}",
            &["type-renamed A - major"],
        ),
        (
            "another name and a member more",
            Response,
            "T: {type: object}\nA: {type: object, properties: {x: {}, y: {}, z: {}}}",
            "T: {type: object}\nB: {type: object, properties: {x: {}, y: {}, z: {}, w: {}}}",
            &["type-renamed A - major", "member-added A.w - minor"],
        ),
    ];
    check(rows);
}

#[test]
fn another_type_under_the_same_name() {
    let rows: &[Row] = &[
        (
            "another scalar",
            Both,
            "T: {type: string}",
            "T: {type: integer}",
            &["type-retyped T both major"],
        ),
        (
            "items, requests",
            Request,
            "T: {type: array, items: {type: integer}}",
            "T: {type: array, items: {type: number}}",
            &["type-retyped T - major"],
        ),
        (
            "items, responses",
            Response,
            "T: {type: array, items: {type: integer}}",
            "T: {type: array, items: {type: number}}",
            &["type-retyped T response major"],
        ),
        (
            "a format",
            Response,
            "T: {type: string}",
            "T: {type: string, format: uuid}",
            &["type-retyped T - patch"],
        ),
        (
            "an object becomes a map",
            Both,
            "T: {type: object, properties: {a: {type: string}}}",
            "T: {type: object, additionalProperties: {type: string}}",
            &["type-retyped T both major"],
        ),
        (
            "an object becomes an enumeration",
            Both,
            "T: {type: object, properties: {a: {type: string}}}",
            "T: {type: string, enum: [a, b]}",
            &["type-retyped T both major"],
        ),
        (
            "an enumeration becomes a text",
            Both,
            "T: {type: string, enum: [a, b]}",
            "T: {type: string}",
            &["type-retyped T - major"],
        ),
        (
            "a union that stood in two places becomes one of its own",
            Response,
            "T: {type: object, properties: {a: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}, b: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}}}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            "T: {type: object, properties: {a: {$ref: \"#/components/schemas/U\"}, b: {$ref: \"#/components/schemas/U\"}}}\nU: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            &["member-retyped T.b - major", "type-moved TA - major"],
        ),
        (
            "a union of which one branch is left",
            Response,
            "T: {type: object, properties: {a: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}}}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            "T: {type: object, properties: {a: {$ref: \"#/components/schemas/A\"}}}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            &["member-retyped T.a - major"],
        ),
        (
            "a type becomes a union that has it",
            Both,
            "T: {$ref: \"#/components/schemas/A\"}\nA: {type: object, required: [x], properties: {x: {type: integer}}}",
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {type: string}]}\nA: {type: object, required: [x], properties: {x: {type: integer}}}",
            &["type-retyped T response major"],
        ),
        (
            "other numbers",
            Both,
            "T: {type: number, enum: [1, 2]}",
            "T: {type: number, enum: [1, 2, 3]}",
            &["constants-changed T - patch"],
        ),
        (
            "fewer numbers",
            Both,
            "T: {type: number, enum: [1, 2]}",
            "T: {type: number, enum: [1]}",
            &["constants-changed T request patch"],
        ),
        (
            "one more integer",
            Both,
            "T: {type: integer, enum: [1, 2]}",
            "T: {type: integer, enum: [1, 2, 3]}",
            &["value-added T.3 - minor"],
        ),
        (
            "texts and no longer integers",
            Both,
            "T: {type: integer, enum: [1, 2]}",
            "T: {type: string, enum: ['1', '2']}",
            &["type-retyped T both major"],
        ),
    ];
    check(rows);
}

#[test]
fn null() {
    const T: &str = "T: {type: object, properties: {a: {type: string}}}";
    const T_NULL: &str = "T: {type: object, nullable: true, properties: {a: {type: string}}}";
    let rows: &[Row] = &[
        ("may be null, requests", Request, T, T_NULL, &["type-nullable T - patch"]),
        ("may not be null, requests", Request, T_NULL, T, &["type-not-null T request patch"]),
        (
            "may be null, responses",
            Response,
            T,
            T_NULL,
            &["answer-retyped GET /t.200 response major", "type-nullable T response patch"],
        ),
        (
            "may not be null, responses",
            Response,
            T_NULL,
            T,
            &["answer-retyped GET /t.200 - major", "type-not-null T - patch"],
        ),
    ];
    check(rows);
}
