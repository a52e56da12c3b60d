//! Operations that come, go, move or have another id, name or group.

use openapi_crate_codegen::compare::compare;

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by, line, model};

#[test]
fn added_removed_or_moved() {
    const GET: &str = "/t: {get: {operationId: getT, responses: {\"204\": {description: ok}}}}";
    const BOTH: &str = "/t: {get: {operationId: getT, responses: {\"204\": {description: ok}}}, put: {operationId: putT, responses: {\"204\": {description: ok}}}}";
    let rows: &[Row] = &[
        ("one more", Unused, GET, BOTH, &["operation-added PUT /t - minor"]),
        ("one less", Unused, BOTH, GET, &["operation-removed PUT /t request major"]),
        (
            "another path",
            Unused,
            GET,
            "/u: {get: {operationId: getT, responses: {\"204\": {description: ok}}}}",
            &["operation-moved GET /t request patch"],
        ),
        (
            "another method",
            Unused,
            GET,
            "/t: {post: {operationId: getT, responses: {\"204\": {description: ok}}}}",
            &["operation-moved GET /t request patch"],
        ),
        (
            "another id",
            Unused,
            GET,
            "/t: {get: {operationId: readT, responses: {\"204\": {description: ok}}}}",
            &["operation-id-changed GET /t - major"],
        ),
        (
            "documentation",
            Unused,
            GET,
            "/t: {get: {operationId: getT, summary: S, responses: {\"204\": {description: ok}}}}",
            &["documentation-changed GET /t - patch"],
        ),
        (
            "a tag",
            Unused,
            GET,
            "/t: {get: {operationId: getT, tags: [T], responses: {\"204\": {description: ok}}}}",
            &["tags-changed GET /t - patch"],
        ),
        (
            "deprecated",
            Unused,
            GET,
            "/t: {get: {operationId: getT, deprecated: true, responses: {\"204\": {description: ok}}}}",
            &["deprecation-changed GET /t - patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn given_another_name_or_group() {
    const GET: &str = "/t: {get: {operationId: getT, responses: {\"204\": {description: ok}}}}";
    const NAMED: &str =
        "/t: {get: {operationId: getT, x-name: readT, responses: {\"204\": {description: ok}}}}";
    const IN_GROUP: &str = "/t: {get: {operationId: getT, x-fern-sdk-group-name: a, responses: {\"204\": {description: ok}}}}";
    const IN_OTHER: &str = "/t: {get: {operationId: getT, x-fern-sdk-group-name: b, responses: {\"204\": {description: ok}}}}";
    const READ_IN_GROUP: &str = "/t: {get: {operationId: getT, x-fern-sdk-group-name: a, x-fern-sdk-method-name: read, responses: {\"204\": {description: ok}}}}";
    let rows: &[Row] = &[
        ("a name", Unused, GET, NAMED, &["rust-name-changed GET /t - major"]),
        (
            "a name that the id had",
            Unused,
            "/t: {get: {operationId: readT, responses: {\"204\": {description: ok}}}}",
            NAMED,
            &["operation-id-changed GET /t - patch"],
        ),
        ("a group", Unused, GET, IN_GROUP, &["rust-name-changed GET /t.method - major"]),
        ("another group", Unused, IN_GROUP, IN_OTHER, &["rust-name-changed GET /t.method - major"]),
        ("no group", Unused, IN_OTHER, GET, &["rust-name-changed GET /t.method - major"]),
        (
            "a group and a name",
            Unused,
            GET,
            READ_IN_GROUP,
            &["rust-name-changed GET /t - major", "rust-name-changed GET /t.method - major"],
        ),
    ];
    check_by(rows, described);
}

/// With more than 40 operations their tags make groups.
#[test]
fn one_operation_more_makes_groups() {
    let api = |count: usize| {
        let paths = (0..count).map(|index| {
            let tags = if index == 0 { "tags: [a], " } else { "" };
            format!("  /t{index}: {{get: {{operationId: getT{index}, {tags}responses: {{}}}}}}\n")
        });
        let paths: String = paths.collect();
        model(&format!("openapi: 3.0.3\ninfo: {{title: T, version: \"1\"}}\npaths:\n{paths}"))
    };
    let changes = compare(&api(40), &api(41));
    let lines: Vec<String> = changes.iter().map(line).collect();
    assert_eq!(
        lines,
        ["rust-name-changed GET /t0.method - major", "operation-added GET /t40 - minor"]
    );
    assert_eq!(changes[0].old.as_deref(), Some("get_t0"));
    assert_eq!(changes[0].new.as_deref(), Some("a().get_t0"));
}
