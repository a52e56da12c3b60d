//! Enumerations.

use super::support::Direction::{Both, Request, Response};
use super::support::{Row, check};

/// A union of two objects, the first of which has a tag of these values.
macro_rules! tagged {
    ($values:literal) => {
        concat!(
            "T: {oneOf: [{$ref: \"#/components/schemas/A\"}, {$ref: \"#/components/schemas/B\"}]}",
            "\nA: {type: object, required: [k], properties: {k: {type: string, enum: ",
            $values,
            "}}}\nB: {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}"
        )
    };
}

#[test]
fn values_and_openness() {
    const X: &str = "T: {type: string, enum: [x]}";
    const X_OPEN: &str = "T: {type: string, enum: [x], x-extensible-enum: true}";
    const XY: &str = "T: {type: string, enum: [x, y]}";
    const XYZ: &str = "T: {type: string, enum: [x, y, z]}";
    const TAG_X: &str = tagged!("[x]");
    const TAG_Y: &str = tagged!("[y]");
    const TAG_XY: &str = tagged!("[x, y]");
    let rows: &[Row] = &[
        ("a value more", Both, XY, XYZ, &["enum-value-added T.z - minor"]),
        ("a value less, requests", Request, XYZ, XY, &["enum-value-removed T.z request major"]),
        ("a value less, responses", Response, XYZ, XY, &["enum-value-removed T.z - major"]),
        (
            "another order",
            Both,
            XY,
            "T: {type: string, enum: [y, x]}",
            &["enum-values-reordered T - patch"],
        ),
        (
            "another constant",
            Both,
            X,
            "T: {type: string, enum: [y]}",
            &["enum-value-removed T.x request major", "enum-value-added T.y - minor"],
        ),
        ("others may be added to a constant", Both, X, X_OPEN, &["enum-opened T - major"]),
        ("one value is a constant", Both, X_OPEN, X, &["enum-closed T request minor"]),
        ("a constant gets another value", Response, X, XY, &["enum-value-added T.y - major"]),
        (
            "another tag",
            Both,
            TAG_X,
            TAG_Y,
            &[
                "decision-changed T response patch",
                "enum-value-removed AK.x request major",
                "enum-value-added AK.y response major",
            ],
        ),
        (
            "a tag gets another value",
            Response,
            TAG_X,
            TAG_XY,
            &[
                "decision-changed T response patch",
                "enum-value-added AK.y response major",
                "enum-opened AK response major",
            ],
        ),
        (
            "names that collide",
            Both,
            "T: {type: string, enum: [a-b, c]}",
            "T: {type: string, enum: [a-b, c, a_b]}",
            &["enum-value-added T.a_b - minor", "rust-name-changed T.a-b - major"],
        ),
    ];
    check(rows);
}
