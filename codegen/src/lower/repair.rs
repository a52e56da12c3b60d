//! Faults that authors make and that leave no doubt of what is meant, or say nothing of the structure:
//! the schema is read without them, with a warning.
//!
//! A schema of several types has been taken apart here: a check of positions in its lists (`enum/3`) belongs into
//! `document/schemas.rs`.

use crate::ir::kinds::JsonKinds;
use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::help;
use crate::diagnostic::kinds::{self, Kind};
use crate::diagnostic::{Diagnostic, TreeDiagnostic, TreeDiagnostics};
use crate::document::schemas::{Found, Schema};
use crate::ir::{Kinds, Step};
use crate::keywords::{self, Form, Object};
use crate::pointer::Pointer;

/// A schema without such faults; what was repaired is reported.
pub fn repaired<'s>(schema: &'s Schema, diagnostics: &mut TreeDiagnostics) -> Cow<'s, Value> {
    let (structure, at) = (&schema.lifted.structure, &schema.written);
    let Value::Object(object) = structure else {
        diagnostics.push(not_a_schema(schema));
        return Cow::Owned(json!({}));
    };
    if object.contains_key("$ref") {
        return Cow::Borrowed(structure);
    }
    let mut repair = Repair { object: Cow::Borrowed(object), at, diagnostics };
    repair.kinds();
    repair.unknown_type();
    // Of several types each has those of the values that are of it, and that may be none.
    if !matches!(schema.found, Found::Inner { step: Step::Type(_), .. }) {
        repair.empty();
    }
    repair.constants();
    match repair.object {
        Cow::Borrowed(_) => Cow::Borrowed(structure),
        Cow::Owned(object) => Cow::Owned(Value::Object(object)),
    }
}

/// What is reported where something else stands in the place of a schema. Among the components that is a
/// keyword of another section, and so the section may be at fault, and not the value.
fn not_a_schema(schema: &Schema) -> TreeDiagnostic {
    let (structure, at) = (&schema.lifted.structure, schema.written.clone());
    if structure.is_null() {
        let message = "the schema is empty: the value is any JSON";
        let help = "add what the value is, such as `type: string`, or use `{}` for any JSON";
        return Diagnostic::new(&kinds::EMPTY_SCHEMA, at, message).help(help);
    }
    let message = format!("expected a schema, found {}", Kinds::of(structure));
    let help = help::for_schema(structure);
    match schema.found {
        Found::Component(_) => {
            let help = format!("remove it from the schemas, or {help}");
            Diagnostic::new(&kinds::NOT_A_SCHEMA, at, message).help(help)
        }
        _ => {
            let message = format!("{message}: the value is any JSON");
            Diagnostic::new(&kinds::SCHEMA_NOT_AN_OBJECT, at, message).help(help)
        }
    }
}

struct Repair<'a> {
    object: Cow<'a, Map<String, Value>>,
    at: &'a Pointer,
    diagnostics: &'a mut TreeDiagnostics,
}

