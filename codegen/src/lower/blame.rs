//! Which keyword of a schema openapiv3 could not read. It says what is wrong, and not where.

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::pointer::Pointer;

/// A diagnostic for each keyword that cannot be read by itself, or for the whole schema if each
/// can.
pub fn blame(
    structure: &Value,
    error: &serde_json::Error,
    document: &str,
    at: &Pointer,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for (keyword, value) in structure.as_object().into_iter().flatten() {
        let mut alone = Map::new();
        alone.insert(keyword.clone(), value.clone());
        if let Err(error) = read(&Value::Object(alone)) {
            diagnostics.push(Diagnostic::error(
                "wrong-type",
                document,
                &at.join(keyword),
                format!("`{keyword}` cannot be read: {error}"),
                help(keyword),
            ));
        }
    }
    if !diagnostics.has_errors() {
        let what = if structure.is_object() { "the schema" } else { "this is no schema: it" };
        diagnostics.push(Diagnostic::error(
            "wrong-type",
            document,
            at,
            format!("{what} cannot be read: {error}"),
            "a schema is an object: `type: string`, or `$ref: \"#/components/schemas/Name\"`",
        ));
    }
    diagnostics
}

/// Reads a flat schema.
pub fn read(structure: &Value) -> Result<openapiv3::Schema, serde_json::Error> {
    serde::Deserialize::deserialize(structure)
}

fn help(keyword: &str) -> &'static str {
    match keyword {
        "type" => "one of `string`, `number`, `integer`, `boolean`, `array`, `object`",
        "properties" => "an object that maps the name of each member to its schema",
        "required" => "an array of the names of the members that must be there",
        "enum" => "an array of the values that are allowed",
        "nullable" => "`true` or `false`",
        "allOf" | "oneOf" | "anyOf" => "an array of schemas",
        "items" => "the schema of every item",
        "additionalProperties" => "`true`, `false`, or the schema of the other members' values",
        "discriminator" => "an object with `propertyName`, the member that names the branch",
        _ => "see the Schema Object of the OpenAPI specification",
    }
}
