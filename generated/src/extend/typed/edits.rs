//! What a review changed.

use serde_json::Value;

use super::output::Output;
use super::path;
use crate::v2026_02_09::{ExtractOutput, ExtractOutputEdits, ExtractRun};

/// A field that a review changed.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change<'r> {
    /// The path of the field: `lines[0].price`; the name of the field in a legacy run.
    pub path: &'r str,
    /// The value before the review: that of the edit, else that in the initial output. None where neither says it,
    /// which is not null.
    pub before: Option<&'r Value>,
    /// The value after the review: that of the edit, else that in the reviewed output.
    pub after: Option<&'r Value>,
    /// The edit itself, with notes and page; none where the API gives null.
    pub edit: Option<&'r ExtractOutputEdits>,
}

impl ExtractRun {
    /// What the review changed, in the order of the API; nothing if it changed nothing.
    ///
    /// ```
    /// use extend_ai_types::ExtractRun;
    ///
    /// fn print(run: &ExtractRun) {
    ///     for change in run.changes() {
    ///         println!("{}: {:?} -> {:?}", change.path, change.before, change.after);
    ///     }
    /// }
    /// ```
    pub fn changes(&self) -> impl Iterator<Item = Change<'_>> {
        self.edits.iter().flatten().map(|(path, edit)| {
            let edit = edit.as_ref();
            let before = edit.and_then(|edit| edit.original_value.as_ref());
            let after = edit.and_then(|edit| edit.edited_value.as_ref());
            Change {
                path,
                before: before.or_else(|| value(self, Output::Initial, path)),
                after: after.or_else(|| value(self, Output::Reviewed, path)),
                edit,
            }
        })
    }
}

/// The value of a field in an output.
fn value<'r>(run: &'r ExtractRun, output: Output, path: &str) -> Option<&'r Value> {
    match output.of(run)? {
        ExtractOutput::Json(output) => path::get(&output.value, path),
        ExtractOutput::Legacy(fields) => fields.0.get(path).map(|field| &field.value),
        ExtractOutput::Unknown(_) => None,
    }
}
