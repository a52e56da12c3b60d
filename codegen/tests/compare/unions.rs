//! Unions, and how the plan decides them.

use super::support::Direction::{Both, Request, Response};
use super::support::{Row, check};

/// Schemas that unions are made of: distinguished by a tag, or by nothing.
macro_rules! with_parts {
    ($union:literal) => {
        concat!(
            $union,
            "\nCat: {type: object, required: [kind, lives], properties: {kind: {type: string, enum: [cat]}, lives: {type: integer}}}",
            "\nDog: {type: object, required: [kind, tricks], properties: {kind: {type: string, enum: [dog]}, tricks: {type: integer}}}",
            "\nBird: {type: object, required: [kind], properties: {kind: {type: string, enum: [bird]}, wings: {type: integer}}}",
            "\nThing: {type: object, properties: {weight: {type: integer}}}"
        )
    };
}

#[test]
fn branches() {
    const CAT_DOG: &str = with_parts!(
        "T: {oneOf: [{$ref: \"#/components/schemas/Cat\"}, {$ref: \"#/components/schemas/Dog\"}]}"
    );
    const DOG_CAT: &str = with_parts!(
        "T: {oneOf: [{$ref: \"#/components/schemas/Dog\"}, {$ref: \"#/components/schemas/Cat\"}]}"
    );
    const CAT_DOG_BIRD: &str = with_parts!(
        "T: {oneOf: [{$ref: \"#/components/schemas/Cat\"}, {$ref: \"#/components/schemas/Dog\"}, {$ref: \"#/components/schemas/Bird\"}]}"
    );
    const CAT_TEXT: &str =
        with_parts!("T: {oneOf: [{$ref: \"#/components/schemas/Cat\"}, {type: string}]}");
    const CAT_TEXT_NUMBER: &str = with_parts!(
        "T: {oneOf: [{$ref: \"#/components/schemas/Cat\"}, {type: string}, {type: number}]}"
    );
    const CAT_TIME: &str = with_parts!(
        "T: {oneOf: [{$ref: \"#/components/schemas/Cat\"}, {type: string, format: date-time}]}"
    );
    const THING_TEXT: &str =
        with_parts!("T: {oneOf: [{$ref: \"#/components/schemas/Thing\"}, {type: string}]}");
    const THING_TEXT_CAT: &str = with_parts!(
        "T: {oneOf: [{$ref: \"#/components/schemas/Thing\"}, {type: string}, {$ref: \"#/components/schemas/Cat\"}]}"
    );
    let rows: &[Row] = &[
        (
            "one more, with a tag of its own",
            Both,
            CAT_DOG,
            CAT_DOG_BIRD,
            &["branch-added T.Bird - minor", "enum-closed BirdKind - major"],
        ),
        (
            "one less, requests",
            Request,
            CAT_DOG_BIRD,
            CAT_DOG,
            &["branch-removed T.Bird request major", "enum-opened BirdKind - major"],
        ),
        (
            "one less, responses",
            Response,
            CAT_DOG_BIRD,
            CAT_DOG,
            &["branch-removed T.Bird - major", "enum-opened BirdKind - major"],
        ),
        ("another order", Both, CAT_DOG, DOG_CAT, &["branches-reordered T - patch"]),
        (
            "one more, of a kind of its own",
            Both,
            CAT_TEXT,
            CAT_TEXT_NUMBER,
            &["branch-added T.Number - minor"],
        ),
        (
            "one more, which is read as another",
            Both,
            THING_TEXT,
            THING_TEXT_CAT,
            &["branch-added T.Cat response minor", "enum-closed CatKind - major"],
        ),
        (
            "a branch with a format",
            Both,
            CAT_TEXT,
            CAT_TIME,
            &["branch-type-changed T.Text request major"],
        ),
    ];
    check(rows);
}

#[test]
fn decisions() {
    let rows: &[Row] = &[
        (
            "another tag",
            Response,
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [z]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}",
            &[
                "decision-changed T response patch",
                "enum-value-removed AK.a - major",
                "enum-value-added AK.z response major",
            ],
        ),
        (
            "a required member more, which distinguishes a branch",
            Response,
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [x], properties: {x: {type: string}}}\nB: {type: object, properties: {x: {type: string}}}",
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [x, y], properties: {x: {type: string}, y: {type: string}}}\nB: {type: object, properties: {x: {type: string}}}",
            &["decision-changed T - patch", "member-added A.y - major"],
        ),
        (
            "a member that distinguished a branch becomes optional",
            Response,
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [x, y], properties: {x: {type: string}, y: {type: string}}}\nB: {type: object, required: [x], properties: {x: {type: string}}}",
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [x], properties: {x: {type: string}, y: {type: string}}}\nB: {type: object, required: [x], properties: {x: {type: string}}}",
            &["decision-changed T response patch", "member-became-optional A.y response major"],
        ),
        (
            "a discriminator that says what the tags say",
            Both,
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [A]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [B]}}}",
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}], discriminator: {propertyName: k}}\nA: {type: object, required: [k], properties: {k: {type: string, enum: [A]}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [B]}}}",
            &["discriminator-changed T - patch"],
        ),
        (
            "a discriminator of another value",
            Response,
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}], discriminator: {propertyName: k, mapping: {a: A, b: B}}}\nA: {type: object, required: [k], properties: {k: {type: string}}}\nB: {type: object, required: [k], properties: {k: {type: string}}}",
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}], discriminator: {propertyName: k, mapping: {a: A, z: B}}}\nA: {type: object, required: [k], properties: {k: {type: string}}}\nB: {type: object, required: [k], properties: {k: {type: string}}}",
            &[
                "rust-name-changed T.B - major",
                "discriminator-changed T - patch",
                "decision-changed T response patch",
            ],
        ),
    ];
    check(rows);
}
