//! The API as a whole. Here the texts of a row are the top of the description.

use openapi_crate_codegen::compare::{Bump, root_version};

use super::support::Direction::Unused;
use super::support::{Row, check_by};

fn described(_: &Row, top: &str) -> String {
    let paths = "paths: {/t: {get: {responses: {\"204\": {description: ok}}}}}";
    format!("openapi: 3.1.0\n{top}\n{paths}\n")
}

#[test]
fn version_servers_and_signatures() {
    const INFO: &str = "info: {title: T, version: \"1\"}";
    const ONE: &str =
        "info: {title: T, version: \"1\"}\nservers: [{url: \"https://a\", x-name: a}]";
    const TWO: &str = "info: {title: T, version: \"1\"}\nservers: [{url: \"https://a\", x-name: a}, {url: \"https://b\", x-name: b}]";
    const SIGNED: &str = "info: {title: T, version: \"1\"}\nx-webhook-signature: {algorithm: hmac-sha256, encoding: hex, signed: \"{body}\", signature: s, timestamp: t}";
    const STANDARD: &str =
        "info: {title: T, version: \"1\"}\nx-webhook-signature: standard-webhooks";
    let rows: &[Row] = &[
        (
            "version",
            Unused,
            INFO,
            "info: {title: T, version: \"2\"}",
            &["version-changed API - patch"],
        ),
        (
            "title",
            Unused,
            INFO,
            "info: {title: U, version: \"1\"}",
            &["documentation-changed API - patch"],
        ),
        ("a server more", Unused, ONE, TWO, &["server-added API.b - minor"]),
        (
            "another name of a server",
            Unused,
            ONE,
            "info: {title: T, version: \"1\"}\nservers: [{url: \"https://a\", x-name: z}]",
            &["server-renamed API.a - major"],
        ),
        ("a server less", Unused, TWO, ONE, &["server-removed API.b request major"]),
        (
            "another URL",
            Unused,
            ONE,
            "info: {title: T, version: \"1\"}\nservers: [{url: \"https://z\", x-name: a}]",
            &["server-url-changed API.a request patch"],
        ),
        (
            "another default",
            Unused,
            TWO,
            "info: {title: T, version: \"1\"}\nservers: [{url: \"https://b\", x-name: b}, {url: \"https://a\", x-name: a}]",
            &["servers-reordered API - patch"],
        ),
        ("signed", Unused, INFO, SIGNED, &["webhook-signature-added API - minor"]),
        (
            "signed by Standard Webhooks",
            Unused,
            SIGNED,
            STANDARD,
            &["webhook-signature-changed API response major"],
        ),
        (
            "another prefix",
            Unused,
            STANDARD,
            "info: {title: T, version: \"1\"}\nx-webhook-signature: {scheme: standard-webhooks, prefix: svix-}",
            &["webhook-signature-changed API response patch"],
        ),
        (
            "a shorter time",
            Unused,
            STANDARD,
            "info: {title: T, version: \"1\"}\nx-webhook-signature: {scheme: standard-webhooks, tolerance: 10}",
            &["webhook-signature-changed API - patch"],
        ),
        (
            "a longer time",
            Unused,
            STANDARD,
            "info: {title: T, version: \"1\"}\nx-webhook-signature: {scheme: standard-webhooks, tolerance: 900}",
            &["webhook-signature-changed API response patch"],
        ),
        (
            "less time ahead",
            Unused,
            STANDARD,
            "info: {title: T, version: \"1\"}\nx-webhook-signature: {scheme: standard-webhooks, ahead: 60}",
            &["webhook-signature-changed API - patch"],
        ),
        (
            "more time ahead",
            Unused,
            STANDARD,
            "info: {title: T, version: \"1\"}\nx-webhook-signature: {scheme: standard-webhooks, ahead: 301}",
            &["webhook-signature-changed API response patch"],
        ),
        ("not signed", Unused, SIGNED, INFO, &["webhook-signature-removed API response major"]),
        (
            "another signature",
            Unused,
            SIGNED,
            "info: {title: T, version: \"1\"}\nx-webhook-signature: {algorithm: hmac-sha256, encoding: hex, signed: \"{body}\", signature: z, timestamp: t}",
            &["webhook-signature-changed API response patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn another_version_at_the_root_is_a_major_change() {
    let change = root_version("v2025_04_21", "v2026_02_09");
    assert_eq!(change.rust.bump, Bump::Major);
    assert!(!change.breaks_wire());
}
