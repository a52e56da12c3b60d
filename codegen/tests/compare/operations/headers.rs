//! The headers of responses.

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by};

/// An operation whose response has these headers.
macro_rules! headers {
    ($headers:literal) => {
        responses!("\"204\": {description: ok, headers: {", $headers, "}}")
    };
}

#[test]
fn of_one_response() {
    const NONE: &str = headers!("");
    const TEXT: &str = headers!("X-R: {schema: {type: string}}");
    const REQUIRED: &str = headers!("X-R: {required: true, schema: {type: string}}");
    const NUMBER: &str = headers!("X-R: {schema: {type: integer}}");
    const BOTH: &str = headers!("X-R: {schema: {type: string}}, X-S: {schema: {type: string}}");
    let rows: &[Row] = &[
        ("the first", Unused, NONE, TEXT, &["response-header-added GET /t.X-R of 204 - minor"]),
        (
            "the last",
            Unused,
            REQUIRED,
            NONE,
            &["response-header-removed GET /t.X-R of 204 - major"],
        ),
        ("one more", Unused, TEXT, BOTH, &["response-header-added GET /t.X-S of 204 - minor"]),
        ("one less", Unused, BOTH, TEXT, &["response-header-removed GET /t.X-S of 204 - major"]),
        ("other letters", Unused, TEXT, headers!("x-r: {schema: {type: string}}"), &[]),
        (
            "required",
            Unused,
            TEXT,
            REQUIRED,
            &["response-header-became-required GET /t.X-R of 204 - patch"],
        ),
        (
            "optional",
            Unused,
            REQUIRED,
            TEXT,
            &["response-header-became-optional GET /t.X-R of 204 - patch"],
        ),
        (
            "another type that is decoded",
            Unused,
            TEXT,
            NUMBER,
            &["response-header-type-changed GET /t.X-R of 204 - major"],
        ),
        (
            "another type",
            Unused,
            NUMBER,
            TEXT,
            &["response-header-type-changed GET /t.X-R of 204 response major"],
        ),
        (
            "JSON",
            Unused,
            NUMBER,
            headers!("X-R: {content: {application/json: {schema: {type: integer}}}}"),
            &["response-header-type-changed GET /t.X-R of 204 response patch"],
        ),
        (
            "documentation of its schema",
            Unused,
            TEXT,
            headers!("X-R: {schema: {type: string, description: D}}"),
            &["documentation-changed GET /t.X-R of 204 - patch"],
        ),
        (
            "deprecated",
            Unused,
            TEXT,
            headers!("X-R: {deprecated: true, schema: {type: string}}"),
            &["deprecation-changed GET /t.X-R of 204 - patch"],
        ),
    ];
    check_by(rows, described);
}

/// There is one struct for the headers of all responses.
#[test]
fn of_several_responses() {
    const ONE: &str = responses!(
        "\"200\": {description: ok, headers: {X-R: {schema: {type: integer}}}}, \"201\": {description: ok}"
    );
    const BOTH: &str = responses!(
        "\"200\": {description: ok, headers: {X-R: {schema: {type: integer}}}}, \"201\": {description: ok, headers: {X-R: {schema: {type: integer}}}}"
    );
    const NUMBER_OR_TEXT: &str = responses!(
        "\"200\": {description: ok, headers: {X-R: {schema: {type: integer}}}}, \"201\": {description: ok, headers: {X-R: {schema: {type: string}}}}"
    );
    const ONLY_200: &str = responses!("\"200\": {description: ok}");
    const WITH_201: &str = responses!(
        "\"200\": {description: ok}, \"201\": {description: ok, headers: {X-R: {schema: {type: integer}}}}"
    );
    let rows: &[Row] = &[
        ("in another", Unused, ONE, BOTH, &["response-header-added GET /t.X-R of 201 - patch"]),
        ("in one less", Unused, BOTH, ONE, &["response-header-removed GET /t.X-R of 201 - patch"]),
        (
            "of several types",
            Unused,
            ONE,
            NUMBER_OR_TEXT,
            &["response-header-added GET /t.X-R of 201 - major"],
        ),
        ("with a response", Unused, WITH_201, ONLY_200, &["response-removed GET /t.201 - major"]),
    ];
    check_by(rows, described);
}

/// `default` is of the successes and of the errors: what changes of it is said once.
#[test]
fn of_any_response() {
    let rows: &[Row] = &[(
        "of default",
        Unused,
        responses!("default: {description: any}"),
        responses!("default: {description: any, headers: {X-R: {schema: {type: string}}}}"),
        &["response-header-added GET /t.X-R of default - minor"],
    )];
    check_by(rows, described);
}
