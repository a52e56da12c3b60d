//! What comes back from an operation.

use super::Header;
use crate::ir::{Docs, Member, Shape, TypeRef, Types};

/// What may come back: the responses of success, or those of failure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    pub responses: Vec<Response>,
    /// The name of the enum of the responses, where they are of several types; empty until names are
    /// assigned.
    pub name: String,
}

impl Outcome {
    pub(super) fn references(&self) -> impl Iterator<Item = &TypeRef> {
        self.responses.iter().flat_map(|response| {
            let beside = response.beside.as_ref().and_then(|stream| stream.data.as_ref());
            let headers = response.headers.iter().map(|header| &header.ty);
            response.content.ty().into_iter().chain(beside).chain(headers)
        })
    }

    pub fn references_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        self.responses.iter_mut().flat_map(|response| {
            let content = match &mut response.content {
                Content::Json(ty) => Some(ty),
                Content::Stream(stream) => stream.data.as_mut(),
                Content::Text | Content::Bytes | Content::Empty => None,
            };
            let beside = response.beside.as_mut().and_then(|stream| stream.data.as_mut());
            let headers = response.headers.iter_mut().map(|header| &mut header.ty);
            content.into_iter().chain(beside).chain(headers)
        })
    }

    /// What the bodies are, if they are all alike; nothing if there is none.
    pub fn only_content(&self) -> Option<Content> {
        let mut contents = self.responses.iter().map(|response| &response.content);
        let Some(first) = contents.next() else { return Some(Content::Empty) };
        contents.all(|content| content == first).then(|| first.clone())
    }

    /// A member of the only body, by its name on the wire.
    pub fn member<'t>(&self, wire_name: &str, types: &'t Types) -> Option<&'t Member> {
        let Some(Content::Json(ty)) = self.only_content() else { return None };
        let Shape::Struct(record) = &types[types.resolve(ty.named()?)].shape else { return None };
        record.members.iter().find(|member| member.wire_name == wire_name)
    }
}

/// What comes back with a status.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    pub status: Status,
    /// The media types of its body that are read; none if it has no body.
    pub media_types: Vec<String>,
    /// The media types that it is offered in besides.
    pub unread: Vec<String>,
    pub content: Content,
    /// The stream that comes in the place of the content, if a request asks for it.
    pub beside: Option<Stream>,
    pub headers: Vec<Header>,
    pub docs: Docs,
    /// The name of the variant, where there is an enum of the responses.
    pub name: String,
}

impl Response {
    /// Takes the body away.
    pub fn leave_out_body(&mut self) {
        self.media_types.clear();
        self.content = Content::Empty;
        self.beside = None;
        self.unread.clear();
    }

    /// The media types that a client accepts: those that are read, and that of the stream.
    pub fn accepted(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.media_types.iter().map(String::as_str).collect();
        if let Some(stream) = &self.beside {
            names.push(&stream.media_type);
        }
        names
    }

    /// All media types of its body.
    pub fn offered(&self) -> Vec<&str> {
        let mut names = self.accepted();
        names.extend(self.unread.iter().map(String::as_str));
        names
    }

    /// The stream that it is, or can be.
    pub fn stream(&self) -> Option<&Stream> {
        match &self.content {
            Content::Stream(stream) => Some(stream),
            _ => self.beside.as_ref(),
        }
    }
}

/// The statuses that a response is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Code(u16),
    /// A class such as `4XX`, by its first digit.
    Class(u16),
    /// Any that is not listed. Where it is a success, those of the class `2XX`.
    Default,
}

/// What the body of a response is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Json(TypeRef),
    Text,
    Bytes,
    Stream(Stream),
    Empty,
}

impl Content {
    /// The type of the values in it.
    pub fn ty(&self) -> Option<&TypeRef> {
        match self {
            Content::Json(ty) => Some(ty),
            Content::Stream(stream) => stream.data.as_ref(),
            Content::Text | Content::Bytes | Content::Empty => None,
        }
    }
}

/// A body that comes event by event.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    pub media_type: String,
    pub framing: Framing,
    /// The type of the data of an event, which are JSON; none if they are text.
    pub data: Option<TypeRef>,
    /// The data of the event that ends the stream.
    pub end: Option<String>,
}

/// How one event is told from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// `text/event-stream`
    Events,
    /// `application/jsonl`, `application/x-ndjson`
    JsonLines,
}
