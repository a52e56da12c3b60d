//! Operations, parameters and answers. Here the texts of a row are paths.

use super::support::Direction::Unused;
use super::support::{Row, check_by};

fn described(_: &Row, paths: &str) -> String {
    let paths: String = paths.lines().map(|line| format!("  {line}\n")).collect();
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: \"1\"}}\npaths:\n{paths}\
         components:\n  schemas:\n    A: {{type: object, properties: {{a: {{type: string}}}}}}\n    \
         B: {{type: object, required: [b], properties: {{b: {{type: string}}}}}}\n"
    )
}

/// An operation of these parameters.
macro_rules! takes {
    ($parameters:literal) => {
        concat!(
            "/t/{id}: {get: {operationId: getT, parameters: [{in: path, name: id, required: true, schema: {type: string}}",
            $parameters,
            "], responses: {\"204\": {description: ok}}}}"
        )
    };
}

/// An operation of these answers.
macro_rules! answers {
    ($answers:literal) => {
        concat!("/t: {get: {operationId: getT, responses: {", $answers, "}}}")
    };
}

#[test]
fn operations_come_go_and_move() {
    const GET: &str = "/t: {get: {operationId: getT, responses: {\"204\": {description: ok}}}}";
    const BOTH: &str = "/t: {get: {operationId: getT, responses: {\"204\": {description: ok}}}, put: {operationId: putT, responses: {\"204\": {description: ok}}}}";
    let rows: &[Row] = &[
        ("one more", Unused, GET, BOTH, &["operation-added PUT /t - minor"]),
        ("one less", Unused, BOTH, GET, &["operation-removed PUT /t request major"]),
        (
            "another path",
            Unused,
            GET,
            "/u: {get: {operationId: getT, responses: {\"204\": {description: ok}}}}",
            &["operation-moved GET /t request patch"],
        ),
        (
            "another method",
            Unused,
            GET,
            "/t: {post: {operationId: getT, responses: {\"204\": {description: ok}}}}",
            &["operation-moved GET /t request patch"],
        ),
        (
            "another id",
            Unused,
            GET,
            "/t: {get: {operationId: readT, responses: {\"204\": {description: ok}}}}",
            &["operation-renamed GET /t - major"],
        ),
        (
            "words",
            Unused,
            GET,
            "/t: {get: {operationId: getT, summary: S, responses: {\"204\": {description: ok}}}}",
            &["documentation-changed GET /t - patch"],
        ),
        (
            "deprecated",
            Unused,
            GET,
            "/t: {get: {operationId: getT, deprecated: true, responses: {\"204\": {description: ok}}}}",
            &["deprecation-changed GET /t - patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn parameters() {
    const NONE: &str = takes!("");
    const Q: &str = takes!(", {in: query, name: q, schema: {type: string}}");
    const Q_REQUIRED: &str =
        takes!(", {in: query, name: q, required: true, schema: {type: string}}");
    const H: &str = takes!(", {in: header, name: h, schema: {type: string}}");
    const FIXED: &str =
        takes!(", {in: header, name: v, required: true, schema: {type: string, enum: [one]}}");
    let rows: &[Row] = &[
        ("optional, added", Unused, NONE, Q, &["parameter-added GET /t/{id}.q - minor"]),
        (
            "required, added",
            Unused,
            NONE,
            Q_REQUIRED,
            &["parameter-added GET /t/{id}.q request major"],
        ),
        (
            "removed from the query",
            Unused,
            Q,
            NONE,
            &["parameter-removed GET /t/{id}.q request major"],
        ),
        ("removed from the headers", Unused, H, NONE, &["parameter-removed GET /t/{id}.h - major"]),
        ("required", Unused, Q, Q_REQUIRED, &["parameter-required GET /t/{id}.q request major"]),
        ("optional", Unused, Q_REQUIRED, Q, &["parameter-optional GET /t/{id}.q - major"]),
        (
            "another type",
            Unused,
            Q,
            takes!(", {in: query, name: q, schema: {type: integer}}"),
            &["parameter-retyped GET /t/{id}.q request major"],
        ),
        (
            "into a header",
            Unused,
            Q,
            takes!(", {in: header, name: q, schema: {type: string}}"),
            &["parameter-moved GET /t/{id}.q request patch"],
        ),
        (
            "another style",
            Unused,
            takes!(", {in: query, name: q, schema: {type: array, items: {type: string}}}"),
            takes!(
                ", {in: query, name: q, explode: false, schema: {type: array, items: {type: string}}}"
            ),
            &["parameter-moved GET /t/{id}.q request patch"],
        ),
        (
            "another name in the path",
            Unused,
            NONE,
            "/t/{key}: {get: {operationId: getT, parameters: [{in: path, name: key, required: true, schema: {type: string}}], responses: {\"204\": {description: ok}}}}",
            &["parameter-renamed GET /t/{id}.id - major"],
        ),
        (
            "an id that is no longer any text",
            Unused,
            NONE,
            "/t/{id}: {get: {operationId: getT, parameters: [{in: path, name: id, required: true, schema: {type: string, format: uuid}}], responses: {\"204\": {description: ok}}}}",
            &["parameter-retyped GET /t/{id}.id request major"],
        ),
        (
            "another order of arguments",
            Unused,
            Q_REQUIRED,
            "/t/{id}: {get: {operationId: getT, parameters: [{in: query, name: q, required: true, schema: {type: string}}, {in: path, name: id, required: true, schema: {type: string}}], responses: {\"204\": {description: ok}}}}",
            &["parameters-reordered GET /t/{id} - major"],
        ),
        ("always sent", Unused, NONE, FIXED, &["constant-added GET /t/{id}.v request patch"]),
        ("no longer sent", Unused, FIXED, NONE, &["constant-removed GET /t/{id}.v - patch"]),
        (
            "always sent with another value",
            Unused,
            FIXED,
            takes!(", {in: header, name: v, required: true, schema: {type: string, enum: [two]}}"),
            &["constant-changed GET /t/{id}.v request patch"],
        ),
        (
            "words",
            Unused,
            Q,
            takes!(", {in: query, name: q, description: D, schema: {type: string}}"),
            &["documentation-changed GET /t/{id}.q - patch"],
        ),
        (
            "a body",
            Unused,
            NONE,
            "/t/{id}: {get: {operationId: getT, parameters: [{in: path, name: id, required: true, schema: {type: string}}], requestBody: {required: true, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, responses: {\"204\": {description: ok}}}}",
            &["parameter-added GET /t/{id}.body request major"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn answers() {
    const A: &str = answers!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}"
    );
    const B: &str = answers!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}"
    );
    const EMPTY: &str = answers!("\"200\": {description: ok}");
    const CLASS: &str = answers!(
        "2XX: {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}"
    );
    const CLASS_AND_201: &str = answers!(
        "2XX: {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}"
    );
    const A_OR_B: &str = answers!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}"
    );
    const A_OR_NOTHING: &str = answers!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok}"
    );
    const A_OR_B_OR_NOTHING: &str = answers!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}, \"204\": {description: ok}"
    );
    const WITH_ERROR: &str = answers!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"404\": {description: no, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}"
    );
    let rows: &[Row] = &[
        (
            "another type that an old client decodes",
            Unused,
            A,
            B,
            &["answer-retyped GET /t.200 - major"],
        ),
        (
            "another type that it does not decode",
            Unused,
            B,
            A,
            &["answer-retyped GET /t.200 response major"],
        ),
        ("a body", Unused, EMPTY, A, &["answer-retyped GET /t.200 - major"]),
        ("no body", Unused, A, EMPTY, &["answer-retyped GET /t.200 response major"]),
        ("another success", Unused, A, A_OR_B, &["answer-added GET /t.201 response major"]),
        (
            "a success that a class covers",
            Unused,
            CLASS,
            CLASS_AND_201,
            &["answer-added GET /t.201 - patch"],
        ),
        ("a success less", Unused, A_OR_B, A, &["answer-removed GET /t.201 - major"]),
        (
            "one variant more",
            Unused,
            A_OR_B,
            A_OR_B_OR_NOTHING,
            &["answer-added GET /t.204 response minor"],
        ),
        (
            "one variant less",
            Unused,
            A_OR_B_OR_NOTHING,
            A_OR_B,
            &["answer-removed GET /t.204 - major"],
        ),
        (
            "a variant of another type",
            Unused,
            A_OR_B,
            A_OR_NOTHING,
            &["answer-retyped GET /t.201 response major"],
        ),
        ("an error more", Unused, A, WITH_ERROR, &["answer-added GET /t.404 - major"]),
        (
            "words",
            Unused,
            EMPTY,
            answers!("\"200\": {description: fine}"),
            &["documentation-changed GET /t.200 - patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn extensions() {
    macro_rules! list {
        ($extension:literal) => {
            concat!(
                "/t: {get: {operationId: listT, ",
                $extension,
                "parameters: [{in: query, name: token, schema: {type: string}}], responses: {\"200\": {description: ok, content: {application/json: {schema: {type: object, required: [data, more, status], properties: {data: {type: array, items: {type: string}}, more: {type: array, items: {type: string}}, next: {type: string}, status: {type: string}}}}}}}}}"
            )
        };
    }
    const PLAIN: &str = list!("");
    const PAGES: &str = list!("x-pages: {token: token, next: next, items: data}, ");
    const WAIT: &str = list!("x-wait: {member: status, while: [A]}, ");
    let rows: &[Row] = &[
        ("pages", Unused, PLAIN, PAGES, &["pages-changed GET /t - minor"]),
        ("no pages", Unused, PAGES, PLAIN, &["pages-changed GET /t - major"]),
        (
            "other pages",
            Unused,
            PAGES,
            list!("x-pages: {token: token, next: next, items: more}, "),
            &["pages-changed GET /t response patch"],
        ),
        ("waiting", Unused, PLAIN, WAIT, &["wait-changed GET /t - minor"]),
        ("no waiting", Unused, WAIT, PLAIN, &["wait-changed GET /t - major"]),
        (
            "waiting for longer",
            Unused,
            WAIT,
            list!("x-wait: {member: status, while: [A, B]}, "),
            &["wait-changed GET /t response patch"],
        ),
        (
            "an error that says whether to ask again",
            Unused,
            answers!(
                "\"400\": {description: no, content: {application/json: {schema: {type: object, required: [again], properties: {again: {type: boolean}}}}}}"
            ),
            answers!(
                "\"400\": {description: no, content: {application/json: {schema: {type: object, required: [again], properties: {again: {type: boolean, x-retryable: true}}}}}}"
            ),
            &["retryable-changed GET /t - patch"],
        ),
    ];
    check_by(rows, described);
}
