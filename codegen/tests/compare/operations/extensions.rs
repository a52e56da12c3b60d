//! `x-pages`, `x-wait`, `x-idempotency-key` and `x-retryable`.

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by};

#[test]
fn pages_wait_and_retryable() {
    macro_rules! list {
        ($extension:literal) => {
            concat!(
                "/t: {get: {operationId: listT, ",
                $extension,
                "parameters: [{in: query, name: token, schema: {type: string}}], responses: {\"200\": {description: ok, content: {application/json: {schema: {type: object, required: [data, more, status], properties: {data: {type: array, items: {type: string}}, more: {type: array, items: {type: string}}, next: {type: string}, status: {type: string}}}}}}}}}"
            )
        };
    }
    macro_rules! after {
        ($after:literal) => {
            concat!(
                "/t: {post: {operationId: createT, parameters: [{in: query, name: token, schema: {type: string}}, {in: query, name: other, schema: {type: string}}], responses: {\"204\": {description: ok}}}, get: {operationId: listT, x-wait: {member: status, while: [A]",
                $after,
                "}, parameters: [{in: query, name: token, schema: {type: string}}], responses: {\"200\": {description: ok, content: {application/json: {schema: {type: object, required: [status], properties: {status: {type: string}}}}}}}}}"
            )
        };
    }
    const AFTER_NOTHING: &str = after!("");
    const AFTER: &str = after!(", after: {createT: {token: $request.query.token}}");
    const NONE: &str = list!("");
    const PAGES: &str = list!("x-pages: {token: token, next: next, items: data}, ");
    const WAIT: &str = list!("x-wait: {member: status, while: [A]}, ");
    let rows: &[Row] = &[
        ("pages", Unused, NONE, PAGES, &["pages-changed GET /t - minor"]),
        ("no pages", Unused, PAGES, NONE, &["pages-changed GET /t - major"]),
        (
            "other pages",
            Unused,
            PAGES,
            list!("x-pages: {token: token, next: next, items: more}, "),
            &["pages-changed GET /t response patch"],
        ),
        ("waiting", Unused, NONE, WAIT, &["wait-changed GET /t - minor"]),
        ("no waiting", Unused, WAIT, NONE, &["wait-changed GET /t - major"]),
        (
            "waiting for longer",
            Unused,
            WAIT,
            list!("x-wait: {member: status, while: [A, B]}, "),
            &["wait-changed GET /t response patch"],
        ),
        ("created, and waited for", Unused, AFTER_NOTHING, AFTER, &["wait-changed GET /t - minor"]),
        ("no longer created", Unused, AFTER, AFTER_NOTHING, &["wait-changed GET /t - major"]),
        (
            "created by another operation",
            Unused,
            AFTER,
            after!(", after: {listT: {token: $request.query.token}}"),
            &["wait-changed GET /t - major"],
        ),
        (
            "asked for by another parameter",
            Unused,
            AFTER,
            after!(", after: {createT: {token: $request.query.other}}"),
            &["wait-changed GET /t - patch"],
        ),
        (
            "a key that makes it safe to repeat",
            Unused,
            NONE,
            list!("x-idempotency-key: true, "),
            &["idempotency-key-changed GET /t - patch"],
        ),
        (
            "another header for the key",
            Unused,
            list!("x-idempotency-key: true, "),
            list!("x-idempotency-key: X-Key, "),
            &["idempotency-key-changed GET /t request patch"],
        ),
        (
            "an error that says whether to retry",
            Unused,
            responses!(
                "\"400\": {description: no, content: {application/json: {schema: {type: object, required: [again], properties: {again: {type: boolean}}}}}}"
            ),
            responses!(
                "\"400\": {description: no, content: {application/json: {schema: {type: object, required: [again], properties: {again: {type: boolean, x-retryable: true}}}}}}"
            ),
            &["retryable-changed GET /t - patch"],
        ),
    ];
    check_by(rows, described);
}
