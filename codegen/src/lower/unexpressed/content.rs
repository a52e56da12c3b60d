//! What bodies and answers are made of, by media type.

use serde_json::Value;

use super::Found;
use crate::document::sections::Located;
use crate::document::streams::{self, Data};
use crate::ir::operations::BodyFormat;
use crate::keywords::Object;
use crate::lower::operations::{
    Answer, Format, Offered, followed, has_parts, is_form, only_value, says_more_than_text,
};
use crate::pointer::Pointer;

/// What has a `content`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Request,
    Answer,
    /// A parameter that is the whole query.
    Query,
    /// Another parameter, or what an event brings.
    Other,
}

impl Found<'_> {
    /// The media types of a request body or a response: those that are used, and the others.
    pub(super) fn content(
        &mut self,
        body: &Located<'_>,
        role: Role,
        is_used: impl Fn(&str) -> bool,
    ) {
        let content = body.value.get("content").and_then(Value::as_object);
        for (media_type, media) in content.into_iter().flatten() {
            let at = body.pointer.join("content").join(media_type);
            if !is_used(media_type) {
                self.add("content", at);
                continue;
            }
            self.object(media, &at, Object::MediaType);
            let is_form = role == Role::Query && is_form(media_type);
            if role != Role::Request && !is_form {
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

    /// A media type of a request.
    pub(super) fn offered(&mut self, offered: &Offered<'_>) {
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
    pub(super) fn answer(&mut self, response: &Located<'_>, answer: &Answer<'_>) {
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
}
