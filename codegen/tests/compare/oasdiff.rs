//! The checks of oasdiff, as a measure: what `compare` says of the same pair of descriptions.
//!
//! `oasdiff.tsv` has a row for each check, and says at its top what the columns are. A row without a change,
//! or with another verdict than oasdiff's, has a note that says why it is so.

use std::collections::BTreeSet;

use openapi_crate_codegen::compare::{Change, compare};

use super::support::model;

const TABLE: &str = include_str!("oasdiff.tsv");

/// The component schemas that rows refer to. In `U` each of them is a branch, whatever a row has.
const SCHEMAS: &str = "\
A: {type: object, required: [k, a], properties: {k: {type: string, const: a}, a: {type: string}}}, \
B: {type: object, required: [k, b], properties: {k: {type: string, const: b}, b: {type: string}}}, \
C: {type: object, required: [k, c], properties: {k: {type: string, const: c}, c: {type: string}}}, \
P: {type: object, required: [k, l, p], properties: {k: {type: string}, l: {type: string}, p: {type: string}}}, \
Q: {type: object, required: [k, l, q], properties: {k: {type: string}, l: {type: string}, q: {type: string}}}, \
U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}";

const NO_CONTENT: &str = "responses: {'204': {description: ok}}";
const SECURITY_SCHEMES: &str = "\
k: {type: http, scheme: bearer}, l: {type: apiKey, in: header, name: L}, \
o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a/token', scopes: {r: reads, w: writes}}}}";

/// A description with a text at a place.
fn described(place: &str, text: &str) -> String {
    let schema = "schema: {$ref: '#/components/schemas/T'}";
    let with_schema = |operation: String, schema: &str| {
        format!("{}, components: {{schemas: {{T: {schema}, {SCHEMAS}}}}}", at_t(&operation))
    };
    let property = format!("{{type: object, properties: {{a: {text}}}}}");
    let request = |media_type: &str| {
        format!(
            "post: {{requestBody: {{required: true, content: {{{media_type}: {{{schema}}}}}}}, {NO_CONTENT}}}"
        )
    };
    let response = |media_type: &str| {
        format!(
            "get: {{responses: {{'200': {{description: ok, content: {{{media_type}: {{{schema}}}}}}}}}}}"
        )
    };
    let parameter =
        |parameter: &str| at_t(&format!("get: {{parameters: [{{{parameter}}}], {NO_CONTENT}}}"));
    let next = if text.is_empty() { String::new() } else { format!(", {text}") };
    let operation = format!("get: {{{NO_CONTENT}{next}}}");
    let members = match place {
        "request body" => with_schema(request("application/json"), text),
        "request property" => with_schema(request("application/json"), &property),
        "request xml body" => with_schema(request("application/xml"), text),
        "request xml property" => with_schema(request("application/xml"), &property),
        "response body" => with_schema(response("application/json"), text),
        "response property" => with_schema(response("application/json"), &property),
        "response xml body" => with_schema(response("application/xml"), text),
        "response xml property" => with_schema(response("application/xml"), &property),
        "parameter" => parameter(&format!("in: query, name: p{next}")),
        "parameter property" => parameter(&format!("in: query, name: p, schema: {property}")),
        "header parameter" => parameter(&format!("in: header, name: h{next}")),
        "response header" => at_t(&format!(
            "get: {{responses: {{'204': {{description: ok, headers: {{H: {{{text}}}}}}}}}}}"
        )),
        "request content" => {
            at_t(&format!("post: {{requestBody: {{content: {{{text}}}}}, {NO_CONTENT}}}"))
        }
        "response content" => at_t(&format!(
            "get: {{responses: {{'200': {{description: ok, content: {{{text}}}}}}}}}"
        )),
        "responses" => at_t(&format!("get: {{responses: {{{text}}}}}")),
        "operation" => at_t(&operation),
        "operation with a body" => at_t(&format!("post: {{{NO_CONTENT}{next}}}")),
        "secured operation" => {
            format!("{}, components: {{securitySchemes: {{{SECURITY_SCHEMES}}}}}", at_t(&operation))
        }
        "secured root" => {
            let operation = at_t(&format!("get: {{{NO_CONTENT}}}"));
            format!("{operation}{next}, components: {{securitySchemes: {{{SECURITY_SCHEMES}}}}}")
        }
        "paths" => format!("paths: {{{text}}}"),
        "root" => format!("{}{next}", at_t(&format!("get: {{{NO_CONTENT}}}"))),
        "description" => return format!("{{openapi: 3.1.0, {text}}}"),
        other => panic!("{other}: no such place"),
    };
    format!("{{openapi: 3.1.0, info: {{title: T, version: '1'}}, {members}}}")
}

/// The paths of a description that has one operation.
fn at_t(operation: &str) -> String {
    format!("paths: {{/t: {{{operation}}}}}")
}

/// A row of the table.
struct Row<'a> {
    check: &'a str,
    level: &'a str,
    place: &'a str,
    old: &'a str,
    new: &'a str,
    ours: &'a str,
    why: &'a str,
}

fn rows() -> Vec<Row<'static>> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let rows = lines.map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
        [check, level, place, old, new, ours, why] => {
            Row { check, level, place, old, new, ours, why }
        }
        ref cells => panic!("{} cells: {line}", cells.len()),
    });
    rows.collect()
}

/// A change as the table has it: `limits-changed request`.
fn text(change: &Change) -> String {
    let directions: Vec<&str> = change.wire.reasons().map(|(direction, _)| direction).collect();
    let verdict = if directions.is_empty() { "-".to_owned() } else { directions.join("+") };
    format!("{} {verdict}", change.kind.as_str())
}

#[test]
fn every_check_has_its_change() {
    let mut wrong = String::new();
    for row in rows() {
        let (old, new) = (described(row.place, row.old), described(row.place, row.new));
        let changes = compare(&model(&old), &model(&new));
        let found: BTreeSet<String> = changes.iter().map(text).collect();
        let found = found.into_iter().collect::<Vec<_>>().join(", ");
        let expected = if row.ours == "-" { "" } else { row.ours };
        if found != expected {
            wrong += &format!("{}\t{found}\n", row.check);
        }
    }
    assert!(wrong.is_empty(), "these have other changes now:\n{wrong}");
}

#[test]
fn another_verdict_has_a_note() {
    let notes: BTreeSet<&str> =
        TABLE.lines().filter_map(|line| line.strip_prefix("# note ")?.split(':').next()).collect();
    let (mut checks, mut used) = (BTreeSet::new(), BTreeSet::new());
    for row in rows() {
        assert!(checks.insert(row.check), "{}: there twice", row.check);
        let breaking = match row.level {
            "error" | "warning" => true,
            "info" => false,
            other => panic!("{}: no level: {other}", row.check),
        };
        let ours = row.ours.split(", ").any(|change| !change.ends_with(" -") && change != "-");
        let differs = row.ours == "-" || ours != breaking;
        assert_eq!(differs, !row.why.is_empty(), "{}: a note says why it differs", row.check);
        if differs {
            assert!(notes.contains(row.why), "{}: no such note: {}", row.check, row.why);
            used.insert(row.why);
        }
    }
    assert_eq!(used, notes, "each note is used");
}
