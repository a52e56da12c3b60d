//! `extend:type`: dates, currencies and signatures have the one form that is documented for each.

use serde_json::{Map, Value, json};

use super::Broken;

/// Checks a node that may have a custom type; its own members are known to be in the subset.
pub fn check(node: &Map<String, Value>, path: &str) -> Result<(), Broken> {
    let Some(custom) = node.get("extend:type") else { return Ok(()) };
    let properties = node.get("properties").and_then(Value::as_object);
    match (custom.as_str(), properties) {
        (Some("date"), None) => {
            let form = node.get("type").filter(|form| is_text(form));
            form.map(drop)
                .ok_or_else(|| Broken::new("date", path, "expected a date to be a string"))
        }
        (Some("currency"), Some(properties)) => {
            let expected = json!({
                "amount": {"type": ["number", "null"]},
                "iso_4217_currency_code": {"type": ["string", "null"]},
            });
            members("currency", properties, &expected, path)
        }
        (Some("signature"), Some(properties)) => {
            let expected = json!({
                "printed_name": {"type": ["string", "null"]},
                "signature_date": {"type": ["string", "null"], "extend:type": "date"},
                "is_signed": {"type": ["boolean", "null"]},
                "title_or_role": {"type": ["string", "null"]},
            });
            members("signature", properties, &expected, path)
        }
        _ => Err(Broken::new(
            "custom",
            path,
            format!("expected date (a string), currency or signature (objects), found {custom}"),
        )),
    }
}

fn is_text(form: &Value) -> bool {
    *form == json!("string") || *form == json!(["string", "null"])
}

/// Whether the properties are exactly these. Each may be described.
fn members(
    rule: &'static str,
    properties: &Map<String, Value>,
    expected: &Value,
    path: &str,
) -> Result<(), Broken> {
    let mut found = Value::Object(properties.clone());
    for schema in found.as_object_mut().into_iter().flat_map(Map::values_mut) {
        schema.as_object_mut().map(|schema| schema.shift_remove("description"));
    }
    if found == *expected {
        return Ok(());
    }
    Err(Broken::new(rule, path, format!("expected the members of a {rule}: {expected}")))
}
