//! Enumerations.

use super::support::Direction::{Both, Request, Response};
use super::support::{Row, check};

#[test]
fn values_and_openness() {
    const X: &str = "T: {type: string, enum: [x]}";
    const X_OPEN: &str = "T: {type: string, enum: [x], x-extensible-enum: true}";
    const XY: &str = "T: {type: string, enum: [x, y]}";
    const XYZ: &str = "T: {type: string, enum: [x, y, z]}";
    let rows: &[Row] = &[
        ("a value more", Both, XY, XYZ, &["value-added T.z - minor"]),
        ("a value less, requests", Request, XYZ, XY, &["value-removed T.z request major"]),
        ("a value less, responses", Response, XYZ, XY, &["value-removed T.z - major"]),
        (
            "another order",
            Both,
            XY,
            "T: {type: string, enum: [y, x]}",
            &["values-reordered T - patch"],
        ),
        (
            "another tag",
            Both,
            X,
            "T: {type: string, enum: [y]}",
            &["value-removed T.x request major", "value-added T.y response major"],
        ),
        ("a tag becomes open", Both, X, X_OPEN, &["enum-opened T response major"]),
        ("one value is a tag", Both, X_OPEN, X, &["enum-closed T request major"]),
        (
            "a tag gets another value",
            Response,
            X,
            XY,
            &["value-added T.y response major", "enum-opened T response major"],
        ),
        (
            "names that collide",
            Both,
            "T: {type: string, enum: [a-b, c]}",
            "T: {type: string, enum: [a-b, c, a_b]}",
            &["value-added T.a_b - minor", "rust-name-changed T.a-b - major"],
        ),
    ];
    check(rows);
}
