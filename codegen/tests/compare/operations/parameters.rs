//! Parameters and bodies.

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by};

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

#[test]
fn parameters_and_bodies() {
    const NONE: &str = takes!("");
    const Q: &str = takes!(", {in: query, name: q, schema: {type: string}}");
    const Q_REQUIRED: &str =
        takes!(", {in: query, name: q, required: true, schema: {type: string}}");
    const H: &str = takes!(", {in: header, name: h, schema: {type: string}}");
    const FIXED: &str =
        takes!(", {in: header, name: v, required: true, schema: {type: string, enum: [one]}}");
    const UPPER: &str = takes!(", {in: header, name: H, schema: {type: string}}");
    let rows: &[Row] = &[
        ("a header in another case", Unused, H, UPPER, &[]),
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
        (
            "a cookie",
            Unused,
            NONE,
            takes!(", {in: cookie, name: c, schema: {type: string}}"),
            &["parameter-added GET /t/{id}.c - minor"],
        ),
        (
            "a required cookie",
            Unused,
            NONE,
            takes!(", {in: cookie, name: c, required: true, schema: {type: string}}"),
            &["parameter-added GET /t/{id}.c request major"],
        ),
        (
            "removed from the cookies",
            Unused,
            takes!(", {in: cookie, name: c, schema: {type: string}}"),
            NONE,
            &["parameter-removed GET /t/{id}.c - major"],
        ),
        (
            "required",
            Unused,
            Q,
            Q_REQUIRED,
            &["parameter-became-required GET /t/{id}.q request major"],
        ),
        ("optional", Unused, Q_REQUIRED, Q, &["parameter-became-optional GET /t/{id}.q - major"]),
        (
            "another type",
            Unused,
            Q,
            takes!(", {in: query, name: q, schema: {type: integer}}"),
            &["parameter-type-changed GET /t/{id}.q request major"],
        ),
        (
            "into a header",
            Unused,
            Q,
            takes!(", {in: header, name: q, schema: {type: string}}"),
            &["parameter-location-changed GET /t/{id}.q request patch"],
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
            &["parameter-type-changed GET /t/{id}.id request major"],
        ),
        (
            "another order of arguments",
            Unused,
            Q_REQUIRED,
            "/t/{id}: {get: {operationId: getT, parameters: [{in: query, name: q, required: true, schema: {type: string}}, {in: path, name: id, required: true, schema: {type: string}}], responses: {\"204\": {description: ok}}}}",
            &["parameters-reordered GET /t/{id} - major"],
        ),
        (
            "always sent",
            Unused,
            NONE,
            FIXED,
            &["constant-parameter-added GET /t/{id}.v request patch"],
        ),
        (
            "no longer sent",
            Unused,
            FIXED,
            NONE,
            &["constant-parameter-removed GET /t/{id}.v - patch"],
        ),
        (
            "always sent with another value",
            Unused,
            FIXED,
            takes!(", {in: header, name: v, required: true, schema: {type: string, enum: [two]}}"),
            &["constant-parameter-changed GET /t/{id}.v request patch"],
        ),
        (
            "documentation",
            Unused,
            Q,
            takes!(", {in: query, name: q, description: D, schema: {type: string}}"),
            &["documentation-changed GET /t/{id}.q - patch"],
        ),
        (
            "documentation of its schema",
            Unused,
            Q,
            takes!(", {in: query, name: q, schema: {type: string, description: D}}"),
            &["documentation-changed GET /t/{id}.q - patch"],
        ),
        (
            "deprecated",
            Unused,
            Q,
            takes!(", {in: query, name: q, schema: {type: string, deprecated: true}}"),
            &["deprecation-changed GET /t/{id}.q - patch"],
        ),
        (
            "another default",
            Unused,
            takes!(", {in: query, name: q, schema: {type: integer, default: 10}}"),
            takes!(", {in: query, name: q, schema: {type: integer, default: 20}}"),
            &["default-changed GET /t/{id}.q - patch"],
        ),
        (
            "a limit",
            Unused,
            Q,
            takes!(", {in: query, name: q, schema: {type: string, maxLength: 4}}"),
            &["limits-changed GET /t/{id}.q request patch"],
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
