//! How parameters are written: `style`, `explode`, `content`, and which values they can have there.

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by};

/// An operation of this parameter.
macro_rules! takes {
    ($parameter:literal) => {
        concat!(
            "/t: {get: {operationId: getT, parameters: [{name: p, ",
            $parameter,
            "}], responses: {\"204\": {description: ok}}}}"
        )
    };
}

#[test]
fn styles() {
    const ITEMS: &str = takes!("in: query, schema: {type: array, items: {type: string}}");
    const CHANGED: &[&str] = &["parameter-style-changed GET /t.p request patch"];
    const THE_SAME: &[&str] = &["parameter-style-changed GET /t.p - patch"];
    let rows: &[Row] = &[
        (
            "a text in the path",
            Unused,
            "/t/{p}: {get: {operationId: getT, parameters: [{name: p, in: path, required: true, schema: {type: string}}], responses: {\"204\": {description: ok}}}}",
            "/t/{p}: {get: {operationId: getT, parameters: [{name: p, in: path, required: true, style: matrix, schema: {type: string}}], responses: {\"204\": {description: ok}}}}",
            &["parameter-style-changed GET /t/{p}.p request patch"],
        ),
        (
            "items in one parameter",
            Unused,
            ITEMS,
            takes!("in: query, explode: false, schema: {type: array, items: {type: string}}"),
            CHANGED,
        ),
        (
            "items that are separated by pipes",
            Unused,
            takes!("in: query, explode: false, schema: {type: array, items: {type: string}}"),
            takes!(
                "in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}"
            ),
            CHANGED,
        ),
        (
            "a text is not exploded",
            Unused,
            takes!("in: query, schema: {type: string}"),
            takes!("in: query, explode: false, schema: {type: string}"),
            THE_SAME,
        ),
        (
            "items of a header are not exploded",
            Unused,
            takes!("in: header, schema: {type: array, items: {type: string}}"),
            takes!("in: header, explode: true, schema: {type: array, items: {type: string}}"),
            THE_SAME,
        ),
        (
            "members with the name of the parameter",
            Unused,
            takes!("in: query, schema: {$ref: \"#/components/schemas/A\"}"),
            takes!("in: query, style: deepObject, schema: {$ref: \"#/components/schemas/A\"}"),
            CHANGED,
        ),
        (
            "content in the place of a style",
            Unused,
            takes!("in: query, schema: {$ref: \"#/components/schemas/A\"}"),
            takes!(
                "in: query, content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}"
            ),
            CHANGED,
        ),
        (
            "arrays with indices",
            Unused,
            takes!("in: query, style: deepObject, schema: {$ref: \"#/components/schemas/A\"}"),
            takes!(
                "in: query, style: deepObject, x-array-format: indices, schema: {$ref: \"#/components/schemas/A\"}"
            ),
            CHANGED,
        ),
        (
            "reserved characters",
            Unused,
            takes!("in: query, schema: {type: string}"),
            takes!("in: query, allowReserved: true, schema: {type: string}"),
            &["parameter-became-allow-reserved GET /t.p - patch"],
        ),
        (
            "no reserved characters",
            Unused,
            takes!("in: query, allowReserved: true, schema: {type: string}"),
            takes!("in: query, schema: {type: string}"),
            &["parameter-became-not-allow-reserved GET /t.p request patch"],
        ),
        (
            "without a value",
            Unused,
            takes!("in: query, schema: {type: string}"),
            takes!("in: query, allowEmptyValue: true, schema: {type: string}"),
            &["parameter-empty-value-changed GET /t.p - patch"],
        ),
        (
            "not without a value",
            Unused,
            takes!("in: query, allowEmptyValue: true, schema: {type: string}"),
            takes!("in: query, schema: {type: string}"),
            &["parameter-empty-value-changed GET /t.p request patch"],
        ),
        (
            "of a constant",
            Unused,
            takes!("in: query, required: true, schema: {type: string, enum: [one]}"),
            takes!(
                "in: query, required: true, explode: false, schema: {type: string, enum: [one]}"
            ),
            THE_SAME,
        ),
    ];
    check_by(rows, described);
}
