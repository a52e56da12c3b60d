//! The output of a run: a value that its schema admits, and what is known about each part of it.

use serde_json::{Map, Value, json};

use super::run::Job;

/// The schema that the service infers when it is given none.
fn inferred() -> Value {
    json!({"type": "object", "properties": {"text": {"type": ["string", "null"]}}})
}

/// The output of a job, by its schema.
pub fn of_job(job: &Job) -> Value {
    let schema = job.config.get("schema").cloned().unwrap_or_else(inferred);
    of_value(&value(&schema, "document"), job)
}

/// An output with this value.
pub fn of_value(value: &Value, job: &Job) -> Value {
    let mut metadata = Map::new();
    describe(value, "", job, &mut metadata);
    json!({"value": value, "metadata": metadata})
}

/// How many items an array has.
const ITEMS: usize = 2;

/// A value of a schema. Texts are made of the name of what they stand in.
fn value(schema: &Value, name: &str) -> Value {
    if let Some(values) = schema["enum"].as_array() {
        return values.first().cloned().unwrap_or_default();
    }
    let primitive = schema["type"].get(0).unwrap_or(&schema["type"]);
    match (primitive.as_str().unwrap_or_default(), schema["extend:type"].as_str()) {
        ("object", Some("currency")) => json!({"amount": 1234.5, "iso_4217_currency_code": "EUR"}),
        ("object", _) => {
            let properties = schema["properties"].as_object().into_iter().flatten();
            properties.map(|(name, schema)| (name.clone(), value(schema, name))).collect()
        }
        ("array", _) => (0..ITEMS).map(|_| value(&schema["items"], name)).collect(),
        ("string", Some("date")) => json!("2026-02-09"),
        ("string", _) => json!(format!("{name} of the document")),
        ("integer", _) => json!(7),
        ("number", _) => json!(12.5),
        ("boolean", _) => json!(true),
        _ => Value::Null,
    }
}

/// Adds entries for a value and its parts, under their paths: `lines`, `lines[0]`, `lines[0].price`. The value as a
/// whole has none.
fn describe(value: &Value, path: &str, job: &Job, metadata: &mut Map<String, Value>) {
    if !path.is_empty() {
        metadata.insert(path.to_owned(), entry(value, job));
    }
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let separator = if path.is_empty() { "" } else { "." };
                describe(value, &format!("{path}{separator}{name}"), job, metadata);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                describe(value, &format!("{path}[{place}]"), job, metadata);
            }
        }
        _ => {}
    }
}

/// What is known about a value. The options of the config say whether it is cited, and reasoned about.
fn entry(value: &Value, job: &Job) -> Value {
    let options = &job.config["advancedOptions"];
    let mut entry = json!({"ocrConfidence": 0.98, "logprobsConfidence": null});
    if options["reviewAgent"]["enabled"] == true {
        entry["reviewAgentScore"] = json!(5);
    }
    if options["modelReasoningInsightsEnabled"] == true {
        entry["insights"] = json!([{"type": "reasoning", "content": "It stands there."}]);
    }
    let is_leaf = !value.is_object() && !value.is_array() && !value.is_null();
    if is_leaf && options["citationsEnabled"] != false {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let mut citation = json!({
            "page": {"number": 1, "width": 612, "height": 792},
            "referenceText": text,
            "polygon": [{"x": 72, "y": 72.5}, {"x": 144, "y": 72.5}, {"x": 144, "y": 84}, {"x": 72, "y": 84}],
        });
        if let Some(file) = job.files.first() {
            citation["fileId"] = file["id"].clone();
        }
        entry["citations"] = json!([citation]);
    }
    entry
}
