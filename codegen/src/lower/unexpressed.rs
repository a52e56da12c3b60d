//! The keywords of a description that are ignored, for the report.
//!
//! Those of schemas were noted when they were lifted. Of the other objects the table of keywords has those that
//! the generator reads: any other is unexpressed, an extension too.

use std::collections::HashSet;

use serde_json::Value;

use super::operations::{
    Answer, Format, Offered, followed, has_parts, is_said_elsewhere, location, offered, only_value,
    parameter_media, read_of_event, says_more_than_text,
};
use crate::document::Document;
use crate::document::headers;
use crate::document::operations::Operation;
use crate::document::schemas::Schema;
use crate::document::sections::Located;
use crate::document::streams::{self, Data};
use crate::ir::Unexpressed;
use crate::ir::operations::{BodyFormat, Location, Method, without_fragment};
use crate::keywords::{self, Object};
use crate::pointer::{DOCUMENTS, Pointer};

/// Every keyword that is ignored, in the order in which it was found.
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
        for keyword in lifted.unchecked.iter().chain(&lifted.ignored) {
            found.add(keyword, schema.written.join(keyword));
        }
        if let Some(discriminator) = lifted.structure.get("discriminator") {
            let at = schema.written.join("discriminator");
            found.object(discriminator, &at, Object::Discriminator);
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

/// The members of `x-webhook-signature`, of either scheme.
const SIGNATURE: [&str; 8] =
    ["scheme", "prefix", "tolerance", "algorithm", "encoding", "signed", "signature", "timestamp"];

/// What has a `content`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Request,
    Answer,
    /// A parameter, or what an event brings.
    Other,
}

