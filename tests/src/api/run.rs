//! A run: what it is made of, how it goes on, and its JSON.

use serde_json::{Value, json};

use super::settings::{End, Settings};
use super::store::{Item, id};

/// What a run has to do. [`Settings`] decide by it how the run ends, and with what.
#[derive(Clone, Debug)]
pub struct Job {
    /// Summaries of the files.
    pub files: Vec<Value>,
    /// The config with which it runs, as it is echoed.
    pub config: Value,
    /// The caller's own metadata; null if there is none.
    pub metadata: Value,
    /// Which input of a batch it is, from 0.
    pub index: usize,
}

/// A run that was created.
pub struct Run {
    pub id: String,
    pub workspace: String,
    pub job: Job,
    pub package: bool,
    /// Summaries of the extractor and of its version; null if there is none.
    pub extractor: Value,
    pub extractor_version: Value,
    /// The batch that it is of.
    pub batch: Option<String>,
    pub created_at: String,
    statuses: Vec<String>,
    /// How many of the statuses it has gone through.
    passed: usize,
    end: End,
    output: Value,
}

impl Item for Run {
    const KIND: &'static str = "extract run";

    fn id(&self) -> &str {
        &self.id
    }

    fn workspace(&self) -> &str {
        &self.workspace
    }

    fn created_at(&self) -> &str {
        &self.created_at
    }
}

impl Run {
    /// A run without an extractor, of a single request.
    pub fn new(job: Job, workspace: &str, created_at: String, settings: &Settings) -> Self {
        Run {
            id: id("exr"),
            workspace: workspace.to_owned(),
            package: false,
            extractor: Value::Null,
            extractor_version: Value::Null,
            batch: None,
            created_at,
            statuses: settings.statuses.clone(),
            passed: 0,
            end: (settings.end)(&job),
            output: (settings.output)(&job),
            job,
        }
    }

    pub fn status(&self) -> &str {
        self.statuses.get(self.passed).map_or_else(|| self.end.status(), String::as_str)
    }

    fn has_ended(&self) -> bool {
        self.passed >= self.statuses.len()
    }

    /// Goes on to the next status.
    pub fn proceed(&mut self) {
        self.passed = (self.passed + 1).min(self.statuses.len());
    }

    /// Begins, if it has not begun.
    pub fn begin(&mut self) {
        self.passed = self.passed.max(1);
    }

    /// Goes on to its end.
    pub fn finish(&mut self) {
        self.passed = self.statuses.len();
    }

    /// Stops, by way of these statuses.
    pub fn cancel(&mut self, statuses: &[String]) {
        (self.statuses, self.passed, self.end) = (statuses.to_vec(), 0, End::Cancelled);
    }

    /// The run, with every member.
    pub fn json(&self) -> Value {
        let mut run = self.summary();
        let processed = self.has_ended() && matches!(self.end, End::Processed);
        run["output"] = if processed { self.output.clone() } else { Value::Null };
        for name in ["initialOutput", "reviewedOutput", "edits"] {
            run[name] = Value::Null;
        }
        run["config"] = self.job.config.clone();
        if processed {
            run["usage"]["breakdown"] = json!([{
                "object": "extract_run", "id": self.id, "credits": 2,
                "charges": [{"product": "extraction_performance", "unit": "page", "quantity": 1, "credits": 2}],
            }]);
        }
        run
    }

    /// The run as it is in lists: without outputs, edits and config.
    pub fn summary(&self) -> Value {
        let (reason, message) = match &self.end {
            End::Failed(reason, message) if self.has_ended() => (Some(reason), Some(message)),
            _ => (None, None),
        };
        let processed = self.has_ended() && matches!(self.end, End::Processed);
        let files = &self.job.files;
        json!({
            "object": "extract_run",
            "id": self.id,
            "status": self.status(),
            "failureReason": reason,
            "failureMessage": message,
            "metadata": self.job.metadata,
            "reviewed": false,
            "edited": false,
            "extractor": self.extractor,
            "extractorVersion": self.extractor_version,
            "file": files.first().filter(|_| !self.package),
            "files": self.package.then_some(files),
            "parseRunId": processed.then(|| self.id.replacen("exr_", "pr_", 1)),
            "dashboardUrl": format!("https://dashboard.extend.ai/runs/{}", self.id),
            "usage": processed.then(|| json!({"credits": 2, "totalCredits": 2})),
            "createdAt": self.created_at,
            "updatedAt": self.created_at,
        })
    }
}
