//! Documentation, and keywords that are only documented: defaults, limits, `readOnly`.

use super::support::Direction::{Both, Request, Response};
use super::support::{Row, check};

#[test]
fn documentation_and_limits() {
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
            "of an inner type, reported once",
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
            "read-only",
            Both,
            A,
            "T: {type: object, properties: {a: {type: string, readOnly: true}}}",
            &["access-changed T.a request patch"],
        ),
        (
            "write-only",
            Response,
            "T: {type: object, required: [a], properties: {a: {type: string}}}",
            "T: {type: object, required: [a], properties: {a: {type: string, writeOnly: true}}}",
            &["member-became-optional T.a response major", "access-changed T.a - patch"],
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
