//! What typify itself makes of the description: the benchmarks race against it, in
//! `tests/benches/contestants/typify.rs`. This test says when that file is stale. It is written by
//! `UPDATE_TYPIFY=1 cargo test -p openapi-crate-codegen --test properties typify`.
//!
//! typify reads JSON Schema, so the schemas are written as draft 7 first. Three things are made easy
//! for it. An open enum becomes a string, because the types would reject every response; a
//! union is `oneOf`, of which it makes an untagged enum, and not a struct of flattened options; and
//! formats are taken off, since they would add dependencies.

use std::path::Path;

use schemars::schema::RootSchema;
use serde_json::{Map, Value, json};

#[test]
fn the_baseline_is_what_typify_makes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let description = std::fs::read_to_string(root.join("spec/2026-02-09.yaml"))
        .expect("the description can be read");
    let made = typify_types(&description);
    let path = root.join("tests/benches/contestants/typify.rs");
    if std::env::var_os("UPDATE_TYPIFY").is_some() {
        std::fs::write(&path, &made).expect("the baseline can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == made,
        "{} is stale: run `UPDATE_TYPIFY=1 cargo test -p openapi-crate-codegen --test properties typify`",
        path.display(),
    );
}

/// The types that typify makes of the schemas of a description.
fn typify_types(description: &str) -> String {
    let description: Value = serde_saphyr::from_str(description).expect("YAML");
    let schemas = description.pointer("/components/schemas").cloned().expect("schemas");
    let root = json!({ "definitions": as_draft_7(schemas) });
    let root: RootSchema = serde_json::from_value(root).expect("JSON Schema");
    let mut space = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    space.add_root_schema(root).expect("schemas that typify takes");
    let file = syn::parse2(space.to_stream()).expect("Rust");
    format!(
        "//! What typify makes of the schemas; see `codegen/tests/properties/typify_baseline.rs`.\n\n\
         // Generated from spec/2026-02-09.yaml by typify. Do not edit: @generated\n\n{}",
        prettyplease::unparse(&file)
    )
}

/// Writes schemas of OpenAPI 3.0 as JSON Schema.
fn as_draft_7(schema: Value) -> Value {
    match schema {
        Value::Object(object) => as_draft_7_object(object),
        Value::Array(schemas) => schemas.into_iter().map(as_draft_7).collect(),
        Value::String(text) => text.replace("#/components/schemas/", "#/definitions/").into(),
        other => other,
    }
}

fn as_draft_7_object(mut object: Map<String, Value>) -> Value {
    if is_open_enum(&object) {
        object.shift_remove("anyOf");
        object.insert("type".to_owned(), "string".into());
    }
    if let Some(branches) = object.shift_remove("anyOf") {
        object.insert("oneOf".to_owned(), branches);
    }
    for keyword in ["discriminator", "example"] {
        object.shift_remove(keyword);
    }
    if object.get("format").is_some_and(Value::is_string) {
        object.shift_remove("format");
    }
    let nullable = object.shift_remove("nullable") == Some(Value::Bool(true));
    let members = object.into_iter().map(|(keyword, value)| (keyword, as_draft_7(value)));
    let schema = Value::Object(members.collect());
    if nullable { json!({ "oneOf": [schema, { "type": "null" }] }) } else { schema }
}

/// Whether a schema is a list of strings, or any string.
fn is_open_enum(schema: &Map<String, Value>) -> bool {
    let branches = schema.get("anyOf").and_then(Value::as_array);
    branches.is_some_and(|branches| branches.iter().any(|branch| branch.get("enum").is_some()))
}
