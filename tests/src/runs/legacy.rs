//! The output of a run with a legacy config: a result per field.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::invoice;

/// The config: a list of fields.
pub fn config() -> Value {
    json!({
        "baseProcessor": "extraction_performance",
        "baseVersion": "3.4.0",
        "extractionRules": "Amounts are net of tax.",
        "fields": [
            field("invoice_number", "string"),
            field("invoice_date", "date"),
            {
                "id": "f_lines",
                "name": "lines",
                "type": "array",
                "description": "The lines of the invoice",
                "schema": columns(),
            },
        ],
        "advancedOptions": { "citationsEnabled": true, "advancedMultimodalEnabled": false },
    })
}

/// Results of as many fields as fit into so many bytes. A page has a table, which is one field.
pub fn output(rng: &mut Rng, size: usize) -> Value {
    let number = format!("2024/{:04}", rng.u32(0..10_000));
    let date = invoice::date(rng);
    let mut output = Map::new();
    output.insert("invoice_number".to_owned(), scalar(rng, "invoice_number", "string", number));
    output.insert("invoice_date".to_owned(), scalar(rng, "invoice_date", "date", date));
    let mut used = Value::Object(output.clone()).to_string().len();
    let mut page = 1;
    while used < size {
        let (name, total) = (format!("lines_of_page_{page}"), format!("total_of_page_{page}"));
        let rows = if size < 10_000 { 1 } else { rng.usize(1..8) };
        for (name, result) in [
            (name.clone(), table(rng, &name, page, rows)),
            (total.clone(), money(rng, &total, page)),
        ] {
            used += name.len() + result.to_string().len() + 4;
            output.insert(name, result);
        }
        page += 1;
    }
    Value::Object(output)
}

fn field(name: &str, kind: &str) -> Value {
    json!({ "id": format!("f_{name}"), "name": name, "type": kind, "description": "" })
}

fn columns() -> Value {
    json!([field("description", "string"), field("quantity", "number"), field("amount", "number")])
}

fn scalar(rng: &mut Rng, name: &str, kind: &str, value: String) -> Value {
    json!({
        "id": format!("f_{name}"),
        "type": kind,
        "value": value,
        "confidence": invoice::confidence(rng),
        "insights": invoice::insights(rng),
        "references": [reference(rng, &format!("f_{name}"), name, 1)],
    })
}

fn money(rng: &mut Rng, name: &str, page: u32) -> Value {
    let amount = invoice::number(invoice::amount(rng));
    json!({
        "id": format!("f_{name}"),
        "type": "currency",
        "value": { "amount": amount, "iso_4217_currency_code": "EUR" },
        "confidence": invoice::confidence(rng),
        "references": [reference(rng, &format!("f_{name}"), name, page)],
    })
}

fn table(rng: &mut Rng, name: &str, page: u32, rows: usize) -> Value {
    let mut lines = Vec::new();
    let mut references = Vec::new();
    for row in 0..rows {
        lines.push(json!({
            "description": invoice::description(rng),
            "quantity": rng.u32(1..200),
            "amount": invoice::number(invoice::amount(rng)),
        }));
        for column in ["description", "quantity", "amount"] {
            references.push(reference(rng, &row.to_string(), column, page));
        }
    }
    json!({
        "id": format!("f_{name}"),
        "type": "array",
        "value": lines,
        "confidence": invoice::confidence(rng),
        "schema": columns(),
        "insights": invoice::insights(rng),
        "references": references,
    })
}

fn reference(rng: &mut Rng, id: &str, field: &str, page: u32) -> Value {
    let [left, top, right, bottom] = invoice::sides(rng);
    json!({
        "id": id,
        "fieldName": field,
        "page": page,
        "boundingBoxes": [{ "top": top, "left": left, "bottom": bottom, "right": right }],
    })
}
