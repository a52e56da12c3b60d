//! The API as a whole. Here the texts of a row are the top of the description.

use codegen::compare::{Bump, root_version};

use super::support::Direction::Unused;
use super::support::{Row, check_by};

fn described(_: &Row, top: &str) -> String {
    let paths = "paths: {/t: {get: {responses: {\"204\": {description: ok}}}}}";
    format!("openapi: 3.1.0\n{top}\n{paths}\n")
}

#[test]
fn version_servers_events() {
    const INFO: &str = "info: {title: T, version: \"1\"}";
    const ONE: &str =
        "info: {title: T, version: \"1\"}\nservers: [{url: \"https://a\", x-name: a}]";
    const TWO: &str = "info: {title: T, version: \"1\"}\nservers: [{url: \"https://a\", x-name: a}, {url: \"https://b\", x-name: b}]";
    const SIGNED: &str = "info: {title: T, version: \"1\"}\nx-webhook-signature: {algorithm: hmac-sha256, encoding: hex, signed: \"{body}\", signature: s, timestamp: t}";
    const SENT: &str = "info: {title: T, version: \"1\"}\nwebhooks: {happened: {post: {requestBody: {content: {application/json: {schema: {$ref: \"#/components/schemas/A\"}}}}}}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}, B: {type: object, properties: {b: {type: integer}}}}}";
    let sent_otherwise: &'static str = SENT.replace("schemas/A", "schemas/B").leak();
    const EVENT: &str = "info: {title: T, version: \"1\"}\nwebhooks: {happened: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}";
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
            "another address",
            Unused,
            ONE,
            "info: {title: T, version: \"1\"}\nservers: [{url: \"https://z\", x-name: a}]",
            &["server-moved API.a request patch"],
        ),
        (
            "another default",
            Unused,
            TWO,
            "info: {title: T, version: \"1\"}\nservers: [{url: \"https://b\", x-name: b}, {url: \"https://a\", x-name: a}]",
            &["servers-reordered API - patch"],
        ),
        ("signed", Unused, INFO, SIGNED, &["signature-added API - minor"]),
        ("not signed", Unused, SIGNED, INFO, &["signature-removed API response major"]),
        (
            "signed otherwise",
            Unused,
            SIGNED,
            "info: {title: T, version: \"1\"}\nx-webhook-signature: {algorithm: hmac-sha256, encoding: hex, signed: \"{body}\", signature: z, timestamp: t}",
            &["signature-changed API response patch"],
        ),
        ("an event more", Unused, INFO, EVENT, &["event-added happened - patch"]),
        (
            "an event of another type",
            Unused,
            SENT,
            sent_otherwise,
            &["event-retyped happened - patch"],
        ),
        ("an event less", Unused, EVENT, INFO, &["event-removed happened - patch"]),
    ];
    check_by(rows, described);
}

#[test]
fn another_version_at_the_root_is_a_major_change() {
    let change = root_version("v2025_04_21", "v2026_02_09");
    assert_eq!(change.rust.bump, Bump::Major);
    assert!(!change.breaks_wire());
}
