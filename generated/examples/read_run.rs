//! Reads an extract run from a file, or a sample, and prints what was found where.
//!
//! `cargo run -p extend-ai-types --example read_run -- run.json`

use std::error::Error;

use extend_ai_types::{ExtractConfig, ExtractOutput, ExtractRun, ProcessorRunStatus};

fn main() -> Result<(), Box<dyn Error>> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => SAMPLE.to_owned(),
    };
    let run: ExtractRun = serde_json::from_str(&text)?;

    match &run.status {
        ProcessorRunStatus::Processed => println!("{} is done", run.id),
        ProcessorRunStatus::Failed => println!("{} failed: {:?}", run.id, run.failure_reason),
        // `PENDING`, and whatever status the API thinks of next.
        other => println!("{} is {other}", run.id),
    }
    match &run.config {
        ExtractConfig::Json(config) => println!("rules: {:?}", config.extraction_rules),
        ExtractConfig::Legacy(config) => {
            println!("a legacy config of {} fields", config.fields.len())
        }
        other => println!("a config of another shape: {other:?}"),
    }
    match &run.output {
        None => println!("no output yet"),
        Some(ExtractOutput::Json(output)) => {
            for (path, found) in &output.metadata {
                let citations = found.citations.as_deref().unwrap_or_default();
                let quotes: Vec<&str> = citations
                    .iter()
                    .filter_map(|citation| citation.reference_text.as_ref()?.as_deref())
                    .collect();
                println!("{path}: cited from {quotes:?}");
            }
        }
        Some(ExtractOutput::Legacy(fields)) => {
            for (name, field) in fields {
                println!("{name} ({}): {}", field.r#type, field.value);
            }
        }
        // Says why it is neither of the two.
        Some(ExtractOutput::Unknown(value)) => println!("{value}"),
        Some(other) => println!("a shape that came with a newer version: {other:?}"),
    }

    // Nothing is lost on the way: members and values that nobody knew are written back.
    let again = serde_json::to_value(&run)?;
    assert_eq!(again, serde_json::from_str::<serde_json::Value>(&text)?);
    Ok(())
}

const SAMPLE: &str = r#"{
    "object": "extract_run",
    "id": "exr_Xj8mK2pL9nR4vT7qY5wZ",
    "status": "PROCESSED",
    "output": {
        "value": { "invoice_number": "INV-20417", "total": 1204.17 },
        "metadata": {
            "invoice_number": {
                "logprobsConfidence": null,
                "citations": [{ "page": { "number": 1 }, "referenceText": "INV-20417" }],
                "aMemberOfTomorrow": true
            }
        }
    },
    "initialOutput": null,
    "reviewedOutput": null,
    "failureReason": null,
    "failureMessage": null,
    "metadata": null,
    "reviewed": false,
    "edited": false,
    "edits": null,
    "config": { "baseProcessor": "extraction_of_tomorrow", "extractionRules": "Dates are European." },
    "extractor": null,
    "extractorVersion": null,
    "file": null,
    "parseRunId": null,
    "dashboardUrl": "https://dashboard.extend.ai/runs/exr_Xj8mK2pL9nR4vT7qY5wZ",
    "usage": { "credits": 2 },
    "createdAt": "2026-03-04T08:00:00Z",
    "updatedAt": "2026-03-04T08:00:15Z"
}"#;
