//! Every operation of a description, its parts found and their references followed.

use std::collections::HashSet;

use serde_json::Value;

use super::Document;
use super::pointer::Pointer;
use super::sections::{Placed, Sections};
use crate::diagnostic::Diagnostics;
use crate::ir::operations::Method;

/// An operation, or an event that the API sends.
#[derive(Debug)]
pub struct Operation<'d> {
    pub placed: Placed<'d>,
    /// What stands at its path, with its method and others.
    pub item: Placed<'d>,
    /// Its id in the description, or one made of method and path.
    pub id: String,
    pub method: Method,
    /// The path, or the name of the event.
    pub path: &'d str,
    /// Whether the API sends it, and does not answer it.
    pub is_event: bool,
    pub parameters: Vec<Placed<'d>>,
    pub body: Option<Placed<'d>>,
    /// The answers by status, as it is written: `200`, `4XX`, `default`.
    pub responses: Vec<(&'d str, Placed<'d>)>,
}

/// Finds every operation, and every event.
pub fn all(document: &Document) -> (Vec<Operation<'_>>, Diagnostics) {
    let sections = Sections::new(document);
    let mut walk = Walk { sections, operations: Vec::new(), callbacks: HashSet::new() };
    walk.items("paths", false);
    walk.items("webhooks", true);
    // As tools know them that draw documentation of 3.0.
    walk.items("x-webhooks", true);
    (walk.operations, walk.sections.diagnostics)
}

struct Walk<'d> {
    sections: Sections<'d>,
    operations: Vec<Operation<'d>>,
    /// The callbacks that have been seen: one may lead back to itself.
    callbacks: HashSet<Pointer>,
}

impl<'d> Walk<'d> {
    fn items(&mut self, section: &str, is_event: bool) {
        let (root, top) = (&self.sections.document.root, Pointer::root());
        let items = self.sections.object_in(root, &top, section);
        for (path, item) in items.into_iter().flatten() {
            let pointer = top.join(section).join(path);
            let item = Placed { pointer, value: item };
            // An event may be called so, and then it is one by what it has.
            if path.starts_with("x-") && !(is_event && item.value.is_object()) {
                continue;
            }
            let Some(item) = self.sections.follow(item) else { continue };
            for (name, method) in Method::ALL {
                if let Some(operation) = item.value.get(name) {
                    let pointer = item.pointer.join(name);
                    let placed = Placed { pointer, value: operation };
                    let default = format!("{name} {path}");
                    self.operation(&item, placed, &default, method, path, is_event);
                }
            }
        }
    }

    fn operation(
        &mut self,
        item: &Placed<'d>,
        placed: Placed<'d>,
        default_id: &str,
        method: Method,
        path: &'d str,
        is_event: bool,
    ) {
        let Some(operation) = self.sections.object(placed.value, &placed.pointer) else { return };
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.unwrap_or(default_id).to_owned();
        let parameters = self.parameters(item, &placed);
        let body = operation.get("requestBody").and_then(|value| {
            let pointer = placed.pointer.join("requestBody");
            self.sections.follow_body(Placed { pointer, value })
        });
        let mut responses = Vec::new();
        let listed = self.sections.object_in(placed.value, &placed.pointer, "responses");
        for (status, value) in listed.into_iter().flatten() {
            let pointer = placed.pointer.join("responses").join(status);
            if !status.starts_with("x-") {
                let response = self.sections.follow_body(Placed { pointer, value });
                responses.extend(response.map(|response| (status.as_str(), response)));
            }
        }
        let item = item.clone();
        let (owner, of) = (id.clone(), placed.clone());
        let operation =
            Operation { placed, item, id, method, path, is_event, parameters, body, responses };
        self.operations.push(operation);
        self.callbacks(&of, &owner);
    }

    /// What the API sends because an operation has been asked for: events, each called as the callback
    /// is.
    fn callbacks(&mut self, operation: &Placed<'d>, owner: &str) {
        let named = self.sections.object_in(operation.value, &operation.pointer, "callbacks");
        for (name, value) in named.into_iter().flatten() {
            let pointer = operation.pointer.join("callbacks").join(name);
            let Some(callback) = self.sections.follow(Placed { pointer, value }) else { continue };
            if name.starts_with("x-") || !self.callbacks.insert(callback.pointer.clone()) {
                continue;
            }
            let items = self.sections.object(callback.value, &callback.pointer);
            for (expression, value) in items.into_iter().flatten() {
                let pointer = callback.pointer.join(expression);
                if expression.starts_with("x-") {
                    continue;
                }
                let item = self.sections.follow(Placed { pointer, value });
                let Some(item) = item else { continue };
                for (method_name, method) in Method::ALL {
                    let Some(value) = item.value.get(method_name) else { continue };
                    let placed = Placed { pointer: item.pointer.join(method_name), value };
                    let default = format!("{owner} {name}");
                    self.operation(&item, placed, &default, method, name, true);
                }
            }
        }
    }

    /// The parameters of the path, and those of the operation, which take their places.
    fn parameters(&mut self, item: &Placed<'d>, operation: &Placed<'d>) -> Vec<Placed<'d>> {
        let mut parameters: Vec<Placed<'d>> = Vec::new();
        for owner in [item, operation] {
            let place = owner.pointer.join("parameters");
            let listed = owner.value.get("parameters").and_then(Value::as_array);
            for (index, value) in listed.into_iter().flatten().enumerate() {
                let parameter = Placed { pointer: place.join(index), value };
                let Some(parameter) = self.sections.follow(parameter) else { continue };
                let key = |parameter: &Placed<'d>| {
                    (parameter.value.get("name"), parameter.value.get("in"))
                };
                match parameters.iter_mut().find(|known| key(known) == key(&parameter)) {
                    Some(known) => *known = parameter,
                    None => parameters.push(parameter),
                }
            }
        }
        parameters
    }
}
