//! A run whose outputs are values of a type.

use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::evidence::Evidences;
use super::output::Output;
use super::output_error::{OutputError, OutputErrorKind};
use super::value;
use crate::v2026_02_09::{ExtractOutput, ExtractRun};

/// A run whose outputs are values of a type. Each output is decoded when it is asked for first, from the tree that the
/// run holds, and kept. An error costs that output alone, and the run stays.
///
/// The type has a schema too, with which it was asked for: by that it is known what a value is to be where serde does not
/// say so, as within `#[serde(flatten)]`.
///
/// ```
/// use extend_ai_types::ExtractRun;
/// use extend_ai_types::extend::{Date, OutputError, TypedRun};
///
/// #[derive(schemars::JsonSchema, serde::Deserialize)]
/// struct Order {
///     number: Option<String>,
///     due: Option<Date>,
/// }
///
/// fn read(run: ExtractRun) -> Result<(), OutputError> {
///     let run = TypedRun::<Order>::new(run);
///     let order = run.value()?;
///     println!("{:?} is due {:?}", order.number, order.due);
///     if let Some(before) = run.initial_value()? {
///         println!("before review: {:?}", before.number);
///     }
///     println!("{:?} credits", run.run().usage.as_ref().map(|usage| usage.credits));
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct TypedRun<T> {
    run: Arc<ExtractRun>,
    value: Cache<T>,
    initial_value: Cache<T>,
    reviewed_value: Cache<T>,
}

type Cache<T> = OnceLock<Result<Option<T>, OutputError>>;

impl<T> TypedRun<T> {
    /// A run whose outputs are values of this type. Nothing is decoded yet.
    pub fn new(run: ExtractRun) -> Self {
        TypedRun {
            run: Arc::new(run),
            value: OnceLock::new(),
            initial_value: OnceLock::new(),
            reviewed_value: OnceLock::new(),
        }
    }

    /// The run as the API gave it.
    pub fn run(&self) -> &ExtractRun {
        &self.run
    }

    /// The run as the API gave it. It is copied if a [`Cited`](super::Cited) value that was cloned is still there.
    pub fn into_run(self) -> ExtractRun {
        let TypedRun { run, value, initial_value, reviewed_value } = self;
        drop((value, initial_value, reviewed_value));
        Arc::unwrap_or_clone(run)
    }
}

impl<T: DeserializeOwned + JsonSchema> TypedRun<T> {
    /// The value to use: that of `output`, which is the reviewed one if there is one.
    ///
    /// # Errors
    ///
    /// If the run has no output, if it is a legacy one, or if its value is not of the type.
    pub fn value(&self) -> Result<&T, OutputError> {
        let value = self.decoded(&self.value, Output::Final)?;
        value.ok_or_else(|| OutputError::missing(&self.run))
    }

    /// The value before review; none if the run has not been reviewed.
    ///
    /// # Errors
    ///
    /// If the output is a legacy one, or if its value is not of the type.
    pub fn initial_value(&self) -> Result<Option<&T>, OutputError> {
        self.decoded(&self.initial_value, Output::Initial)
    }

    /// The value after review; none if the run has not been reviewed.
    ///
    /// # Errors
    ///
    /// If the output is a legacy one, or if its value is not of the type.
    pub fn reviewed_value(&self) -> Result<Option<&T>, OutputError> {
        self.decoded(&self.reviewed_value, Output::Reviewed)
    }

    fn decoded<'t>(
        &'t self,
        cache: &'t Cache<T>,
        output: Output,
    ) -> Result<Option<&'t T>, OutputError> {
        match cache.get_or_init(|| decode(&self.run, output)) {
            Ok(value) => Ok(value.as_ref()),
            Err(error) => Err(error.clone()),
        }
    }
}

impl<T> From<ExtractRun> for TypedRun<T> {
    fn from(run: ExtractRun) -> Self {
        TypedRun::new(run)
    }
}

/// The value of an output.
fn decode<T: DeserializeOwned + JsonSchema>(
    run: &Arc<ExtractRun>,
    output: Output,
) -> Result<Option<T>, OutputError> {
    let fault = |kind| Err(OutputError::new(run, output, kind));
    let value = match output.of(run) {
        None => return Ok(None),
        Some(ExtractOutput::Json(json)) => &json.value,
        Some(ExtractOutput::Legacy(_)) => return fault(OutputErrorKind::Legacy),
        Some(ExtractOutput::Unknown(unknown)) => match without_metadata(unknown.value()) {
            Some(value) => value,
            None => {
                let reasons = unknown.reasons();
                let reasons: Vec<String> = reasons.iter().map(ToString::to_string).collect();
                return fault(OutputErrorKind::UnknownShape { reasons: reasons.join("; ") });
            }
        },
    };
    let evidences = Evidences::new(run, output);
    let value = value::decode(value, &evidences)
        .map_err(|error| OutputError::of_value(run, output, error))?;
    evidences.finish();
    Ok(Some(value))
}

/// The value of an output that is a JSON output but for its metadata, which nobody needs who does not ask for evidence.
fn without_metadata(output: &Value) -> Option<&Map<String, Value>> {
    let has_metadata = output.get("metadata").is_some_and(|metadata| !metadata.is_null());
    output.get("value").filter(|_| !has_metadata)?.as_object()
}
