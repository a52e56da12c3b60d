//! Whatever the type, the schema is in the subset of JSON Schema that the API takes.

use extend_ai_types::extend::{Cited, Currency, Date, Signature};
use schemars::JsonSchema;
use serde_json::Value;

use super::schema;

#[derive(JsonSchema)]
#[allow(dead_code)]
enum Kind {
    /// With a comment.
    Full,
    Part,
}

/// A comment.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Item {
    /// What it is.
    #[schemars(extend("extend:name" = "What"), length(max = 9))]
    text: Cited<Option<String>>,
    kind: Option<Kind>,
    price: Option<Cited<Currency>>,
    #[serde(default)]
    count: Option<u32>,
    days: Vec<Cited<Date>>,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Document {
    items: Option<Vec<Cited<Item>>>,
    first: Box<Item>,
    signed: Option<Signature>,
    notes: Vec<String>,
}

const KEYWORDS: [&str; 10] = [
    "type",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "description",
    "extend:type",
    "extend:name",
    "extend:descriptions",
];

/// Asserts the rules of a schema at a path. `is_item` says that it stands in an array.
fn check(schema: &Value, path: &str, is_item: bool, depth: usize) {
    let keys = schema.as_object().expect("a schema is an object").keys();
    for key in keys {
        assert!(KEYWORDS.contains(&key.as_str()), "{path}: {key}");
    }
    if let Some(values) = schema["enum"].as_array() {
        let (null, texts) = values.split_last().expect("values");
        assert!(null.is_null() && texts.iter().all(Value::is_string), "{path}: {values:?}");
        assert!(schema["type"].is_null() && !is_item, "{path}");
        if let Some(descriptions) = schema["extend:descriptions"].as_array() {
            assert_eq!(descriptions.len(), texts.len(), "{path}");
        }
        return;
    }
    match &schema["type"] {
        Value::String(name) if name == "object" => {
            assert!(depth <= 5, "{path}");
            let properties = schema["properties"].as_object().expect("every object has properties");
            let names: Vec<Value> =
                properties.keys().map(|name| Value::from(name.as_str())).collect();
            assert_eq!(schema["required"], Value::Array(names), "{path}");
            assert_eq!(schema["additionalProperties"], false, "{path}");
            for (name, schema) in properties {
                check(schema, &format!("{path}.{name}"), false, depth + 1);
            }
        }
        Value::String(name) if name == "array" => {
            assert!(!is_item, "{path}");
            check(&schema["items"], &format!("{path}[]"), true, depth);
        }
        Value::String(name) => {
            assert!(is_item, "{path}: a property admits null");
            assert!(["string", "number", "integer", "boolean"].contains(&name.as_str()), "{path}");
        }
        Value::Array(names) => {
            assert!(!is_item, "{path}: an item does not admit null");
            assert_eq!((names.len(), &names[1]), (2, &Value::from("null")), "{path}");
        }
        other => panic!("{path}: {other}"),
    }
}

#[test]
fn a_large_type_keeps_all_rules() {
    let schema = schema::<Document>();
    check(&schema, "", false, 0);
    assert!(!schema.to_string().contains("$ref"));
}

/// `Cited<T>` has the schema of `T`.
#[test]
fn evidence_does_not_show() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Plain {
        text: Option<String>,
        items: Vec<Currency>,
    }
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct WithEvidence {
        text: Cited<Option<String>>,
        items: Cited<Vec<Cited<Currency>>>,
    }
    assert_eq!(super::schema::<Plain>(), super::schema::<WithEvidence>());
    assert_eq!(super::schema::<Plain>(), super::schema::<Cited<Plain>>());
}
