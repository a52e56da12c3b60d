//! What can be selected.

use crate::ir::operations::Method;
use crate::ir::{Api, Event, Operation};
use crate::selection::Selection;

/// What can be selected: an operation or an event.
pub struct Selectable<'a> {
    pub id: &'a str,
    method: &'a Method,
    path: &'a str,
    pub tags: &'a [String],
}

impl<'a> Selectable<'a> {
    pub fn of(operation: &'a Operation) -> Self {
        let Operation { id, method, path, tags, .. } = operation;
        Selectable { id, method, path, tags }
    }

    pub fn of_event(event: &'a Event) -> Self {
        let Event { id, method, name, tags, .. } = event;
        Selectable { id, method, path: name, tags }
    }

    /// Everything that can be selected.
    pub fn all(api: &'a Api) -> impl Iterator<Item = Self> {
        let operations = api.operations.iter().map(Selectable::of);
        operations.chain(api.events.iter().map(Selectable::of_event))
    }

    pub fn is_selected(&self, selection: &Selection) -> bool {
        let is_among = |operations: &[String], tags: &[String]| {
            operations.iter().any(|name| self.is_called(name))
                || tags.iter().any(|tag| self.tags.contains(tag))
        };
        (!selection.names_some() || is_among(&selection.operations, &selection.tags))
            && !is_among(&selection.without_operations, &selection.without_tags)
    }

    pub fn is_called(&self, name: &str) -> bool {
        name == self.id
            || name.split_once(':').is_some_and(|(method, path)| {
                method.eq_ignore_ascii_case(self.method.as_str()) && path == self.path
            })
    }

    /// Method and path, as they are selected.
    pub fn method_and_path(&self) -> String {
        format!("{}:{}", self.method.as_str(), self.path)
    }
}
