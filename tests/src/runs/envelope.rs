//! What stands around the output of a run.

use fastrand::Rng;
use serde_json::{Value, json};

use super::invoice;

/// A run that was processed, without its output.
pub fn run(rng: &mut Rng, config: Value) -> Value {
    let run = invoice::id(rng, "exr");
    let extractor = invoice::id(rng, "ex");
    json!({
        "object": "extract_run",
        "id": run,
        "status": "PROCESSED",
        "output": null,
        "initialOutput": null,
        "reviewedOutput": null,
        "failureReason": null,
        "failureMessage": null,
        "metadata": { "batch": "2026-03 payables", "extend:usage_tags": ["finance"] },
        "reviewed": false,
        "edited": false,
        "edits": null,
        "config": config,
        "extractor": {
            "object": "extractor",
            "id": extractor,
            "name": "Supplier invoices",
            "createdAt": "2026-01-12T09:30:04Z",
            "updatedAt": "2026-02-20T15:01:47Z",
        },
        "extractorVersion": {
            "object": "extractor_version",
            "id": invoice::id(rng, "exv"),
            "description": null,
            "version": "2.1",
            "extractorId": extractor,
            "createdAt": "2026-02-20T15:01:47Z",
        },
        "file": {
            "object": "file",
            "id": invoice::id(rng, "file"),
            "name": "invoice.pdf",
            "type": "PDF",
            "parentFileId": null,
            "metadata": { "pageCount": 412 },
            "createdAt": "2026-03-04T08:00:01Z",
            "updatedAt": "2026-03-04T08:00:01Z",
        },
        "files": null,
        "parseRunId": invoice::id(rng, "pr"),
        "dashboardUrl": format!("https://dashboard.extend.ai/runs/{run}"),
        "usage": {
            "credits": 824,
            "totalCredits": 1236,
            "breakdown": [{
                "object": "extract_run",
                "id": run,
                "credits": 824,
                "charges": [
                    { "product": "extract", "unit": "page", "quantity": 412, "credits": 824 },
                ],
            }],
        },
        "createdAt": "2026-03-04T08:00:15Z",
        "updatedAt": "2026-03-04T08:03:52Z",
    })
}
