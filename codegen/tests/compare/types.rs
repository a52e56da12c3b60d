//! Types as a whole.

use super::support::Direction::{Both, Request, Response, Unused};
use super::support::{Row, check};

#[test]
fn added_removed_or_moved() {
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
            &["type-changed T both major"],
        ),
        (
            "items, requests",
            Request,
            "T: {type: array, items: {type: integer}}",
            "T: {type: array, items: {type: number}}",
            &["type-changed T - major"],
        ),
        (
            "items, responses",
            Response,
            "T: {type: array, items: {type: integer}}",
            "T: {type: array, items: {type: number}}",
            &["type-changed T response major"],
        ),
        (
            "a format",
            Response,
            "T: {type: string}",
            "T: {type: string, format: uuid}",
            &["type-changed T - patch"],
        ),
        (
            "an object becomes a map",
            Both,
            "T: {type: object, properties: {a: {type: string}}}",
            "T: {type: object, additionalProperties: {type: string}}",
            &["type-changed T both major"],
        ),
        (
            "an object becomes an enumeration",
            Both,
            "T: {type: object, properties: {a: {type: string}}}",
            "T: {type: string, enum: [a, b]}",
            &["type-changed T both major"],
        ),
        (
            "an enumeration becomes a text",
            Both,
            "T: {type: string, enum: [a, b]}",
            "T: {type: string}",
            &["type-changed T - major"],
        ),
        (
            "a union that stood in two places becomes one of its own",
            Response,
            "T: {type: object, properties: {a: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}, b: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}}}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            "T: {type: object, properties: {a: {$ref: \"#/components/schemas/U\"}, b: {$ref: \"#/components/schemas/U\"}}}\nU: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            &["type-moved AOrB - major"],
        ),
        (
            "two types that were equal part",
            Both,
            "T: {type: object, properties: {home_address: {type: object, properties: {a: {type: string}}}, work_address: {type: object, properties: {a: {type: string}}}}}",
            "T: {type: object, properties: {home_address: {type: object, properties: {a: {type: string}}}, work_address: {type: object, properties: {a: {type: string}, b: {type: string}}}}}",
            &["member-type-changed T.work_address - major"],
        ),
        (
            "two types become equal",
            Both,
            "T: {type: object, properties: {home_address: {type: object, properties: {a: {type: string}}}, work_address: {type: object, properties: {a: {type: string}, b: {type: string}}}}}",
            "T: {type: object, properties: {home_address: {type: object, properties: {a: {type: string}}}, work_address: {type: object, properties: {a: {type: string}}}}}",
            &["member-type-changed T.work_address - major"],
        ),
        (
            "a place more where a type stands",
            Both,
            "T: {type: object, properties: {a: {type: object, title: Spot, properties: {a: {type: string}}}, b: {type: object, title: Spot, properties: {a: {type: string}}}}}",
            "T: {type: object, properties: {a: {type: object, title: Spot, properties: {a: {type: string}}}, b: {type: object, title: Spot, properties: {a: {type: string}}}, c: {type: object, title: Spot, properties: {a: {type: string}}}}}",
            &["member-added T.c - minor"],
        ),
        (
            "a union of which one branch is left",
            Response,
            "T: {type: object, properties: {a: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}}}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            "T: {type: object, properties: {a: {$ref: \"#/components/schemas/A\"}}}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            &[
                "member-type-changed T.a - major",
                "enum-opened AK response major",
                "enum-opened BK - major",
            ],
        ),
        (
            "a type becomes a union that has it",
            Both,
            "T: {$ref: \"#/components/schemas/A\"}\nA: {type: object, required: [x], properties: {x: {type: integer}}}",
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {type: string}]}\nA: {type: object, required: [x], properties: {x: {type: integer}}}",
            &["type-changed T response major"],
        ),
        (
            "other numbers",
            Both,
            "T: {type: number, enum: [1, 2]}",
            "T: {type: number, enum: [1, 2, 3]}",
            &["allowed-values-changed T - patch"],
        ),
        (
            "fewer numbers",
            Both,
            "T: {type: number, enum: [1, 2]}",
            "T: {type: number, enum: [1]}",
            &["allowed-values-changed T request patch"],
        ),
        (
            "one more integer",
            Both,
            "T: {type: integer, enum: [1, 2]}",
            "T: {type: integer, enum: [1, 2, 3]}",
            &["enum-value-added T.3 - minor"],
        ),
        (
            "texts and no longer integers",
            Both,
            "T: {type: integer, enum: [1, 2]}",
            "T: {type: string, enum: ['1', '2']}",
            &["type-changed T both major"],
        ),
    ];
    check(rows);
}

#[test]
fn nullable() {
    const T: &str = "T: {type: object, properties: {a: {type: string}}}";
    const T_NULL: &str = "T: {type: object, nullable: true, properties: {a: {type: string}}}";
    let rows: &[Row] = &[
        (
            "may be null, requests",
            Request,
            T,
            T_NULL,
            &["parameter-type-changed POST /t.body - major", "type-became-nullable T - patch"],
        ),
        (
            "may not be null, requests",
            Request,
            T_NULL,
            T,
            &[
                "parameter-type-changed POST /t.body request major",
                "type-became-not-nullable T request patch",
            ],
        ),
        (
            "may be null, responses",
            Response,
            T,
            T_NULL,
            &[
                "response-type-changed GET /t.200 response major",
                "type-became-nullable T response patch",
            ],
        ),
        (
            "may not be null, responses",
            Response,
            T_NULL,
            T,
            &["response-type-changed GET /t.200 - major", "type-became-not-nullable T - patch"],
        ),
    ];
    check(rows);
}
