//! Security schemes, and what operations ask for. Here the texts of a row are lines: the schemes, and what stands with
//! the operation.

use super::support::Direction::Unused;
use super::support::{Row, check_by};

/// A description of these schemes, and of an operation that has these members.
macro_rules! secured {
    ($schemes:literal, $operation:literal) => {
        concat!(
            "components: {securitySchemes: {",
            $schemes,
            "}}\npaths: {/t: {get: {operationId: getT, ",
            $operation,
            "responses: {\"204\": {description: ok}}}}}"
        )
    };
}

/// A description of an operation with this security.
macro_rules! asks {
    ($operation:literal) => {
        secured!(
            "key: {type: apiKey, in: header, name: X-A}, same: {type: apiKey, in: header, name: x-a}, token: {type: http, scheme: bearer}, oauth: {type: oauth2, flows: {}}",
            $operation
        )
    };
}

/// A description of a scheme of OAuth.
macro_rules! oauth {
    ($flows:literal) => {
        secured!($flows, "security: [{o: [r]}], ")
    };
}

fn described(_: &Row, rest: &str) -> String {
    format!("openapi: 3.1.0\ninfo: {{title: T, version: \"1\"}}\n{rest}\n")
}

#[test]
fn schemes() {
    const KEY: &str =
        secured!("key: {type: apiKey, in: header, name: X-A}", "security: [{key: []}], ");
    const UNUSED: &str = secured!("key: {type: apiKey, in: header, name: X-A}", "");
    let rows: &[Row] = &[
        ("one more", Unused, secured!("", ""), UNUSED, &["security-scheme-added API.key - minor"]),
        (
            "one less",
            Unused,
            UNUSED,
            secured!("", ""),
            &["security-scheme-removed API.key - major"],
        ),
        (
            "another name of the header",
            Unused,
            KEY,
            secured!("key: {type: apiKey, in: header, name: X-B}", "security: [{key: []}], "),
            &["security-scheme-changed API.key request patch"],
        ),
        (
            "the name in other letters",
            Unused,
            KEY,
            secured!("key: {type: apiKey, in: header, name: x-a}", "security: [{key: []}], "),
            &["security-scheme-changed API.key - patch"],
        ),
        (
            "another place",
            Unused,
            KEY,
            secured!("key: {type: apiKey, in: query, name: X-A}", "security: [{key: []}], "),
            &["security-scheme-changed API.key request patch"],
        ),
        (
            "one less that is still asked for",
            Unused,
            KEY,
            secured!("", "security: [{key: []}], "),
            &["security-changed GET /t - patch", "security-scheme-removed API.key - major"],
        ),
        (
            "another place that nobody asks for",
            Unused,
            UNUSED,
            secured!("key: {type: apiKey, in: cookie, name: X-A}", ""),
            &["security-scheme-changed API.key - patch"],
        ),
        (
            "another type",
            Unused,
            KEY,
            secured!("key: {type: http, scheme: basic}", "security: [{key: []}], "),
            &["security-scheme-changed API.key request patch"],
        ),
        (
            "another type of token",
            Unused,
            secured!("key: {type: http, scheme: bearer}", "security: [{key: []}], "),
            secured!(
                "key: {type: openIdConnect, openIdConnectUrl: \"https://a\"}",
                "security: [{key: []}], "
            ),
            &[
                "security-scheme-changed API.key - patch",
                "security-scheme-url-changed API.key - patch",
            ],
        ),
        (
            "another name",
            Unused,
            KEY,
            secured!("apiKey: {type: apiKey, in: header, name: X-A}", "security: [{apiKey: []}], "),
            &["security-changed GET /t - patch", "security-scheme-renamed API.key - major"],
        ),
        (
            "documentation",
            Unused,
            UNUSED,
            secured!("key: {type: apiKey, in: header, name: X-A, description: D}", ""),
            &["documentation-changed API.key - patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn flows() {
    const READ: &str = oauth!(
        "o: {type: oauth2, flows: {clientCredentials: {tokenUrl: \"https://a\", scopes: {r: reads}}}}"
    );
    const READ_OR_WRITE: &str = oauth!(
        "o: {type: oauth2, flows: {clientCredentials: {tokenUrl: \"https://a\", scopes: {r: reads, w: writes}}}}"
    );
    let rows: &[Row] = &[
        (
            "another address",
            Unused,
            READ,
            oauth!(
                "o: {type: oauth2, flows: {clientCredentials: {tokenUrl: \"https://b\", scopes: {r: reads}}}}"
            ),
            &["security-scheme-url-changed API.o - patch"],
        ),
        (
            "another flow",
            Unused,
            READ,
            oauth!(
                "o: {type: oauth2, flows: {password: {tokenUrl: \"https://a\", scopes: {r: reads}}}}"
            ),
            &[
                "security-scheme-flow-removed API.o - patch",
                "security-scheme-flow-added API.o - patch",
            ],
        ),
        ("a scope more", Unused, READ, READ_OR_WRITE, &["security-scope-added API.o - patch"]),
        ("a scope less", Unused, READ_OR_WRITE, READ, &["security-scope-removed API.o - patch"]),
        (
            "another meaning of a scope",
            Unused,
            READ,
            oauth!(
                "o: {type: oauth2, flows: {clientCredentials: {tokenUrl: \"https://a\", scopes: {r: reads all}}}}"
            ),
            &["security-scope-changed API.o - patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn of_operations() {
    const NOT_SAID: &str = asks!("");
    const NOTHING: &str = asks!("security: [], ");
    const KEY: &str = asks!("security: [{key: []}], ");
    const KEY_OR_TOKEN: &str = asks!("security: [{key: []}, {token: []}], ");
    const KEY_AND_TOKEN: &str = asks!("security: [{key: [], token: []}], ");
    const OPTIONAL: &str = asks!("security: [{}, {key: []}], ");
    const READ: &str = asks!("security: [{oauth: [r]}], ");
    const READ_AND_WRITE: &str = asks!("security: [{oauth: [r, w]}], ");
    let rows: &[Row] = &[
        ("added", Unused, NOT_SAID, KEY, &["security-added GET /t request patch"]),
        (
            "added where nothing was asked for",
            Unused,
            NOTHING,
            KEY,
            &["security-added GET /t request patch"],
        ),
        ("removed", Unused, KEY, NOT_SAID, &["security-removed GET /t - patch"]),
        ("said to be none", Unused, NOT_SAID, NOTHING, &["security-changed GET /t - patch"]),
        ("an alternative more", Unused, KEY, KEY_OR_TOKEN, &["security-changed GET /t - patch"]),
        (
            "an alternative less",
            Unused,
            KEY_OR_TOKEN,
            KEY,
            &["security-changed GET /t request patch"],
        ),
        (
            "one more beside it",
            Unused,
            KEY,
            KEY_AND_TOKEN,
            &["security-changed GET /t request patch"],
        ),
        ("one less beside it", Unused, KEY_AND_TOKEN, KEY, &["security-changed GET /t - patch"]),
        ("optional", Unused, KEY, OPTIONAL, &["security-changed GET /t - patch"]),
        ("no longer optional", Unused, OPTIONAL, KEY, &["security-changed GET /t request patch"]),
        (
            "another scheme that is sent alike",
            Unused,
            KEY,
            asks!("security: [{same: []}], "),
            &["security-changed GET /t - patch"],
        ),
        (
            "a scheme that is not found",
            Unused,
            NOT_SAID,
            asks!("security: [{other: []}], "),
            &["security-added GET /t request patch"],
        ),
        ("another scheme", Unused, KEY, READ, &["security-changed GET /t request patch"]),
        ("a scope more", Unused, READ, READ_AND_WRITE, &["security-changed GET /t request patch"]),
        ("a scope less", Unused, READ_AND_WRITE, READ, &["security-changed GET /t - patch"]),
    ];
    check_by(rows, described);
}
