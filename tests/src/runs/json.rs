//! The output of a run with a JSON config: a value, and what is known about each of its parts.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::invoice;

/// The config: a JSON Schema.
pub fn config() -> Value {
    json!({
        "baseProcessor": "extraction_performance",
        "baseVersion": "4.5.0",
        "extractionRules": "Amounts are net of tax.",
        "schema": {
            "type": "object",
            "properties": {
                "invoice_number": { "type": ["string", "null"] },
                "invoice_date": { "type": ["string", "null"], "extend:type": "date" },
                "line_items": { "type": "array", "items": { "type": "object", "properties": {
                    "description": { "type": ["string", "null"] },
                    "quantity": { "type": ["number", "null"] },
                    "amount": { "type": ["number", "null"] },
                } } },
            },
            "required": ["invoice_number", "invoice_date", "line_items"],
        },
        "advancedOptions": {
            "citationsEnabled": true,
            "modelReasoningInsightsEnabled": true,
            "arrayCitationStrategy": "property",
            "chunkingOptions": { "chunkingStrategy": "semantic" },
            "reviewAgent": { "enabled": true },
        },
        "parseConfig": { "target": "markdown", "engine": "parse_performance" },
    })
}

/// An invoice with as many lines as fit into so many bytes.
pub fn output(rng: &mut Rng, size: usize) -> Value {
    let file = invoice::id(rng, "file");
    let number = format!("INV-{}", rng.u32(10_000..99_999));
    let date = invoice::date(rng);
    let mut metadata = Map::new();
    let mut used = 100;
    let mut add = |rng: &mut Rng, path: String, text: &str| {
        let entry = about(rng, &file, text);
        let size = path.len() + entry.to_string().len() + 4;
        metadata.insert(path, entry);
        size
    };
    used += add(rng, "invoice_number".to_owned(), &number);
    used += add(rng, "invoice_date".to_owned(), &date);
    let mut lines = Vec::new();
    while used < size {
        let line = json!({
            "description": invoice::description(rng),
            "quantity": rng.u32(1..200),
            "amount": invoice::number(invoice::amount(rng)),
        });
        used += line.to_string().len() + 1;
        for (name, value) in line.as_object().expect("a line is an object") {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            used += add(rng, format!("line_items[{}].{name}", lines.len()), &text);
        }
        lines.push(line);
    }
    let value = json!({ "invoice_number": number, "invoice_date": date, "line_items": lines });
    json!({ "value": value, "metadata": metadata })
}

/// What is known about a value that stands in the file as this text.
fn about(rng: &mut Rng, file: &str, text: &str) -> Value {
    let mut about = json!({
        "ocrConfidence": invoice::confidence(rng),
        "logprobsConfidence": invoice::confidence(rng),
        "reviewAgentScore": rng.u32(1..6),
        "citations": [citation(rng, file, text)],
    });
    if rng.u32(0..3) == 0 {
        about["insights"] = invoice::insights(rng);
    }
    about
}

fn citation(rng: &mut Rng, file: &str, text: &str) -> Value {
    let [left, top, right, bottom] = invoice::sides(rng);
    json!({
        "fileId": file,
        "page": { "number": rng.u32(1..413), "width": 612, "height": 792 },
        "referenceText": text,
        "polygon": [
            { "x": left, "y": top },
            { "x": right, "y": top },
            { "x": right, "y": bottom },
            { "x": left, "y": bottom },
        ],
    })
}
