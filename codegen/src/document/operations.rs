//! Every operation of a description, its parts found and their references followed.

use std::collections::HashSet;

use serde_json::Value;

use super::Document;
use super::methods::methods;
use super::operation_names::given_names;
use super::parameters::parameters;
use super::sections::{Located, Sections};
use crate::diagnostic::TreeDiagnostics;
use crate::ir::GivenNames;
use crate::ir::operations::{Callback, Method};
use crate::pointer::Pointer;

/// An operation, or an event that the API sends.
#[derive(Debug)]
pub struct Operation<'d> {
    pub located: Located<'d>,
    /// What stands at its path, with its method and others.
    pub item: Located<'d>,
    /// Its id in the description, or one made of method and path.
    pub id: String,
    pub given: GivenNames,
    pub method: Method,
    /// The path, or the name of the event.
    pub path: &'d str,
    pub role: Role,
    pub parameters: Vec<Located<'d>>,
    pub body: Option<Located<'d>>,
    /// The responses by status, as it is written: `200`, `4XX`, `default`.
    pub responses: Vec<(&'d str, Located<'d>)>,
}

impl Operation<'_> {
    /// Whether the API sends it.
    pub fn is_event(&self) -> bool {
        self.role != Role::Asked
    }
}

/// Who sends a request, and why.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// A client does.
    Asked,
    /// The API does, of its own accord.
    Webhook,
    /// The API does, because an operation has asked for it.
    Callback(Callback),
}

/// Finds every operation, and every event.
pub fn all(document: &Document) -> (Vec<Operation<'_>>, TreeDiagnostics) {
    let sections = Sections::new(document);
    let mut walk = Walk { sections, operations: Vec::new(), callbacks: HashSet::new() };
    walk.items("paths", &Role::Asked);
    walk.items("webhooks", &Role::Webhook);
    // As tools know them that draw documentation of 3.0.
    walk.items("x-webhooks", &Role::Webhook);
    (walk.operations, walk.sections.diagnostics)
}

struct Walk<'d> {
    sections: Sections<'d>,
    operations: Vec<Operation<'d>>,
    /// The callbacks that have been seen: one may lead back to itself.
    callbacks: HashSet<Pointer>,
}

impl<'d> Walk<'d> {
    fn items(&mut self, section: &str, role: &Role) {
        let (root, top) = (&self.sections.document.root, Pointer::root());
        let items = self.sections.object_in(root, &top, section);
        for (path, item) in items.into_iter().flatten() {
            let pointer = top.join(section).join(path);
            let item = Located { pointer, value: item };
            // An event may be called so, and then it is one by what it has.
            let is_event = *role == Role::Webhook;
            if path.starts_with("x-") && !(is_event && item.value.is_object()) {
                continue;
            }
            let Some(item) = self.sections.follow(item) else { continue };
            for (method, located) in methods(&item, &mut self.sections) {
                let default = format!("{} {path}", method.as_str().to_ascii_lowercase());
                self.operation(&item, located, &default, method, path, role.clone());
            }
        }
    }

    fn operation(
        &mut self,
        item: &Located<'d>,
        located: Located<'d>,
        default_id: &str,
        method: Method,
        path: &'d str,
        role: Role,
    ) {
        let Some(operation) = self.sections.object(located.value, &located.pointer) else { return };
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.unwrap_or(default_id).to_owned();
        let given = match role != Role::Asked {
            true => GivenNames::default(),
            false => given_names(&located, &mut self.sections),
        };
        let parameters = parameters(item, &located, &mut self.sections);
        let body = operation.get("requestBody").and_then(|value| {
            let pointer = located.pointer.join("requestBody");
            self.sections.follow_body(Located { pointer, value })
        });
        let mut responses = Vec::new();
        let listed = self.sections.object_in(located.value, &located.pointer, "responses");
        for (status, value) in listed.into_iter().flatten() {
            let pointer = located.pointer.join("responses").join(status);
            if !status.starts_with("x-") {
                let response = self.sections.follow_body(Located { pointer, value });
                responses.extend(response.map(|response| (status.as_str(), response)));
            }
        }
        let item = item.clone();
        let (owner, of) = (id.clone(), located.clone());
        self.operations.push(Operation {
            located,
            item,
            id,
            given,
            method,
            path,
            role,
            parameters,
            body,
            responses,
        });
        self.callbacks(&of, &owner);
    }

    /// What the API sends because an operation has been asked for: events, each called as the callback
    /// is.
    fn callbacks(&mut self, operation: &Located<'d>, owner: &str) {
        let named = self.sections.object_in(operation.value, &operation.pointer, "callbacks");
        for (name, value) in named.into_iter().flatten() {
            let pointer = operation.pointer.join("callbacks").join(name);
            let Some(callback) = self.sections.follow(Located { pointer, value }) else { continue };
            if name.starts_with("x-") || !self.callbacks.insert(callback.pointer.clone()) {
                continue;
            }
            let items = self.sections.object(callback.value, &callback.pointer);
            for (expression, value) in items.into_iter().flatten() {
                let pointer = callback.pointer.join(expression);
                if expression.starts_with("x-") {
                    continue;
                }
                let item = self.sections.follow(Located { pointer, value });
                let Some(item) = item else { continue };
                for (method, located) in methods(&item, &mut self.sections) {
                    let default = format!("{owner} {name}");
                    let callback =
                        Callback { operation: owner.to_owned(), url: expression.clone() };
                    let role = Role::Callback(callback);
                    self.operation(&item, located, &default, method, name, role);
                }
            }
        }
    }
}
