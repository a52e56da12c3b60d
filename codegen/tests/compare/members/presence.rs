//! Members that become required or optional, nullable or not nullable.

use super::A;
use crate::support::Direction::{Both, Request, Response};
use crate::support::{Row, check};

const A_REQUIRED: &str = "T: {type: object, required: [a], properties: {a: {type: string}}}";
const A_NULLABLE: &str = "T: {type: object, properties: {a: {type: string, nullable: true}}}";
const A_REQUIRED_NULLABLE: &str =
    "T: {type: object, required: [a], properties: {a: {type: string, nullable: true}}}";

#[test]
fn required_and_nullable() {
    let rows: &[Row] = &[
        (
            "required in requests",
            Request,
            A,
            A_REQUIRED,
            &["member-became-required T.a request major"],
        ),
        ("required in responses", Response, A, A_REQUIRED, &["member-became-required T.a - major"]),
        ("optional in requests", Request, A_REQUIRED, A, &["member-became-optional T.a - major"]),
        (
            "optional in responses",
            Response,
            A_REQUIRED,
            A,
            &["member-became-optional T.a response major"],
        ),
        (
            "nullable in requests",
            Request,
            A_REQUIRED,
            A_REQUIRED_NULLABLE,
            &["member-became-nullable T.a - major"],
        ),
        (
            "nullable in responses",
            Response,
            A_REQUIRED,
            A_REQUIRED_NULLABLE,
            &["member-became-nullable T.a response major"],
        ),
        (
            "optional, nullable in responses",
            Response,
            A,
            A_NULLABLE,
            &["member-became-nullable T.a - major"],
        ),
        (
            "not null in requests",
            Request,
            A_REQUIRED_NULLABLE,
            A_REQUIRED,
            &["member-became-not-nullable T.a request major"],
        ),
        (
            "not null in responses",
            Response,
            A_REQUIRED_NULLABLE,
            A_REQUIRED,
            &["member-became-not-nullable T.a - major"],
        ),
        (
            "nullable becomes optional",
            Both,
            A_REQUIRED_NULLABLE,
            A,
            &["member-became-optional T.a - patch", "member-became-not-nullable T.a request patch"],
        ),
        (
            "optional becomes nullable",
            Both,
            A,
            A_REQUIRED_NULLABLE,
            &["member-became-required T.a request patch", "member-became-nullable T.a - patch"],
        ),
        (
            "required and nullable becomes optional too",
            Both,
            A_REQUIRED_NULLABLE,
            A_NULLABLE,
            &["member-became-optional T.a - major"],
        ),
        (
            "of any type, required becomes optional",
            Response,
            "T: {type: object, required: [a], properties: {a: {}}}",
            "T: {type: object, properties: {a: {}}}",
            &["member-became-optional T.a response major"],
        ),
    ];
    check(rows);
}
