//! Of the operations only those that were asked for, and of the types what they lead to.
//!
//! Before: everything that the description has.
//! After: if something was selected, there are no other operations and events, and a type that the
//! parameters, bodies and answers of these do not lead to is [`Shape::Any`] and marked as skipped. Where
//! no event was selected nothing is said of how events are signed. Warnings of what is not generated,
//! and unexpressed keywords there, are gone.

use std::collections::HashMap;

use super::mark_usage::parts;
use crate::diagnostic::{Diagnostic, Diagnostics, Spot};
use crate::document::pointer::Pointer;
use crate::ir::operations::{Content, Method};
use crate::ir::{Api, Event, Operation, Shape, Skipped, TypeId};
use crate::near::near;

/// What is generated; everything if nothing is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Operations by their ids, or by method and path: `GET:/pets`.
    pub operations: Vec<String>,
    /// Tags, each of which stands for the operations that have it.
    pub tags: Vec<String>,
}

/// How many names are offered in the place of one that is not there.
const MOST_NEAR: usize = 3;

/// Runs the pass.
pub fn run(api: &mut Api, selection: &Selection, diagnostics: &mut Diagnostics) {
    if selection.operations.is_empty() && selection.tags.is_empty() {
        return;
    }
    let missing = missing(api, selection);
    if missing.has_errors() {
        // What else there is to say is of what nobody may have asked for.
        *diagnostics = missing;
        return;
    }
    let mut places: HashMap<Pointer, bool> = HashMap::new();
    api.operations.retain(|operation| {
        let is_selected = Candidate::of(operation).is_selected(selection);
        places.insert(operation.pointer.clone(), is_selected);
        is_selected
    });
    api.events.retain(|event| Candidate::of_event(event).is_selected(selection));
    if api.events.is_empty() {
        api.signature = None;
    }
    let reached = reached(api);
    for id in api.types.ids() {
        if !reached[id.0] {
            api.types[id].shape = Shape::Any;
            api.types[id].skipped = Some(Skipped::NotSelected);
        }
        places.insert(api.types[id].pointer.clone(), reached[id.0]);
    }
    diagnostics.retain(|diagnostic| match &diagnostic.spot {
        Spot::At(pointer) | Spot::Repeated(pointer) => is_generated(pointer, &places),
        Spot::Position { .. } => true,
    });
    api.unexpressed.retain(|unexpressed| is_generated(&unexpressed.pointer, &places));
}

/// Whether the innermost operation or schema around a place is generated.
fn is_generated(pointer: &Pointer, places: &HashMap<Pointer, bool>) -> bool {
    pointer.ancestors().find_map(|place| places.get(&place).copied()).unwrap_or(true)
}

/// What can be selected: an operation or an event.
struct Candidate<'a> {
    id: &'a str,
    method: Method,
    path: &'a str,
    tags: &'a [String],
}

impl<'a> Candidate<'a> {
    fn of(operation: &'a Operation) -> Self {
        let Operation { id, method, path, tags, .. } = operation;
        Candidate { id, method: *method, path, tags }
    }

    fn of_event(event: &'a Event) -> Self {
        let Event { id, method, name, tags, .. } = event;
        Candidate { id, method: *method, path: name, tags }
    }

    /// Everything that can be selected.
    fn all(api: &'a Api) -> impl Iterator<Item = Self> {
        let operations = api.operations.iter().map(Candidate::of);
        operations.chain(api.events.iter().map(Candidate::of_event))
    }

    fn is_selected(&self, selection: &Selection) -> bool {
        selection.operations.iter().any(|name| self.is_called(name))
            || selection.tags.iter().any(|tag| self.tags.contains(tag))
    }

    fn is_called(&self, name: &str) -> bool {
        name == self.id
            || name.split_once(':').is_some_and(|(method, path)| {
                method.eq_ignore_ascii_case(self.method.as_str()) && path == self.path
            })
    }

    /// Method and path, as they are selected.
    fn method_and_path(&self) -> String {
        format!("{}:{}", self.method.as_str(), self.path)
    }
}

/// An error for each name that nothing has.
fn missing(api: &Api, selection: &Selection) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let mut error = |kind, section: &str, message: String, help: String| {
        let at = Pointer::root().join(section);
        diagnostics.push(Diagnostic::error(kind, &api.document, &at, message, help));
    };
    for name in &selection.operations {
        if !Candidate::all(api).any(|candidate| candidate.is_called(name)) {
            let names = Candidate::all(api)
                .flat_map(|candidate| [candidate.id.to_owned(), candidate.method_and_path()]);
            let names: Vec<String> = names.collect();
            let message = format!("there is no operation `{name}`");
            error("no-such-operation", "paths", message, help(name, &names, "operation"));
        }
    }
    for tag in &selection.tags {
        if !Candidate::all(api).any(|candidate| candidate.tags.contains(tag)) {
            let mut tags: Vec<String> = Vec::new();
            for other in Candidate::all(api).flat_map(|candidate| candidate.tags) {
                if !tags.contains(other) {
                    tags.push(other.clone());
                }
            }
            let message = format!("no operation has the tag `{tag}`");
            error("no-such-tag", "paths", message, help(tag, &tags, "tag"));
        }
    }
    diagnostics
}

/// The names that are like the one that is not there: in their spelling, or as a part of them.
fn help(wanted: &str, names: &[String], what: &str) -> String {
    let mut found = near(wanted, names.iter().map(String::as_str), MOST_NEAR);
    let with = names.iter().filter(|name| name.contains(wanted));
    for name in with.map(String::as_str) {
        if found.len() < MOST_NEAR && !found.contains(&name) {
            found.push(name);
        }
    }
    let listed: Vec<String> = found.iter().map(|name| format!("`{name}`")).collect();
    match listed.split_last() {
        None if names.is_empty() => format!("the description has no {what}"),
        None => format!("`{}` is the first {what} of the description", names[0]),
        Some((last, [])) => format!("did you mean {last}?"),
        Some((last, others)) => format!("did you mean {} or {last}?", others.join(", ")),
    }
}

/// Which types the operations and events lead to.
fn reached(api: &Api) -> Vec<bool> {
    let mut waiting: Vec<TypeId> = Vec::new();
    for operation in &api.operations {
        waiting.extend(operation.inputs.iter().filter_map(|input| input.ty.named()));
        for answer in operation.answers.answers.iter().chain(&operation.errors.answers) {
            if let Content::Json(ty) = &answer.content {
                waiting.extend(ty.named());
            }
        }
    }
    waiting.extend(api.events.iter().flat_map(|event| event.types.iter().copied()));
    let mut reached = vec![false; api.types.ids().count()];
    while let Some(id) = waiting.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            waiting.extend(parts(&api.types[id].shape));
        }
    }
    reached
}
