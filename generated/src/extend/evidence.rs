//! What is known about each value of an output: its entry in `metadata`, by the path of the value.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use super::output::Output;
use super::path;
use crate::runtime::value::place::Place;
use crate::v2026_02_09::{ExtractOutputMetadata, ExtractOutputMetadataValue, ExtractRun};

/// An entry of the metadata of a run. The run is shared, and nothing of the entry is copied.
#[derive(Clone)]
pub struct Evidence {
    run: Arc<ExtractRun>,
    output: Output,
    index: usize,
}

impl Evidence {
    /// The entry with its path.
    pub fn entry(&self) -> Option<(&str, &ExtractOutputMetadataValue)> {
        let output = self.output.of(&self.run)?.as_json()?;
        let (path, found) = output.metadata.0.get_index(self.index)?;
        Some((path, found))
    }
}

/// The entries of an output, for a walk through its value.
pub struct Evidences<'r> {
    run: &'r Arc<ExtractRun>,
    output: Output,
    metadata: &'r ExtractOutputMetadata,
    /// Behind the entry that was found last: entries mostly come in the order of the values.
    next: Cell<usize>,
    /// The path that is looked for.
    path: RefCell<String>,
}

/// How many entries are compared before all are searched.
const AHEAD: usize = 4;

impl<'r> Evidences<'r> {
    pub fn new(
        run: &'r Arc<ExtractRun>,
        output: Output,
        metadata: &'r ExtractOutputMetadata,
    ) -> Self {
        Evidences { run, output, metadata, next: Cell::new(0), path: RefCell::default() }
    }

    /// The evidence of the value at a place.
    pub fn find(&self, place: &Place<'_>) -> Option<Evidence> {
        let mut path = self.path.borrow_mut();
        path.clear();
        path::push_place(&mut path, place);
        let next = self.next.get();
        let is_at =
            |index: &usize| self.metadata.0.get_index(*index).is_some_and(|(key, _)| *key == *path);
        let index = (next..next + AHEAD)
            .find(is_at)
            .or_else(|| self.metadata.0.get_index_of(path.as_str()))?;
        self.next.set(index + 1);
        Some(Evidence { run: Arc::clone(self.run), output: self.output, index })
    }
}

impl ExtractOutputMetadataValue {
    /// The lower one of the confidences of the text recognition and of the model, 0 to 1; none where there is neither.
    pub fn confidence(&self) -> Option<f64> {
        match (self.ocr_confidence.flatten(), self.logprobs_confidence) {
            (Some(ocr), Some(logprobs)) => Some(ocr.min(logprobs)),
            (ocr, logprobs) => ocr.or(logprobs),
        }
    }
}
