//! Webhooks and callbacks. Here the texts of a row are parts of the description.

use super::support::Direction::Unused;
use super::support::{Row, check_by};

/// A webhook that is sent so.
macro_rules! webhook {
    ($method:literal, $schema:literal) => {
        concat!(
            "paths: {}\nwebhooks: {happened: {",
            $method,
            ": {requestBody: {content: {application/json: {schema: {",
            $schema,
            "}}}}}}}"
        )
    };
}

/// An operation with these callbacks.
macro_rules! subscribe {
    ($callbacks:literal) => {
        concat!(
            "paths: {/t: {post: {operationId: subscribe, callbacks: {",
            $callbacks,
            "}, responses: {\"204\": {description: ok}}}}}"
        )
    };
}

fn described(_: &Row, parts: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: \"1\"}}\n{parts}\n\
         components: {{schemas: {{A: {{type: object, properties: {{a: {{type: string}}}}}}, \
         B: {{type: object, required: [b], properties: {{b: {{type: integer}}}}}}}}}}\n"
    )
}

#[test]
fn webhooks() {
    const NONE: &str = "paths: {}";
    const A: &str = webhook!("post", "$ref: \"#/components/schemas/A\"");
    const B: &str = webhook!("post", "$ref: \"#/components/schemas/B\"");
    let rows: &[Row] = &[
        ("one more", Unused, NONE, A, &["webhook-added happened - patch"]),
        ("one less", Unused, A, NONE, &["webhook-removed happened - patch"]),
        ("another type that is decoded", Unused, A, B, &["webhook-type-changed happened - patch"]),
        ("another type", Unused, B, A, &["webhook-type-changed happened response patch"]),
        (
            "another method",
            Unused,
            A,
            webhook!("put", "$ref: \"#/components/schemas/A\""),
            &["webhook-moved happened response patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn callbacks() {
    const NONE: &str = subscribe!("");
    const A: &str = subscribe!(
        "happened: {\"{$request.body#/url}\": {post: {requestBody: {content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}}}}"
    );
    const B: &str = subscribe!(
        "happened: {\"{$request.body#/url}\": {post: {requestBody: {content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}}}}"
    );
    let rows: &[Row] = &[
        ("one more", Unused, NONE, A, &["callback-added happened of subscribe - patch"]),
        ("one less", Unused, A, NONE, &["callback-removed happened of subscribe - patch"]),
        (
            "another type",
            Unused,
            B,
            A,
            &["callback-type-changed happened of subscribe response patch"],
        ),
        (
            "another address",
            Unused,
            A,
            subscribe!(
                "happened: {\"{$request.query.url}\": {post: {requestBody: {content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}}}}"
            ),
            &["callback-moved happened of subscribe response patch"],
        ),
        (
            "one more method",
            Unused,
            A,
            subscribe!(
                "happened: {\"{$request.body#/url}\": {post: {requestBody: {content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}}, delete: {}}}"
            ),
            &["callback-moved happened of subscribe - patch"],
        ),
    ];
    check_by(rows, described);
}
