//! `additionalProperties`.

use super::{A, A_ADDITIONAL, A_CLOSED};
use crate::support::Direction::{Both, Request, Response};
use crate::support::{Row, check};

const A_TEXTS: &str =
    "T: {type: object, additionalProperties: {type: string}, properties: {a: {type: string}}}";
const AB_NUMBER: &str = "T: {type: object, additionalProperties: {type: integer}, properties: {a: {type: string}, b: {type: integer}}}";
const AB_TEXT: &str = "T: {type: object, additionalProperties: {type: integer}, properties: {a: {type: string}, b: {type: string}}}";

#[test]
fn additional_properties() {
    let rows: &[Row] = &[
        ("nothing else", Both, A, A_CLOSED, &["additional-properties-changed T request patch"]),
        ("anything else", Both, A_CLOSED, A, &["additional-properties-changed T - patch"]),
        ("numbers only", Response, A, A_ADDITIONAL, &["additional-properties-changed T - major"]),
        (
            "no longer numbers only, in responses",
            Response,
            A_ADDITIONAL,
            A,
            &["additional-properties-changed T response major"],
        ),
        (
            "no longer numbers only, in requests",
            Request,
            A_ADDITIONAL,
            A,
            &["additional-properties-changed T - major"],
        ),
        (
            "no longer any others",
            Response,
            A_ADDITIONAL,
            A_CLOSED,
            &["additional-properties-changed T - major"],
        ),
        (
            "texts and not numbers",
            Response,
            A_ADDITIONAL,
            A_TEXTS,
            &["additional-properties-changed T response major"],
        ),
        (
            "one of the numbers is listed",
            Response,
            A_ADDITIONAL,
            AB_NUMBER,
            &["member-added T.b - minor"],
        ),
        (
            "a text is listed among numbers, in responses",
            Response,
            A_ADDITIONAL,
            AB_TEXT,
            &["member-added T.b response minor"],
        ),
        (
            "a text is listed among numbers, in requests",
            Request,
            A_ADDITIONAL,
            AB_TEXT,
            &["member-added T.b - minor"],
        ),
        (
            "a member that is not listed is required",
            Both,
            A,
            "T: {type: object, required: [z], properties: {a: {type: string}}}",
            &["member-added T.z request major"],
        ),
    ];
    check(rows);
}
