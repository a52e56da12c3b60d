//! What a test can change of the server.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::output;
use super::run::Job;

/// How the server behaves. A change has effect on what is created after it.
#[derive(Clone)]
pub struct Settings {
    /// The statuses that a run goes through before its end: the first is in the answer that creates it, and each GET
    /// of the run goes on by one. They may be values that nobody knows.
    pub statuses: Vec<String>,
    /// How a run ends, once it has gone through the statuses.
    pub end: Arc<dyn Fn(&Job) -> End + Send + Sync>,
    /// The `output` of a run that is processed.
    pub output: Arc<dyn Fn(&Job) -> Value + Send + Sync>,
    /// The statuses that a run goes through when it was cancelled, before it is `CANCELLED`.
    pub cancelling: Vec<String>,
    /// The statuses that a batch goes through. Its runs end one after the other meanwhile.
    pub batch_statuses: Vec<String>,
    /// The status with which a batch ends.
    pub batch_end: String,
    /// How long every response takes, at least.
    pub delay: Duration,
    /// How many items a page has if the request does not say.
    pub page_size: usize,
    /// How many items a page has at most, whatever the request says.
    pub largest_page: usize,
    /// Up to how many bytes the content of an uploaded file is kept.
    pub largest_kept: u64,
    /// How many properties the schema of a run may have (S17). The API has a limit, which is not documented.
    pub most_properties: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            statuses: statuses(2),
            end: Arc::new(|_| End::Processed),
            output: Arc::new(output::of_job),
            cancelling: Vec::new(),
            batch_statuses: statuses(2),
            batch_end: "PROCESSED".to_owned(),
            delay: Duration::ZERO,
            page_size: 10,
            largest_page: 1_000,
            largest_kept: 64 * 1024,
            most_properties: usize::MAX,
        }
    }
}

impl Settings {
    /// Lets the GET of this number, from 1, be the first that shows the end of a run.
    pub fn ends_at_poll(&mut self, number: usize) -> &mut Self {
        self.statuses = statuses(number);
        self
    }

    /// Lets runs go through these statuses.
    pub fn goes_through(&mut self, statuses: &[&str]) -> &mut Self {
        self.statuses = statuses.iter().map(ToString::to_string).collect();
        self
    }

    /// Lets all runs end like this.
    pub fn ends_with(&mut self, end: End) -> &mut Self {
        self.end = Arc::new(move |_| end.clone());
        self
    }

    /// Lets all runs extract this value, with metadata for each of its parts.
    pub fn extracts(&mut self, value: Value) -> &mut Self {
        self.output = Arc::new(move |job| output::of_value(&value, job));
        self
    }

    /// Lets all runs have this output, to the letter.
    pub fn outputs(&mut self, value: Value, metadata: Value) -> &mut Self {
        self.output = Arc::new(move |_| json!({"value": value, "metadata": metadata}));
        self
    }
}

/// `PENDING` first and `PROCESSING` then, so many in all.
fn statuses(count: usize) -> Vec<String> {
    (0..count).map(|place| if place == 0 { "PENDING" } else { "PROCESSING" }.to_owned()).collect()
}

/// How a run ends.
#[derive(Clone, Debug)]
pub enum End {
    Processed,
    /// `failureReason` and `failureMessage`.
    Failed(String, String),
    Cancelled,
    /// A status that nobody knows.
    Other(String),
}

impl End {
    /// A failure for this reason.
    pub fn failed(reason: &str) -> Self {
        End::Failed(reason.to_owned(), format!("The run failed: {reason}."))
    }

    pub(super) fn status(&self) -> &str {
        match self {
            End::Processed => "PROCESSED",
            End::Failed(..) => "FAILED",
            End::Cancelled => "CANCELLED",
            End::Other(status) => status,
        }
    }
}
