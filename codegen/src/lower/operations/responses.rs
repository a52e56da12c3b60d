//! What comes back, by status.

use serde_json::Value;

use super::answers::{Answer, Format};
use super::{Lowering, docs};
use crate::diagnostic::{Diagnostic, kinds};
use crate::document::headers;
use crate::document::operations as document;
use crate::document::sections::Located;
use crate::document::streams::{self, Data};
use crate::ir::operations::{Content, Framing, Header, Method, Outcome, Response, Status, Stream};
use crate::ir::{Scalar, TextFormat, TypeRef};
use crate::pointer::Pointer;

impl<'d> Lowering<'d, '_> {
    /// The responses of success, and those of failure.
    ///
    /// `default` is for all statuses that are not listed (OpenAPI 3.1.1, Responses Object): for those of success too, if
    /// none of them is. Where there is neither, what is not an error is the success: a redirect to a download.
    ///
    /// No answer to `HEAD` has a body: what is described is that of `GET` (RFC 9110, section 9.3.2).
    pub(super) fn outcomes(&mut self, operation: &document::Operation<'d>) -> (Outcome, Outcome) {
        let mut responses = Vec::new();
        for (status, response) in &operation.responses {
            if let Some(status) = self.status(status, &response.pointer) {
                let mut response = self.response(status, response);
                if operation.method == Method::Head {
                    response.leave_out_body();
                }
                responses.push(response);
            }
        }
        let has = |is: fn(Status) -> bool| responses.iter().any(|response| is(response.status));
        let is_success: fn(Status) -> bool = if has(is_of_success) {
            is_of_success
        } else if has(|status| status == Status::Default) {
            |status| status == Status::Default
        } else {
            is_no_error
        };
        let (mut success, mut errors) = (Outcome::default(), Outcome::default());
        for response in responses {
            if is_success(response.status) {
                success.responses.push(response.clone());
            }
            if response.status == Status::Default || !is_success(response.status) {
                errors.responses.push(response);
            }
        }
        let stream = success.responses.iter().find_map(Response::stream).cloned();
        for response in &mut success.responses {
            keep_stream(response, stream.as_ref());
        }
        for response in &mut errors.responses {
            keep_stream(response, None);
        }
        (success, errors)
    }

    fn response(&self, status: Status, response: &Located<'d>) -> Response {
        let answer = Answer::of(response, &self.sections.document.root);
        let stream = answer.stream.map(|(name, framing)| self.stream(response, name, framing));
        let mut media_types: Vec<String> =
            answer.media_types.iter().map(|&name| name.to_owned()).collect();
        let (content, beside) = match (answer.format, stream) {
            (Format::Empty, Some(stream)) => {
                media_types.push(stream.media_type.clone());
                (Content::Stream(stream), None)
            }
            (Format::Empty, None) => (Content::Empty, None),
            (Format::Json, beside) => {
                let place = response.pointer.join("content").join(answer.media_types[0]);
                let ty = self.references.at(&place.join("schema"));
                (Content::Json(ty.map_or(TypeRef::Any, TypeRef::Named)), beside)
            }
            (Format::Text, beside) => (Content::Text, beside),
            (Format::Bytes, beside) => (Content::Bytes, beside),
        };
        let offered = response.value.get("content").and_then(Value::as_object);
        let names = offered.into_iter().flat_map(|content| content.keys());
        let unread = names.filter(|name| !answer.reads(name)).cloned().collect();
        let headers = headers::listed(response);
        let headers = headers.filter_map(|(name, header)| self.header(name, header)).collect();
        let (docs, name) = (docs(response.value), String::new());
        Response { status, media_types, unread, content, beside, headers, docs, name }
    }

    fn stream(&self, response: &Located<'d>, media_type: &str, framing: Framing) -> Stream {
        let pointer = response.pointer.join("content").join(media_type);
        let value = &response.value["content"][media_type];
        let media = Located { pointer, value };
        let data = match streams::data(&self.sections.document.root, framing, &media) {
            Data::Text | Data::Various => None,
            Data::Json(None) => Some(TypeRef::Any),
            Data::Json(Some(pointer)) => {
                Some(self.references.at(&pointer).map_or(TypeRef::Any, TypeRef::Named))
            }
        };
        let end = value.get("x-event-end").and_then(Value::as_str).map(str::to_owned);
        Stream { media_type: media_type.to_owned(), framing, data, end }
    }

    fn header(&self, name: &str, header: Located<'d>) -> Option<Header> {
        let header = headers::followed(&self.sections.document.root, header)?;
        let (ty, is_json) = match headers::schema(&header) {
            Some((pointer, is_json)) => (self.references.at(&pointer).map(TypeRef::Named), is_json),
            None => (None, false),
        };
        let is_true = |name: &str| header.value.get(name) == Some(&Value::Bool(true));
        Some(Header {
            wire_name: name.to_owned(),
            ty: ty.unwrap_or(TypeRef::Scalar(Scalar::Text(TextFormat::Plain))),
            required: is_true("required"),
            explode: is_true("explode"),
            is_json,
            docs: docs(header.value),
        })
    }

    fn status(&mut self, status: &str, at: &Pointer) -> Option<Status> {
        let class = status.strip_suffix("XX").or_else(|| status.strip_suffix("xx"));
        match (status, class.map(str::parse), status.parse()) {
            ("default", ..) => Some(Status::Default),
            (_, Some(Ok(class @ 1..=5)), _) => Some(Status::Class(class)),
            (_, _, Ok(code @ 100..=599)) => Some(Status::Code(code)),
            _ => {
                let message =
                    format!("expected a status, found `{status}`: the response is ignored");
                let warning = Diagnostic::new(&kinds::INVALID_STATUS, at.clone(), message);
                self.sections.report(warning.help("use a status: `200`, `4XX` or `default`"));
                None
            }
        }
    }
}

/// An operation has one stream. Any other, and that of an error, is a text.
fn keep_stream(response: &mut Response, kept: Option<&Stream>) {
    if response.stream() == kept {
        return;
    }
    response.beside = None;
    if matches!(response.content, Content::Stream(_)) {
        response.content = Content::Text;
    }
}

fn is_of_success(status: Status) -> bool {
    matches!(status, Status::Code(200..300) | Status::Class(2))
}

fn is_no_error(status: Status) -> bool {
    matches!(status, Status::Code(..400) | Status::Class(1..=3))
}