impl Found<'_> {
    fn sections(&mut self) {
        let (root, top) = (&self.document.root, Pointer::root());
        self.object(root, &top, Object::OpenApi);
        let part = |name: &str| (root.get(name), top.join(name));
        if let (Some(info), at) = part("info") {
            self.object(info, &at, Object::Info);
        }
        if let (Some(components), at) = part("components") {
            self.object(components, &at, Object::Components);
        }
        self.servers(root, &top);
        self.extension(root, &top, "x-webhook-signature", &SIGNATURE);
        let schemes =
            root.get("components").and_then(|components| components.get("securitySchemes"));
        for (name, scheme) in schemes.and_then(Value::as_object).into_iter().flatten() {
            let at = top.join("components").join("securitySchemes").join(name);
            if scheme.get("$ref").is_none() {
                self.scheme(scheme, &at);
            }
        }
    }

    /// The servers of the API, of a path or of an operation.
    fn servers(&mut self, owner: &Value, at: &Pointer) {
        let at = at.join("servers");
        let servers = owner.get("servers").and_then(Value::as_array);
        for (index, server) in servers.into_iter().flatten().enumerate() {
            let at = at.join(index);
            self.object(server, &at, Object::Server);
            let url = server.get("url").and_then(Value::as_str).unwrap_or_default();
            let variables = server.get("variables").and_then(Value::as_object);
            for (name, variable) in variables.into_iter().flatten() {
                let at = at.join("variables").join(name);
                if url.contains(&format!("{{{name}}}")) {
                    self.object(variable, &at, Object::ServerVariable);
                } else {
                    self.add(name, at);
                }
            }
        }
    }

    /// An extension of ours that is an object of these members.
    fn extension(&mut self, owner: &Value, at: &Pointer, name: &str, members: &[&str]) {
        let found = owner.get(name).and_then(Value::as_object);
        for member in found.into_iter().flat_map(|members| members.keys()) {
            if !members.contains(&member.as_str()) {
                self.add(member, at.join(name).join(member));
            }
        }
    }

    fn scheme(&mut self, scheme: &Value, at: &Pointer) {
        self.object(scheme, at, Object::SecurityScheme);
        let Some(flows) = scheme.get("flows") else { return };
        let at = at.join("flows");
        self.object(flows, &at, Object::OAuthFlows);
        for (name, flow) in flows.as_object().into_iter().flatten() {
            if keywords::is_expressed(Object::OAuthFlows, name) {
                self.object(flow, &at.join(name), Object::OAuthFlow);
            }
        }
    }

    fn operation(&mut self, operation: &Operation<'_>) {
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
        self.content(parameter, Role::Other, |media_type| used == Some(media_type));
    }

    /// A media type of a request.
    fn offered(&mut self, offered: &Offered<'_>) {
        let Offered { located: Located { pointer, value }, format, .. } = offered;
        let root = &self.document.root;
        let schema = value.get("schema").map(|schema| followed(schema, root));
        if *format == BodyFormat::Bytes && schema.is_some_and(has_parts) {
            self.add("schema", pointer.join("schema"));
        }
        if !format.is_form() {
            self.encoding_without_form(offered.located.value, pointer);
            return;
        }
        let encodings = value.get("encoding").and_then(Value::as_object);
        for (property, encoding) in encodings.into_iter().flatten() {
            let at = pointer.join("encoding").join(property);
            if !self.object(encoding, &at, Object::Encoding) {
                continue;
            }
            let headers = encoding.get("headers").and_then(Value::as_object);
            for (name, header) in headers.into_iter().flatten() {
                let is_sent = *format == BodyFormat::Multipart
                    && !name.eq_ignore_ascii_case("content-type")
                    && only_value(followed(header, root), root).is_some();
                if !is_sent {
                    self.add("headers", at.join("headers").join(name));
                }
            }
        }
    }

    /// The schemas of an answer that is read as a text or as bytes.
    fn answer(&mut self, response: &Located<'_>, answer: &Answer<'_>) {
        if matches!(answer.format, Format::Json | Format::Empty) {
            return;
        }
        for media_type in &answer.media_types {
            let at = response.pointer.join("content").join(*media_type).join("schema");
            let schema = &response.value["content"][*media_type]["schema"];
            if schema.is_object() && says_more_than_text(followed(schema, &self.document.root)) {
                self.add("schema", at);
            }
        }
    }

    /// `encoding` is of the forms that requests send (OpenAPI 3.1.1, "Media Type Object").
    fn encoding_without_form(&mut self, media: &Value, at: &Pointer) {
        if media.get("encoding").is_some() {
            self.add("encoding", at.join("encoding"));
        }
    }

    /// What stands at a path. Its methods are operations.
    fn item(&mut self, item: &Located<'_>) {
        self.object(item.value, &item.pointer, Object::PathItem);
    }

    /// The media types of a request body or a response: those that are used, and the others.
    fn content(&mut self, body: &Located<'_>, role: Role, is_used: impl Fn(&str) -> bool) {
        let content = body.value.get("content").and_then(Value::as_object);
        for (media_type, media) in content.into_iter().flatten() {
            let at = body.pointer.join("content").join(media_type);
            if !is_used(media_type) {
                self.add("content", at);
                continue;
            }
            self.object(media, &at, Object::MediaType);
            if role != Role::Request {
                self.encoding_without_form(media, &at);
            }
            let stream = streams::framing(media_type).filter(|_| role == Role::Answer);
            let Some(framing) = stream else {
                let of_streams = ["itemSchema", "x-event-data", "x-event-end"].into_iter();
                for keyword in of_streams.filter(|keyword| media.get(keyword).is_some()) {
                    self.add(keyword, at.join(keyword));
                }
                continue;
            };
            let located = Located { pointer: at, value: media };
            let data = streams::data(&self.document.root, framing, &located);
            if data == Data::Various {
                self.add("itemSchema", located.pointer.join("itemSchema"));
            }
        }
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

    /// Looks at the keywords of an object; not a second time.
    fn object(&mut self, object: &Value, at: &Pointer, sort: Object) -> bool {
        if !self.seen.insert(at.clone()) {
            return false;
        }
        for keyword in object.as_object().into_iter().flat_map(|object| object.keys()) {
            // The external documents are no keyword of the author's.
            if !keywords::is_expressed(sort, keyword) && keyword != DOCUMENTS {
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
