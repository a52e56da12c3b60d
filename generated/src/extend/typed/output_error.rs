//! Why an output of a run is no value of a type.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::output::Output;
use super::value::DecodeError;
use crate::v2026_02_09::{ExtractRun, ProcessorRunStatus};

/// Why an output of a run is no value of a type. Shown as
/// `output.value.lines[3].price: invalid type: string "much", expected f64 (run exr_1)`.
#[derive(Clone, Debug, PartialEq)]
pub struct OutputError {
    run_id: String,
    output: Output,
    kind: OutputErrorKind,
}

/// What is wrong with an output.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutputErrorKind {
    /// There is none: the run has not ended, or it failed.
    Missing {
        /// The state of the run.
        status: ProcessorRunStatus,
        /// Why it failed: code and text, where the API gives them.
        failure: Option<String>,
    },
    /// It is that of a run with a legacy config, which has fields instead of a value.
    Legacy,
    /// It has none of the shapes that the API describes.
    UnknownShape {
        /// Why it is of none of them: `not Json, because ..; not Legacy, because ..`.
        reasons: String,
    },
    /// The value is not of the type.
    Value {
        /// Where the fault is, from the value: `lines[3].price`; empty for the value itself.
        path: String,
        /// What is wrong there.
        message: String,
    },
}

impl OutputError {
    pub(super) fn new(run: &ExtractRun, output: Output, kind: OutputErrorKind) -> Self {
        OutputError { run_id: run.id.clone(), output, kind }
    }

    pub(super) fn missing(run: &ExtractRun) -> Self {
        let reason = run.failure_reason.as_ref().map(ToString::to_string);
        let parts: Vec<String> = reason.into_iter().chain(run.failure_message.clone()).collect();
        let failure = (!parts.is_empty()).then(|| parts.join(": "));
        let kind = OutputErrorKind::Missing { status: run.status.clone(), failure };
        OutputError::new(run, Output::Final, kind)
    }

    pub(super) fn of_value(run: &ExtractRun, output: Output, error: DecodeError) -> Self {
        let (path, message) = error.into_parts();
        OutputError::new(run, output, OutputErrorKind::Value { path, message })
    }

    /// The id of the run.
    pub fn run_id(&self) -> &str {
        &self.run_id
    }

    /// What is wrong.
    pub fn kind(&self) -> &OutputErrorKind {
        &self.kind
    }
}

impl Display for OutputError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let output = self.output.name();
        match &self.kind {
            OutputErrorKind::Missing { status, failure } => {
                write!(f, "{output}: there is none, the run is {status}")?;
                failure.iter().try_for_each(|failure| write!(f, ", {failure}"))?;
            }
            OutputErrorKind::Legacy => {
                write!(
                    f,
                    "{output}: it is that of a legacy config; a type needs a config with a JSON Schema"
                )?;
            }
            OutputErrorKind::UnknownShape { reasons } => {
                write!(f, "{output}: neither a JSON output nor a legacy one: {reasons}")?;
            }
            OutputErrorKind::Value { path, message } => {
                let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
                write!(f, "{output}.value{dot}{path}: {message}")?;
            }
        }
        write!(f, " (run {})", self.run_id)
    }
}

impl Error for OutputError {}
