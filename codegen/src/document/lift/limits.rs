//! The keywords that limit the values of a type.

use serde_json::{Map, Value};

/// Says in words what values the API allows. A value outside still decodes.
pub fn in_words(object: &Map<String, Value>) -> Vec<String> {
    let number = |keyword: &str| object.get(keyword).filter(|value| value.is_number());
    let exclusive = |keyword: &str| object.get(keyword) == Some(&Value::Bool(true));
    let mut limits = Vec::new();
    let low = match (number("exclusiveMinimum"), number("minimum")) {
        (Some(low), _) => Some(format!("more than {low}")),
        (None, Some(low)) if exclusive("exclusiveMinimum") => Some(format!("more than {low}")),
        (None, Some(low)) => Some(format!("at least {low}")),
        (None, None) => None,
    };
    let high = match (number("exclusiveMaximum"), number("maximum")) {
        (Some(high), _) => Some(format!("less than {high}")),
        (None, Some(high)) if exclusive("exclusiveMaximum") => Some(format!("less than {high}")),
        (None, Some(high)) => Some(format!("at most {high}")),
        (None, None) => None,
    };
    limits.extend(low);
    limits.extend(high);
    limits.extend(number("multipleOf").map(|step| format!("a multiple of {step}")));
    let one = |count: &Value| count.as_f64() == Some(1.0);
    for (least, most, unit) in [
        ("minLength", "maxLength", "characters"),
        ("minItems", "maxItems", "items"),
        ("minProperties", "maxProperties", "members"),
    ] {
        let (least, most) = (number(least), number(most));
        let unit = if most.or(least).is_some_and(one) { &unit[..unit.len() - 1] } else { unit };
        match (least, most) {
            (Some(least), Some(most)) if least == most => limits.push(format!("{least} {unit}")),
            (Some(least), Some(most)) => limits.push(format!("{least} to {most} {unit}")),
            (Some(least), None) => limits.push(format!("at least {least} {unit}")),
            (None, Some(most)) => limits.push(format!("at most {most} {unit}")),
            (None, None) => {}
        }
    }
    if object.get("uniqueItems") == Some(&Value::Bool(true)) {
        limits.push("no item twice".to_owned());
    }
    if let Some(pattern) = object.get("pattern").and_then(Value::as_str) {
        limits.push(if pattern.contains('`') {
            format!("of the pattern `` {pattern} ``")
        } else {
            format!("of the pattern `{pattern}`")
        });
    }
    limits
}

/// The keywords that limit the values of a type.
pub const KEYWORDS: [&str; 13] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];
