//! typify takes JSON Schema: the schemas of a description become the definitions of one.

use std::path::Path;
use std::{fs, io};

use quote::ToTokens;
use schemars::schema::RootSchema;
use serde_json::{Map, Value, json};

/// Writes `src/lib.rs` with the types of a description.
pub fn generate(description: &Path, package: &Path) -> io::Result<()> {
    let description = crate::description(description)?;
    let schemas = description.get("components").and_then(|components| components.get("schemas"));
    let schemas = schemas.or_else(|| description.get("definitions"));
    let mut definitions = schemas.cloned().unwrap_or_else(|| json!({}));
    for schema in definitions.as_object_mut().into_iter().flat_map(Map::values_mut) {
        to_json_schema(schema);
    }
    let root =
        json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions });
    let root: RootSchema = serde_json::from_value(root).map_err(|error| wrong(&error))?;
    let mut space = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    space.add_root_schema(root).map_err(|error| wrong(&error))?;
    let file = syn::parse2(space.to_stream().into_token_stream()).map_err(|error| wrong(&error))?;
    fs::write(package.join("src/lib.rs"), prettyplease::unparse(&file))
}

fn wrong(error: &dyn std::fmt::Display) -> io::Error {
    io::Error::other(format!("error: {error}"))
}

/// Rewrites what OpenAPI 3.0 has and JSON Schema has not.
fn to_json_schema(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(to_json_schema),
        Value::Object(members) => {
            // Values, and no schemas.
            for keyword in ["example", "examples"] {
                if !members.get(keyword).is_some_and(is_schema) {
                    members.remove(keyword);
                }
            }
            if let Some(Value::String(reference)) = members.get_mut("$ref") {
                *reference = reference.replace("#/components/schemas/", "#/definitions/");
            }
            for (name, inclusive) in
                [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
            {
                if let Some(Value::Bool(exclusive)) = members.get(name).cloned() {
                    members.remove(name);
                    if let (true, Some(limit)) = (exclusive, members.remove(inclusive)) {
                        members.insert(name.to_owned(), limit);
                    }
                }
            }
            members.values_mut().for_each(to_json_schema);
            if members.get("nullable") == Some(&Value::Bool(true)) {
                members.remove("nullable");
                let inner = Value::Object(std::mem::take(members));
                *members = match inner {
                    Value::Object(mut inner) if inner.get("type").is_some_and(Value::is_string) => {
                        let of = inner["type"].take();
                        inner["type"] = json!([of, "null"]);
                        if let Some(Value::Array(values)) = inner.get_mut("enum") {
                            values.push(Value::Null);
                        }
                        inner
                    }
                    inner => {
                        Map::from_iter([("oneOf".to_owned(), json!([inner, { "type": "null" }]))])
                    }
                };
            }
        }
        _ => {}
    }
}

/// Whether a member that has the name of a keyword is a property of that name.
fn is_schema(value: &Value) -> bool {
    ["type", "$ref", "oneOf", "anyOf", "allOf"].iter().any(|keyword| value.get(keyword).is_some())
}