impl Repair<'_> {
    /// Keywords whose value is of a kind that it cannot be.
    fn kinds(&mut self) {
        let mut faults = Vec::new();
        for (keyword, value) in &*self.object {
            let instead = match (keyword.as_str(), value) {
                // As `false` in other languages, and as an empty map where those are lists.
                (_, Value::Null) => None,
                ("nullable", Value::String(text)) if text != "false" => Some(json!(true)),
                ("additionalProperties", Value::String(text)) if text == "false" => {
                    Some(json!(false))
                }
                // As in Swagger 2.0.
                ("discriminator", Value::String(member)) => Some(json!({ "propertyName": member })),
                ("discriminator", Value::Object(named)) => {
                    match named.get("propertyName").is_some_and(Value::is_string) {
                        true => continue,
                        false => None,
                    }
                }
                _ if form(keyword).is_none_or(|form| form.takes(value)) => continue,
                // A member that says of itself whether it is required, as in drafts before the fourth; a
                // schema for each item, as in drafts before 2020-12.
                _ => None,
            };
            let fault = Fault::of(keyword, value, instead.as_ref());
            faults.push((keyword.clone(), fault, instead));
        }
        for (keyword, fault, instead) in faults {
            self.warn(fault.kind, &keyword, fault.message, fault.help);
            match instead {
                Some(instead) => {
                    self.object.to_mut().insert(keyword, instead);
                }
                None => {
                    self.object.to_mut().shift_remove(&keyword);
                }
            }
        }
        self.names_of_members();
        self.mapping();
    }

    /// What stands in `required` and is no name.
    fn names_of_members(&mut self) {
        let Some(Value::Array(names)) = self.object.get("required") else { return };
        let Some(other) = names.iter().find(|name| !name.is_string()) else { return };
        let found = Kinds::of(other);
        let message =
            format!("expected a name in `required` to be a string, found {found}: it is ignored");
        let help = match other {
            Value::Number(_) | Value::Bool(_) => format!("quote it: `\"{other}\"`"),
            _ => "remove it".to_owned(),
        };
        let names = names.iter().filter(|name| name.is_string()).cloned().collect();
        self.warn(&kinds::INVALID_REQUIRED_NAME, "required", message, Some(help));
        self.object.to_mut().insert("required".to_owned(), Value::Array(names));
    }

    /// What stands in the mapping of a discriminator and is no reference.
    fn mapping(&mut self) {
        let named = self.object.get("discriminator");
        let Some(mapping) = named.and_then(|named| named.get("mapping")) else { return };
        let at = self.at.join("discriminator").join("mapping");
        let mut repaired = Map::new();
        let mut faults = Vec::new();
        match mapping {
            Value::Object(mapping) if mapping.values().all(Value::is_string) => return,
            Value::Object(mapping) => {
                for (label, target) in mapping {
                    let meant = target.get("$ref").unwrap_or(target);
                    if !target.is_string() {
                        let instead = match meant {
                            Value::String(_) => "its `$ref` is used",
                            _ => "it is ignored",
                        };
                        let message = format!(
                            "expected the label `{label}` to stand for a string, found {}: {instead}",
                            Kinds::of(target)
                        );
                        faults.push((at.join(label), message, help::for_label(label, target)));
                    }
                    if meant.is_string() {
                        repaired.insert(label.clone(), meant.clone());
                    }
                }
            }
            other => {
                let found = Kinds::of(other);
                let message =
                    format!("expected `mapping` to be an object, found {found}: it is ignored");
                let help = "use an object with the location of a schema for each label";
                faults.push((at, message, help.to_owned()));
            }
        }
        for (at, message, help) in faults {
            let warning = Diagnostic::new(&kinds::INVALID_MAPPING, at, message).help(help);
            self.diagnostics.push(warning);
        }
        if let Some(Value::Object(named)) = self.object.to_mut().get_mut("discriminator") {
            named.insert("mapping".to_owned(), Value::Object(repaired));
        }
    }

    /// Lists that have nothing in them. Taken at its word, no value fits such a schema; what the author means
    /// is not that.
    fn empty(&mut self) {
        for (keyword, kind, what) in [
            ("oneOf", &kinds::EMPTY_UNION, "branches"),
            ("anyOf", &kinds::EMPTY_UNION, "branches"),
            ("allOf", &kinds::EMPTY_ALL_OF, "schemas"),
            ("enum", &kinds::EMPTY_ENUM, "values"),
        ] {
            let listed = self.object.get(keyword).and_then(Value::as_array);
            if listed.is_some_and(Vec::is_empty) {
                let message = format!("`{keyword}` has no {what}: it is ignored");
                let help = format!("add {what}, or remove `{keyword}`");
                self.warn(kind, keyword, message, Some(help));
                self.object.to_mut().shift_remove(keyword);
            }
        }
    }

    /// A type that there is not: the one that is meant, or none.
    fn unknown_type(&mut self) {
        let Some(Value::String(name)) = self.object.get("type") else { return };
        if help::TYPES.contains(&name.as_str()) {
            return;
        }
        let meant = meant(&name.to_lowercase());
        let help = help::for_type(name, meant);
        let instead =
            meant.map_or("it is ignored".to_owned(), |meant| format!("it is read as `{meant}`"));
        let message = format!("`{name}` is not a type: {instead}");
        self.warn(&kinds::UNKNOWN_TYPE, "type", message, Some(help));
        let object = self.object.to_mut();
        match meant {
            Some(meant) => object.insert("type".to_owned(), meant.into()),
            None => object.shift_remove("type"),
        };
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
        let Some(other) = values.iter().find(|value| as_meant(value).as_ref() != Some(*value))
        else {
            return;
        };
        let message = format!("expected values of the type `{ty}` in `enum`, found `{other}`");
        let help = Some(help::for_constant(&ty, other));
        let kind = &kinds::ENUM_TYPE_MISMATCH;
        if meant.iter().all(Value::is_null) {
            // Either of the two may be the one that is wrong.
            self.warn(kind, "enum", format!("{message}: the value is any JSON"), help);
            self.object.to_mut().retain(|keyword, _| keyword == "nullable");
        } else {
            let message = format!("{message}: the values are read as `{}`", json!(meant));
            self.warn(kind, "enum", message, help);
            self.object.to_mut().insert("enum".to_owned(), Value::Array(meant));
        }
    }

    fn warn(&mut self, kind: &'static Kind, keyword: &str, message: String, help: Option<String>) {
        let warning = Diagnostic::new(kind, self.at.join(keyword), message);
        self.diagnostics.push(Diagnostic { help, ..warning });
    }
}

/// What is reported of a keyword whose value is of a kind that it cannot be.
struct Fault {
    kind: &'static Kind,
    message: String,
    help: Option<String>,
}

impl Fault {
    /// The fault of a value, in whose place another is read, or none.
    fn of(keyword: &str, value: &Value, instead: Option<&Value>) -> Self {
        if keyword == "discriminator" && value.is_object() {
            let found = value.get("propertyName").map(Kinds::of);
            let message = match found {
                Some(found) => format!("expected `propertyName` to be a string, found {found}"),
                None => "`discriminator` has no `propertyName`".to_owned(),
            };
            let message = format!("{message}: the discriminator is ignored");
            let help = Some(help::PROPERTY_NAME.to_owned());
            return Fault { kind: &kinds::DISCRIMINATOR_WITHOUT_PROPERTY, message, help };
        }
        let message = match (form(keyword), value) {
            (Some(form), _) if !value.is_null() => {
                let (expected, found) = (form.kinds(), Kinds::of(value));
                format!("expected `{keyword}` to be {expected}, found {found}")
            }
            _ => format!("`{keyword}` is empty"),
        };
        let instead = instead
            .map_or("it is ignored".to_owned(), |instead| format!("it is read as `{instead}`"));
        let (message, help) = (format!("{message}: {instead}"), help::for_value(keyword, value));
        Fault { kind: &kinds::INVALID_KEYWORD_VALUE, message, help }
    }
}

/// What the value of a keyword is.
fn form(keyword: &str) -> Option<Form> {
    keywords::find(Object::Schema, keyword).map(|row| row.form)
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
