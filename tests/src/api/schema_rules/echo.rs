//! What the API makes of a schema: every property is required, and no object has others (S13).

use serde_json::{Map, Value};

/// The schema as the API echoes it.
pub fn echo(schema: &Value) -> Value {
    let Value::Object(node) = schema else { return schema.clone() };
    let mut node = node.clone();
    if let Some(items) = node.get_mut("items") {
        *items = echo(items);
    }
    if let Some(properties) = node.get_mut("properties").and_then(Value::as_object_mut) {
        properties.values_mut().for_each(|schema| *schema = echo(schema));
        let required = properties.keys().map(|name| Value::from(name.as_str())).collect();
        close(&mut node, required);
    }
    Value::Object(node)
}

fn close(node: &mut Map<String, Value>, required: Vec<Value>) {
    node.insert("required".to_owned(), Value::Array(required));
    node.insert("additionalProperties".to_owned(), Value::Bool(false));
}
