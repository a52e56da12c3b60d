//! Words, defaults, limits.

use super::support::Direction::{Both, Request, Response};
use super::support::{Row, check};

#[test]
fn words() {
    const A: &str = "T: {type: object, properties: {a: {type: string}}}";
    let rows: &[Row] = &[
        (
            "of a type",
            Both,
            A,
            "T: {type: object, description: D, properties: {a: {type: string}}}",
            &["documentation-changed T - patch"],
        ),
        (
            "of a member",
            Both,
            A,
            "T: {type: object, properties: {a: {type: string, description: D}}}",
            &["documentation-changed T.a - patch"],
        ),
        (
            "of an inner type, said once",
            Both,
            "T: {type: object, properties: {a: {type: object, description: A, properties: {b: {}}}}}",
            "T: {type: object, properties: {a: {type: object, description: B, properties: {b: {}}}}}",
            &["documentation-changed TA - patch"],
        ),
        (
            "of a value",
            Both,
            "T: {type: string, enum: [x, y], description: \"- `x`: one\"}",
            "T: {type: string, enum: [x, y], description: \"- `x`: two\"}",
            &["documentation-changed T.x - patch"],
        ),
        (
            "a default",
            Both,
            A,
            "T: {type: object, properties: {a: {type: string, default: z}}}",
            &["default-changed T.a - patch"],
        ),
        (
            "deprecated",
            Both,
            A,
            "T: {type: object, properties: {a: {type: string, deprecated: true}}}",
            &["deprecation-changed T.a - patch"],
        ),
        (
            "only read",
            Both,
            A,
            "T: {type: object, properties: {a: {type: string, readOnly: true}}}",
            &["access-changed T.a request patch"],
        ),
        (
            "only written",
            Response,
            "T: {type: object, required: [a], properties: {a: {type: string}}}",
            "T: {type: object, required: [a], properties: {a: {type: string, writeOnly: true}}}",
            &["access-changed T.a response patch"],
        ),
        (
            "a limit",
            Request,
            A,
            "T: {type: object, properties: {a: {type: string, maxLength: 5}}}",
            &["limits-changed T.a request patch"],
        ),
        (
            "a limit in responses",
            Response,
            A,
            "T: {type: object, properties: {a: {type: string, maxLength: 5}}}",
            &["limits-changed T.a - patch"],
        ),
        (
            "a wider limit",
            Request,
            "T: {type: object, properties: {a: {type: string, maxLength: 5}}}",
            "T: {type: object, properties: {a: {type: string, maxLength: 6}}}",
            &["limits-changed T.a - patch"],
        ),
    ];
    check(rows);
}
