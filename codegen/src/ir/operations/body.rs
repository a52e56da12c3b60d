//! Bodies of requests.

use super::encoding::Encoding;
use crate::ir::{Docs, TypeRef};

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The media types on offer, the preferred one first; one at least.
    pub contents: Vec<MediaType>,
    /// The media types that are listed besides, in which nothing else would be sent.
    pub unused: Vec<String>,
    /// The name of the enum of the bodies, where there are several; empty until names are assigned.
    pub type_name: String,
    /// The name of the field; empty until names are assigned.
    pub name: String,
    pub required: bool,
    pub docs: Docs,
}

impl Body {
    /// All media types that are listed.
    pub fn media_types(&self) -> Vec<&str> {
        let used = self.contents.iter().map(|content| &content.wire_name);
        used.chain(&self.unused).map(String::as_str).collect()
    }

    pub(super) fn references(&self) -> impl Iterator<Item = &TypeRef> {
        self.contents.iter().map(|content| &content.ty)
    }

    pub(super) fn references_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        self.contents.iter_mut().map(|content| &mut content.ty)
    }
}

/// One of the media types of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct MediaType {
    /// Such as `application/json`.
    pub wire_name: String,
    pub format: BodyFormat,
    pub ty: TypeRef,
    /// How properties of a form are written, where it is not by default.
    pub encodings: Vec<Encoding>,
    /// The name of the variant, where there is an enum of the bodies.
    pub name: String,
}

/// How a value is written as a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFormat {
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    Text,
    Bytes,
}

impl BodyFormat {
    /// The word for it in tables and definitions.
    pub fn as_str(self) -> &'static str {
        match self {
            BodyFormat::Json => "json",
            BodyFormat::Form => "form",
            BodyFormat::Multipart => "multipart",
            BodyFormat::Text => "text",
            BodyFormat::Bytes => "bytes",
        }
    }

    /// Whether a value becomes fields, each with an encoding of its own.
    pub fn is_form(self) -> bool {
        matches!(self, BodyFormat::Form | BodyFormat::Multipart)
    }
}
