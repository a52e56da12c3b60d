//! What is known about each value of an output: its entry in `metadata`, by the path of the value.
//!
//! While a value is decoded, the paths of those that are cited are written down, one behind the other. The entry is
//! looked up when it is asked for: to compare each path with a key of the metadata takes longer than to decode the value.

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use super::output::Output;
use super::path;
use crate::runtime::value::place::Place;
use crate::v2026_02_09::{ExtractOutputMetadataValue, ExtractRun};

/// Where a value comes from. The run is shared, and nothing of its metadata is copied.
#[derive(Clone)]
pub struct Evidence {
    origin: Arc<Origin>,
    /// The path of the value in those of the origin.
    start: u32,
    end: u32,
}

/// An output that has been decoded.
struct Origin {
    run: Arc<ExtractRun>,
    output: Output,
    /// The paths of all cited values; there once the whole is decoded.
    paths: OnceLock<String>,
}

impl Evidence {
    /// The path of the value.
    pub fn path(&self) -> Option<&str> {
        self.origin.paths.get()?.get(self.start as usize..self.end as usize)
    }

    /// The entry of the value.
    pub fn entry(&self) -> Option<&ExtractOutputMetadataValue> {
        let output = self.origin.output.of(&self.origin.run)?.as_json()?;
        output.metadata.0.get(self.path()?)
    }
}

/// The cited values of an output that is being decoded.
pub struct Evidences {
    origin: Arc<Origin>,
    paths: RefCell<String>,
}

impl Evidences {
    pub fn new(run: &Arc<ExtractRun>, output: Output) -> Self {
        let origin = Origin { run: Arc::clone(run), output, paths: OnceLock::new() };
        Evidences { origin: Arc::new(origin), paths: RefCell::default() }
    }

    /// The evidence of the value at a place; none for paths beyond 4 GiB in all.
    pub fn of(&self, place: &Place<'_>) -> Option<Evidence> {
        let mut paths = self.paths.borrow_mut();
        let start = u32::try_from(paths.len()).ok()?;
        path::push_place(&mut paths, place);
        let end = u32::try_from(paths.len()).ok()?;
        Some(Evidence { origin: Arc::clone(&self.origin), start, end })
    }

    /// Forgets the values so far: the decoding begins anew.
    pub fn clear(&self) {
        self.paths.borrow_mut().clear();
    }

    /// Ends the decoding: from here on the evidence is there.
    pub fn finish(self) {
        // Set here alone.
        let _ = self.origin.paths.set(self.paths.into_inner());
    }
}

impl ExtractOutputMetadataValue {
    /// The lower one of the confidences of the text recognition and of the model, 0 to 1; none where there is neither.
    pub fn confidence(&self) -> Option<f64> {
        match (self.ocr_confidence.flatten(), self.logprobs_confidence.flatten()) {
            (Some(ocr), Some(logprobs)) => Some(ocr.min(logprobs)),
            (ocr, logprobs) => ocr.or(logprobs),
        }
    }
}
