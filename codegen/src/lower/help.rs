//! What an author can do about a keyword whose value is wrong: an instruction for the value at hand.

use serde_json::Value;

use crate::suggest::closest;

/// The types of a schema (JSON Schema 2020-12, "type"; `null` is normalized before).
pub const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// What to do about the value of a keyword that is of a kind that it cannot be; none where there is nothing to
/// add to what it can be.
pub fn for_value(keyword: &str, value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return Some(format!("add a value, or remove `{keyword}`")),
        Value::String(text) => Some(text.as_str()),
        _ => None,
    };
    Some(match (keyword, text) {
        ("nullable", Some(text @ ("true" | "false"))) => {
            format!("remove the quotes: `nullable: {text}`")
        }
        ("nullable", _) => "use `true` or `false`".to_owned(),
        // A member that says of itself whether it is required, as in drafts before the fourth.
        ("required", Some("true" | "false")) => REQUIRED_OF_MEMBER.to_owned(),
        ("required", _) if value.is_boolean() => REQUIRED_OF_MEMBER.to_owned(),
        ("required" | "enum", _) if !value.is_object() => {
            format!("use an array: `{keyword}: [{}]`", shown(value))
        }
        ("required", _) => "use an array of the names of members".to_owned(),
        ("enum", _) => "use an array of the values".to_owned(),
        ("allOf" | "oneOf" | "anyOf", _) => {
            format!("use an array of schemas: `{keyword}: [{{..}}, {{..}}]`")
        }
        ("items" | "additionalProperties" | "not", Some(text)) if TYPES.contains(&text) => {
            format!("use a schema: `{keyword}: {{type: {text}}}`")
        }
        ("additionalProperties", Some(text @ ("true" | "false"))) => {
            format!("remove the quotes: `additionalProperties: {text}`")
        }
        ("items", _) if value.is_array() => {
            "use one schema for every item, or in OpenAPI 3.1 `prefixItems`".to_owned()
        }
        ("items" | "not", _) => format!("use a schema: `{keyword}: {{type: string}}`"),
        ("additionalProperties", _) => "use `true`, `false`, or a schema".to_owned(),
        ("properties", _) => {
            "use an object with a schema for each member: `name: {type: string}`".to_owned()
        }
        ("discriminator", Some(text)) => {
            format!("use an object: `discriminator: {{propertyName: {text}}}`")
        }
        ("discriminator", _) => PROPERTY_NAME.to_owned(),
        ("type", _) => format!("use one of `{}`", TYPES.join("`, `")),
        ("format", _) => "use the name of a format, such as `date-time`".to_owned(),
        _ => return None,
    })
}

const REQUIRED_OF_MEMBER: &str =
    "add the name of the member to the `required` of the object around it";

/// What to do about a discriminator that does not say which member it is about.
pub const PROPERTY_NAME: &str = "add `propertyName`, the name of the member that decides";

/// What to do about a parameter whose `in` is none of OpenAPI.
pub fn for_location(location: &str) -> String {
    // As in Swagger 2.0.
    if ["body", "formData"].contains(&location) {
        return "use the `requestBody` of the operation".to_owned();
    }
    let known = ["path", "query", "querystring", "header", "cookie"];
    match closest(&location.to_lowercase(), known, 1).first() {
        Some(similar) => format!("use `in: {similar}`"),
        None if location.is_empty() => "add where it is sent, such as `in: query`".to_owned(),
        None => "use one of these, such as `in: query`".to_owned(),
    }
}

/// What to do about something that stands where a schema should.
pub fn for_schema(value: &Value) -> String {
    match value.as_str() {
        Some(text) if TYPES.contains(&text) => format!("use `{{type: {text}}}`"),
        _ => "use an object, such as `{type: string}` or `{$ref: \"#/components/schemas/Name\"}`"
            .to_owned(),
    }
}

/// What to do about a type that there is not, which is read as another.
pub fn for_type(name: &str, meant: Option<&str>) -> String {
    let lower_case = name.to_lowercase();
    match meant.or_else(|| closest(&lower_case, TYPES, 1).first().copied()) {
        Some(meant) => format!("use `type: {meant}`"),
        None => format!("use one of `{}`", TYPES.join("`, `")),
    }
}

/// What to do about a value of `enum` that is not of the type.
pub fn for_constant(ty: &str, value: &Value) -> String {
    match (ty, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => format!("quote the value: `\"{value}\"`"),
        ("integer" | "number", Value::String(text))
            if text.parse::<serde_json::Number>().is_ok() =>
        {
            format!("remove the quotes: `{text}`")
        }
        _ => format!("use values of the type `{ty}`, or change the type"),
    }
}

/// What to do about a label that stands for something else than a schema.
pub fn for_label(label: &str, target: &Value) -> String {
    match target.get("$ref").and_then(Value::as_str) {
        Some(reference) => format!("use the reference alone: `{label}: \"{reference}\"`"),
        None => format!("use the location of a schema: `{label}: \"#/components/schemas/Name\"`"),
    }
}

/// A scalar as it is written in YAML.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
