//! Servers, with variables, of the API and of operations. Here the texts of a row are members of the description.

use super::support::Direction::Unused;
use super::support::{Row, check_by};

/// A description of a server.
macro_rules! server {
    ($server:literal) => {
        concat!("servers: [{x-name: main, ", $server, "}]")
    };
}

fn described(_: &Row, servers: &str) -> String {
    let paths = "paths: {/t: {get: {operationId: getT, responses: {\"204\": {description: ok}}}}}";
    format!("openapi: 3.1.0\ninfo: {{title: T, version: \"1\"}}\n{paths}\n{servers}\n")
}

fn with_own(_: &Row, own: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: \"1\"}}\nservers: [{{url: \"https://a\"}}, {{url: \"https://b\"}}]\n\
         paths: {{/t: {{get: {{operationId: getT, {own}responses: {{\"204\": {{description: ok}}}}}}}}}}\n"
    )
}

#[test]
fn variables() {
    const NONE: &str = server!("url: \"https://eu.a\"");
    const ANY: &str = server!("url: \"https://{r}.a\", variables: {r: {default: eu}}");
    const LISTED: &str =
        server!("url: \"https://{r}.a\", variables: {r: {default: eu, enum: [eu, us]}}");
    const MORE: &str =
        server!("url: \"https://{r}.a\", variables: {r: {default: eu, enum: [eu, us, ap]}}");
    let rows: &[Row] = &[
        ("the first variable", Unused, NONE, ANY, &["server-url-changed API.main request minor"]),
        ("no variable", Unused, ANY, NONE, &["server-url-changed API.main request major"]),
        (
            "a variable more",
            Unused,
            ANY,
            server!("url: \"https://{r}.a/{v}\", variables: {r: {default: eu}, v: {default: v1}}"),
            &[
                "server-url-changed API.main request patch",
                "server-variable-added API.v of main request minor",
            ],
        ),
        (
            "a variable less",
            Unused,
            server!("url: \"https://{r}.a/{v}\", variables: {r: {default: eu}, v: {default: v1}}"),
            ANY,
            &[
                "server-url-changed API.main request patch",
                "server-variable-removed API.v of main request major",
            ],
        ),
        (
            "another default",
            Unused,
            LISTED,
            server!("url: \"https://{r}.a\", variables: {r: {default: us, enum: [eu, us]}}"),
            &["server-variable-default-changed API.r of main - patch"],
        ),
        (
            "a value more",
            Unused,
            LISTED,
            MORE,
            &["server-variable-values-changed API.r of main - major"],
        ),
        (
            "a value less",
            Unused,
            MORE,
            LISTED,
            &["server-variable-values-changed API.r of main request major"],
        ),
        (
            "any value",
            Unused,
            LISTED,
            ANY,
            &["server-variable-values-changed API.r of main - major"],
        ),
        (
            "no longer any value",
            Unused,
            ANY,
            LISTED,
            &["server-variable-values-changed API.r of main request major"],
        ),
        (
            "documentation",
            Unused,
            ANY,
            server!("url: \"https://{r}.a\", variables: {r: {default: eu, description: D}}"),
            &["documentation-changed API.r of main - patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn of_operations() {
    const API: &str = "";
    const A: &str = "servers: [{url: \"https://a\"}], ";
    const C: &str = "servers: [{url: \"https://c\"}], ";
    let rows: &[Row] = &[
        ("its own", Unused, API, C, &["operation-servers-changed GET /t request patch"]),
        ("one of those of the API", Unused, API, A, &["operation-servers-changed GET /t - patch"]),
        ("those of the API", Unused, C, API, &["operation-servers-changed GET /t request patch"]),
        ("another", Unused, A, C, &["operation-servers-changed GET /t request patch"]),
        (
            "one more",
            Unused,
            A,
            "servers: [{url: \"https://c\"}, {url: \"https://a\"}], ",
            &["operation-servers-changed GET /t - patch"],
        ),
        (
            "one with variables",
            Unused,
            C,
            "servers: [{url: \"https://{r}\", variables: {r: {default: c}}}], ",
            &["operation-servers-changed GET /t - minor"],
        ),
        (
            "no variables",
            Unused,
            "servers: [{url: \"https://{r}\", variables: {r: {default: c}}}], ",
            C,
            &["operation-servers-changed GET /t - major"],
        ),
        (
            "other values of a variable",
            Unused,
            "servers: [{url: \"https://{r}\", variables: {r: {default: c, enum: [c, d]}}}], ",
            "servers: [{url: \"https://{r}\", variables: {r: {default: c, enum: [c]}}}], ",
            &["server-variable-values-changed GET /t.r of c request major"],
        ),
    ];
    check_by(rows, with_own);
}
