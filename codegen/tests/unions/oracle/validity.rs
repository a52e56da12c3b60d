//! What values are valid for, by the validator.

use std::collections::BTreeSet;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};

/// The validator of the schemas of a description.
pub struct Validity {
    /// All of them as one document.
    pub root: Value,
    validator: Validator,
}

impl Validity {
    pub fn new(definitions: &[Value]) -> Self {
        let named = definitions.iter().enumerate();
        let named: Map<String, Value> =
            named.map(|(index, schema)| (format!("d{index}"), schema.clone())).collect();
        // A member for each schema: so they are compiled once, and together.
        let refer = |name: &String| (name.clone(), json!({ "$ref": format!("#/$defs/{name}") }));
        let members: Map<String, Value> = named.keys().map(refer).collect();
        let draft = "https://json-schema.org/draft/2020-12/schema";
        let root = json!({ "$schema": draft, "properties": members, "$defs": named });
        let options = jsonschema::options().should_validate_formats(true);
        Validity { validator: options.build(&root).expect("schemas of ours"), root }
    }

    /// Whether a value is valid for a schema, by its reference.
    pub fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        self.validator.is_valid(&wrapped(schema, value))
    }

    /// The members at which a value is not valid, missing ones too; the value itself has no name.
    pub fn faults(&self, schema: &Value, value: &Value) -> BTreeSet<String> {
        let wrapped = wrapped(schema, value);
        let faults = self.validator.iter_errors(&wrapped).map(|fault| {
            let place = fault.instance_path().to_string();
            match (place.split('/').nth(2), fault.kind()) {
                (Some(member), _) => member.to_owned(),
                (None, ValidationErrorKind::Required { property }) => {
                    property.as_str().unwrap_or_default().to_owned()
                }
                (None, _) => String::new(),
            }
        });
        faults.collect()
    }

    /// Whether nothing is wrong with a value but what lies two levels within a member, or deeper.
    pub fn is_wrong_deep_down(&self, schema: &Value, value: &Value) -> bool {
        let wrapped = wrapped(schema, value);
        let mut faults = self.validator.iter_errors(&wrapped);
        faults.all(|fault| is_deep(&fault))
    }
}

/// Of alternatives it is enough that nothing else is wrong with one.
fn is_deep(fault: &ValidationError<'_>) -> bool {
    let is_within = fault.instance_path().to_string().split('/').count() > 3;
    is_within
        || match fault.kind() {
            ValidationErrorKind::AnyOf { context } => {
                context.iter().any(|faults| faults.iter().all(is_deep))
            }
            _ => false,
        }
}

/// A value as the member of its schema.
fn wrapped(schema: &Value, value: &Value) -> Value {
    let place = schema["$ref"].as_str().expect("a reference");
    json!({ (place.strip_prefix("#/$defs/").expect("a definition")): value })
}
