//! Faults that authors make and that leave no doubt of what is meant, or say nothing of the structure:
//! the schema is read without them, with a warning.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::pointer::Pointer;
use crate::ir::Kinds;

/// A schema without such faults; what was mended is told.
pub fn mended<'s>(
    structure: &'s Value,
    document: &str,
    at: &Pointer,
    told: &mut Diagnostics,
) -> Cow<'s, Value> {
    if structure.is_null() {
        let message = "the schema is empty: the value is any JSON";
        let help = "say what the value is: `type: string`";
        told.push(Diagnostic::warning("wrong-type", document, at, message, help));
        return Cow::Owned(json!({}));
    }
    let Value::Object(object) = structure else { return Cow::Borrowed(structure) };
    if object.contains_key("$ref") {
        return Cow::Borrowed(structure);
    }
    let mut mending = Mending { object: Cow::Borrowed(object), document, at, told };
    mending.kinds();
    mending.unknown_type();
    mending.constants();
    match mending.object {
        Cow::Borrowed(_) => Cow::Borrowed(structure),
        Cow::Owned(object) => Cow::Owned(Value::Object(object)),
    }
}

struct Mending<'a> {
    object: Cow<'a, Map<String, Value>>,
    document: &'a str,
    at: &'a Pointer,
    told: &'a mut Diagnostics,
}

impl Mending<'_> {
    /// Keywords whose value is of a kind that it cannot be.
    fn kinds(&mut self) {
        let mut faults = Vec::new();
        for (keyword, value) in &*self.object {
            let instead = match (keyword.as_str(), value) {
                // As `false` in other languages, and as an empty map where those are lists.
                (_, Value::Null) => None,
                ("properties", Value::Array(list)) if list.is_empty() => None,
                ("additionalProperties", Value::Array(list)) if list.is_empty() => None,
                // A member says of itself whether it is required, as in drafts before the fourth.
                ("required", Value::Bool(_)) => None,
                ("required", Value::String(text)) if matches!(text.as_str(), "true" | "false") => {
                    None
                }
                // A schema for each item, as in drafts before 2020-12.
                ("items", Value::Array(_)) => None,
                ("format", Value::String(_)) | ("nullable", Value::Bool(_)) => continue,
                ("format", _) => None,
                ("nullable", Value::String(text)) if text != "false" => Some(json!(true)),
                ("nullable", _) => None,
                // As in Swagger 2.0.
                ("discriminator", Value::String(member)) => Some(json!({ "propertyName": member })),
                _ => continue,
            };
            faults.push((keyword.clone(), Kinds::of(value), instead));
        }
        for (keyword, kind, instead) in faults {
            let message = format!("`{keyword}` cannot be {kind}");
            match instead {
                Some(instead) => {
                    self.warn(&keyword, format!("{message}: it is read as `{instead}`"));
                    self.object.to_mut().insert(keyword, instead);
                }
                None => {
                    self.warn(&keyword, format!("{message}: it is passed over"));
                    self.object.to_mut().shift_remove(&keyword);
                }
            }
        }
    }

    /// A type that there is not: the one that is meant, or none.
    fn unknown_type(&mut self) {
        const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];
        let (message, meant) = match self.object.get("type") {
            Some(Value::String(name)) if TYPES.contains(&name.as_str()) => return,
            Some(Value::String(name)) => {
                (format!("there is no type `{name}`"), meant(&name.to_lowercase()))
            }
            // The members of an object without the `properties` around them.
            Some(Value::Object(_)) => ("`type` cannot be an object".to_owned(), None),
            _ => return,
        };
        match meant {
            Some(meant) => {
                self.warn("type", format!("{message}: it is read as `{meant}`"));
                self.object.to_mut().insert("type".to_owned(), meant.into());
            }
            None => {
                self.warn("type", format!("{message}: the value is any JSON"));
                // What else is said is of that type.
                self.object.to_mut().retain(|keyword, _| keyword == "nullable");
            }
        }
    }

    /// Constants of other kinds than the type. In YAML a text may look like a number.
    fn constants(&mut self) {
        let ty = self.object.get("type").and_then(Value::as_str).map(str::to_owned);
        let (Some(ty), Some(Value::Array(values))) = (ty, self.object.get("enum")) else { return };
        let as_meant = |value: &Value| match (ty.as_str(), value) {
            (_, Value::Null) => Some(Value::Null),
            ("string", Value::Number(_) | Value::Bool(_)) => Some(value.to_string().into()),
            ("string", Value::String(_)) | ("boolean", Value::Bool(_)) => Some(value.clone()),
            ("integer" | "number", Value::Number(_)) => Some(value.clone()),
            ("integer" | "number", Value::String(text)) => text
                .parse()
                .ok()
                .map(Value::Number)
                .filter(|number| ty == "number" || number.is_i64()),
            ("array", Value::Array(_)) | ("object", Value::Object(_)) => Some(value.clone()),
            _ => None,
        };
        let meant: Vec<Value> = values.iter().filter_map(as_meant).collect();
        if meant == *values {
            return;
        }
        let message = format!("values of `enum` are not of the type `{ty}`");
        if meant.iter().all(Value::is_null) {
            // Either of the two may be the one that is wrong.
            self.warn("enum", format!("{message}: the value is any JSON"));
            self.object.to_mut().retain(|keyword, _| keyword == "nullable");
        } else {
            self.warn("enum", format!("{message}: they are read as `{}`", json!(meant)));
            self.object.to_mut().insert("enum".to_owned(), Value::Array(meant));
        }
    }

    fn warn(&mut self, keyword: &str, message: String) {
        let at = self.at.join(keyword);
        let help = super::blame::help(keyword);
        self.told.push(Diagnostic::warning("wrong-type", self.document, &at, message, help));
    }
}

/// The type that an author means by a name of another language; none where it is not sure how the
/// value is written.
fn meant(name: &str) -> Option<&'static str> {
    Some(match name {
        "string" | "str" | "text" | "char" | "varchar" | "uuid" | "email" | "uri" | "url"
        | "date" | "date-time" | "datetime" | "password" | "byte" | "binary" | "file" => "string",
        "integer" | "int" | "int32" | "int64" | "long" | "short" | "bigint" => "integer",
        "number" | "double" | "float" | "decimal" | "numeric" | "bigdecimal" => "number",
        "boolean" | "bool" => "boolean",
        "array" | "list" => "array",
        "object" | "dict" | "map" | "hash" => "object",
        _ => return None,
    })
}
