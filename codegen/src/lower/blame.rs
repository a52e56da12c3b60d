//! Which keyword of a schema openapiv3 could not read. It says what is wrong, and not where.

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::pointer::Pointer;
use crate::ir::Kinds;

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
            let fault = of_keyword(keyword, value, document, at);
            let is_inner = may_be(keyword).has(Kinds::of(value));
            diagnostics.push(if is_inner {
                Diagnostic { message: format!("`{keyword}` cannot be read: {error}"), ..fault }
            } else {
                fault
            });
        }
    }
    if !diagnostics.has_errors() {
        let message = match structure {
            Value::Object(_) => format!("the schema cannot be read: {error}"),
            other => format!("a schema cannot be {}", Kinds::of(other)),
        };
        let help =
            "a schema is an object: `type: string`, or `$ref: \"#/components/schemas/Name\"`";
        diagnostics.push(Diagnostic::error("wrong-type", document, at, message, help));
    }
    diagnostics
}

/// The diagnostic for a keyword whose value is of a kind that it cannot be.
pub fn of_keyword(keyword: &str, value: &Value, document: &str, at: &Pointer) -> Diagnostic {
    let message = format!("`{keyword}` cannot be {}", Kinds::of(value));
    Diagnostic::error("wrong-type", document, &at.join(keyword), message, help(keyword))
}

/// What the value of a keyword may be.
fn may_be(keyword: &str) -> Kinds {
    match keyword {
        "type" | "format" | "$ref" => Kinds::STRING,
        "properties" | "discriminator" | "not" => Kinds::OBJECT,
        "required" | "enum" | "allOf" | "oneOf" | "anyOf" => Kinds::ARRAY,
        "nullable" => Kinds::BOOLEAN,
        "items" | "additionalProperties" => Kinds::OBJECT.or(Kinds::BOOLEAN),
        _ => Kinds::ANY,
    }
}

/// Reads a flat schema.
pub fn read(structure: &Value) -> Result<openapiv3::Schema, serde_json::Error> {
    serde::Deserialize::deserialize(structure)
}

/// What the value of a keyword should be.
pub fn help(keyword: &str) -> &'static str {
    match keyword {
        "type" => "one of `string`, `number`, `integer`, `boolean`, `array`, `object`",
        "$ref" => "the place of a schema: `#/components/schemas/Name`",
        "format" => "the name of a format: `date-time`",
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
