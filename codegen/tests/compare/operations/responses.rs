//! Responses, by status.

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by};

#[test]
fn by_status() {
    const A: &str = responses!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}"
    );
    const B: &str = responses!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}"
    );
    const EMPTY: &str = responses!("\"200\": {description: ok}");
    const CLASS: &str = responses!(
        "2XX: {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}"
    );
    const CLASS_AND_201: &str = responses!(
        "2XX: {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}"
    );
    const A_OR_B: &str = responses!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}"
    );
    const A_OR_NOTHING: &str = responses!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok}"
    );
    const A_OR_B_OR_NOTHING: &str = responses!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"201\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}, \"204\": {description: ok}"
    );
    const WITH_ERROR: &str = responses!(
        "\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}, \"404\": {description: no, content: {application/json: {schema: {$ref: \"#/components/schemas/B\"}}}}"
    );
    let rows: &[Row] = &[
        (
            "another type that an old client decodes",
            Unused,
            A,
            B,
            &["response-type-changed GET /t.200 - major"],
        ),
        (
            "another type that it does not decode",
            Unused,
            B,
            A,
            &["response-type-changed GET /t.200 response major"],
        ),
        ("a body", Unused, EMPTY, A, &["response-type-changed GET /t.200 - major"]),
        ("no body", Unused, A, EMPTY, &["response-type-changed GET /t.200 response major"]),
        ("another success", Unused, A, A_OR_B, &["response-added GET /t.201 response major"]),
        (
            "a success that a class covers",
            Unused,
            CLASS,
            CLASS_AND_201,
            &["response-added GET /t.201 - patch"],
        ),
        ("a success less", Unused, A_OR_B, A, &["response-removed GET /t.201 - major"]),
        (
            "one variant more",
            Unused,
            A_OR_B,
            A_OR_B_OR_NOTHING,
            &["response-added GET /t.204 response minor"],
        ),
        (
            "one variant less",
            Unused,
            A_OR_B_OR_NOTHING,
            A_OR_B,
            &["response-removed GET /t.204 - major"],
        ),
        (
            "a variant of another type",
            Unused,
            A_OR_B,
            A_OR_NOTHING,
            &["response-type-changed GET /t.201 response major"],
        ),
        ("an error more", Unused, A, WITH_ERROR, &["response-added GET /t.404 - major"]),
        (
            "documentation",
            Unused,
            EMPTY,
            responses!("\"200\": {description: fine}"),
            &["documentation-changed GET /t.200 - patch"],
        ),
    ];
    check_by(rows, described);
}
