//! Paths, operations, their parameters and the headers of their responses.

use serde_json::Value;

use super::Found;
use super::content::Role;
use crate::document::headers;
use crate::document::operations::Operation;
use crate::document::sections::Located;
use crate::ir::operations::{Location, Method, without_fragment};
use crate::keywords::Object;
use crate::lower::operations::{
    Answer, is_said_elsewhere, location, offered, parameter_media, read_of_event,
};

impl Found<'_> {
    pub(super) fn operation(&mut self, operation: &Operation<'_>) {
        let Operation { item, located, .. } = operation;
        self.item(item);
        if !operation.is_event() && without_fragment(operation.path) != operation.path {
            self.add("#", item.pointer.clone());
        }
        self.object(located.value, &located.pointer, Object::Operation);
        self.extension(located.value, &located.pointer, "x-wait", &["member", "while", "after"]);
        self.extension(located.value, &located.pointer, "x-pages", &["token", "next", "items"]);
        if operation.is_event() {
            // The API sends it, with credentials of its own.
            for owner in [item, located] {
                for keyword in ["servers", "security"] {
                    let at = owner.pointer.join(keyword);
                    if owner.value.get(keyword).is_some() && self.seen.insert(at.clone()) {
                        self.add(keyword, at);
                    }
                }
            }
        } else {
            self.servers(item.value, &item.pointer);
            self.servers(located.value, &located.pointer);
        }
        for parameter in &operation.parameters {
            self.parameter(parameter);
        }
        if let Some(body) = &operation.body
            && self.object(body.value, &body.pointer, Object::RequestBody)
        {
            if operation.is_event() {
                let read = read_of_event(body, &self.document.root);
                let is_read = |name: &str| read.iter().any(|offered| offered.name == name);
                self.content(body, Role::Other, is_read);
            } else {
                let offered = offered(body, &self.document.root);
                let is_offered = |name: &str| offered.iter().any(|offered| offered.name == name);
                self.content(body, Role::Request, is_offered);
                offered.iter().for_each(|offered| self.offered(offered));
            }
        }
        for (_, response) in &operation.responses {
            if self.object(response.value, &response.pointer, Object::Response) {
                let answer = Answer::of(response, &self.document.root);
                let has_body = operation.method != Method::Head;
                self.content(response, Role::Answer, |media_type| {
                    has_body && answer.reads(media_type)
                });
                if has_body {
                    self.answer(response, &answer);
                }
                self.headers(response, operation.is_event());
            }
        }
    }

    fn parameter(&mut self, parameter: &Located<'_>) {
        let Located { pointer, value } = parameter;
        if !self.object(value, pointer, Object::Parameter) {
            return;
        }
        let location = location(value);
        let name = value.get("name").and_then(Value::as_str).unwrap_or_default();
        if location.is_some_and(|location| is_said_elsewhere(location, name)) {
            self.add("parameters", pointer.clone());
        }
        let media = parameter_media(parameter);
        for keyword in ["schema", "style", "explode", "allowReserved", "allowEmptyValue"] {
            // What stands beside `content` has no meaning, and some have one in a query only.
            let is_of_query = keyword.starts_with("allow");
            let has_effect = media.is_none() && (!is_of_query || location == Some(Location::Query));
            if value.get(keyword).is_some() && !has_effect {
                self.add(keyword, pointer.join(keyword));
            }
        }
        let used = media.map(|(media_type, _)| media_type);
        // Whether the properties of a form are written in their encodings.
        let role = if location == Some(Location::QueryString) { Role::Query } else { Role::Other };
        self.content(parameter, role, |media_type| used == Some(media_type));
    }

    /// What stands at a path. Its methods are operations.
    fn item(&mut self, item: &Located<'_>) {
        self.object(item.value, &item.pointer, Object::PathItem);
    }

    /// The headers of a response; of what is answered to an event there is no type.
    fn headers(&mut self, response: &Located<'_>, is_event: bool) {
        if let Some(pointer) = headers::content_type(response) {
            self.add("headers", pointer);
        }
        for (_, header) in headers::listed(response) {
            if is_event {
                self.add("headers", header.pointer);
            } else if let Some(header) = headers::followed(&self.document.root, header) {
                self.object(header.value, &header.pointer, Object::Header);
            }
        }
    }
}
