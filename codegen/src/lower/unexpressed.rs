//! The keywords of a description that nothing is made of.
//!
//! Those of schemas were noted when they were lifted. Of the other objects this knows the keywords that
//! the generator reads: any other is unexpressed, an extension too.

use std::collections::HashSet;

use serde_json::Value;

use super::operations::media;
use crate::document::Document;
use crate::document::bundle::DOCUMENTS;
use crate::document::operations::Operation;
use crate::document::pointer::Pointer;
use crate::document::schemas::Schema;
use crate::document::sections::Placed;
use crate::ir::Unexpressed;
use crate::ir::operations::Method;

/// Every keyword that nothing is made of, in the order in which it was found.
pub fn all(
    document: &Document,
    operations: &[Operation<'_>],
    schemas: &[Box<Schema>],
) -> Vec<Unexpressed> {
    let mut found = Found { document, seen: HashSet::new(), unexpressed: Vec::new() };
    found.sections();
    for operation in operations {
        found.operation(operation);
    }
    for schema in schemas {
        let lifted = &schema.lifted;
        for keyword in lifted.ignored.iter().chain(&lifted.passed_over) {
            found.add(keyword, schema.pointer.join(keyword));
        }
    }
    found.unexpressed
}

struct Found<'d> {
    document: &'d Document,
    /// The objects that have been looked at: several operations may refer to one.
    seen: HashSet<Pointer>,
    unexpressed: Vec<Unexpressed>,
}

impl Found<'_> {
    fn sections(&mut self) {
        let (root, top) = (&self.document.root, Pointer::root());
        let members = ["openapi", "info", "servers", "paths", "webhooks", "components"];
        let extensions = ["x-webhooks", "x-webhook-signature", DOCUMENTS];
        self.object(root, &top, &[&members[..], &extensions].concat());
        let part = |name: &str| (root.get(name), top.join(name));
        if let (Some(info), at) = part("info") {
            self.object(info, &at, &["title", "version", "description"]);
        }
        if let (Some(components), at) = part("components") {
            let known =
                ["schemas", "responses", "requestBodies", "parameters", "pathItems", "callbacks"];
            self.object(components, &at, &known);
        }
        if let (Some(servers), at) = part("servers") {
            let known = ["url", "name", "x-name", "description", "variables"];
            for (index, server) in servers.as_array().into_iter().flatten().enumerate() {
                self.object(server, &at.join(index), &known);
            }
        }
    }

    fn operation(&mut self, operation: &Operation<'_>) {
        self.item(&operation.item);
        let known = [
            "operationId",
            "summary",
            "description",
            "tags",
            "deprecated",
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "x-wait",
            "x-pages",
        ];
        self.object(operation.placed.value, &operation.placed.pointer, &known);
        let known = [
            "name",
            "in",
            "required",
            "schema",
            "style",
            "explode",
            "summary",
            "description",
            "example",
            "deprecated",
        ];
        for parameter in &operation.parameters {
            self.object(parameter.value, &parameter.pointer, &known);
        }
        if let Some(body) = &operation.body {
            self.body(body, &["content", "required", "summary", "description"]);
        }
        for (_, response) in &operation.responses {
            self.body(response, &["content", "summary", "description"]);
        }
    }

    /// What stands at a path. Its methods are operations.
    fn item(&mut self, item: &Placed<'_>) {
        let methods = Method::ALL.map(|(name, _)| name);
        self.object(item.value, &item.pointer, &[&["parameters"][..], &methods].concat());
    }

    /// A request body or a response.
    fn body(&mut self, body: &Placed<'_>, known: &[&str]) {
        if !self.object(body.value, &body.pointer, known) {
            return;
        }
        let used = media(body).map(|(media_type, _)| media_type);
        let content = body.value.get("content").and_then(Value::as_object);
        for (media_type, media) in content.into_iter().flatten() {
            let at = body.pointer.join("content").join(media_type);
            if used == Some(media_type) {
                self.object(media, &at, &["schema"]);
            } else {
                self.add("content", at);
            }
        }
    }

    /// Looks at the keywords of an object; not a second time.
    fn object(&mut self, object: &Value, at: &Pointer, known: &[&str]) -> bool {
        if !self.seen.insert(at.clone()) {
            return false;
        }
        for keyword in object.as_object().into_iter().flat_map(|object| object.keys()) {
            if !known.contains(&keyword.as_str()) {
                self.add(keyword, at.join(keyword));
            }
        }
        true
    }

    fn add(&mut self, keyword: &str, pointer: Pointer) {
        let document = self.document.name.clone();
        self.unexpressed.push(Unexpressed { keyword: keyword.to_owned(), document, pointer });
    }
}
