//! What the server says.

use serde_json::{Value, json};

/// A run that has ended.
const RUN: &str = include_str!("run.json");

/// The run with this id, in this state. That of `exr_reviewed` was reviewed, and `exr_3` failed.
pub fn run(id: &str, status: &str) -> Value {
    let mut run: Value = serde_json::from_str(RUN).expect("run.json is JSON");
    run["id"] = id.into();
    run["status"] = status.into();
    run["dashboardUrl"] = format!("https://dashboard.example/runs/{id}").into();
    match id {
        _ if status != "PROCESSED" => run["output"] = Value::Null,
        "exr_reviewed" => review(&mut run),
        "exr_2" => run["output"]["value"]["number"] = "INV-20418".into(),
        "exr_3" => {
            run["status"] = "FAILED".into();
            run["failureReason"] = "CORRUPT_FILE".into();
            run["failureMessage"] = "The file cannot be read.".into();
            run["output"] = Value::Null;
        }
        _ => {}
    }
    run
}

/// Somebody corrects the price of the second line.
fn review(run: &mut Value) {
    run["initialOutput"] = run["output"].clone();
    run["output"]["value"]["lines"][1]["price"] = json!(9.25);
    run["reviewedOutput"] = run["output"].clone();
    run["reviewed"] = true.into();
    run["edited"] = true.into();
    run["edits"] = json!({
        "lines[1].price": {
            "originalValue": 9.52, "editedValue": 9.25, "notes": "digits in the wrong order", "page": 2,
        },
    });
}

pub fn batch(status: &str) -> Value {
    json!({
        "object": "batch_run", "id": "bpr_1", "status": status, "runCount": 3,
        "createdAt": "2026-03-04T08:00:00Z",
    })
}

/// The runs of the batch: summaries, which have no outputs.
pub fn runs() -> Value {
    let summary = |id| {
        let mut run = run(id, "PROCESSED");
        if let Some(members) = run.as_object_mut() {
            for name in ["output", "initialOutput", "reviewedOutput", "edits", "config"] {
                members.shift_remove(name);
            }
        }
        run
    };
    json!({ "object": "list", "data": [summary("exr_1b"), summary("exr_2"), summary("exr_3")] })
}

pub fn file(name: &str) -> Value {
    json!({
        "object": "file", "id": "file_1", "name": name, "type": "PDF", "parentFileId": null, "metadata": {},
        "createdAt": "2026-03-04T08:00:00Z", "updatedAt": "2026-03-04T08:00:00Z",
    })
}
