//! The described headers of responses. A field of their struct is an `Option`, whether the header is required or not.

use super::change::{Rust, Verdict};
use super::comparison::{CLIENT_REFUSES, Comparison};
use super::context::Context;
use super::kind::Kind;
use super::text::shown;
use super::verdict::rust::type_name;
use crate::ir::operations::{Header, HeaderField, HeaderForm, Operation, Response};
use crate::ir::{TypeRef, Types};

/// An operation of either description.
pub(super) type Operations<'a> = (&'a Operation, &'a Operation);

impl Comparison<'_> {
    /// Compares the headers of a response.
    pub(super) fn headers(
        &mut self,
        context: &Context<'_>,
        operations: Operations<'_>,
        old: &Response,
        new: &Response,
    ) {
        let status = context.subject.part.clone().unwrap_or_default();
        let part = |header: &Header| context.part(format!("{} of {status}", header.wire_name));
        for header in &old.headers {
            let context = &part(header);
            match new.headers.iter().find(|other| same_name(header, other)) {
                Some(other) => self.header(context, operations, header, other),
                None => {
                    let texts = (Some(described(&self.old.types, header)), None);
                    let rust = self.rust_of_headers(operations, std::slice::from_ref(header));
                    self.push(
                        Kind::ResponseHeaderRemoved,
                        context,
                        texts,
                        context.compatible(),
                        rust,
                    );
                }
            }
        }
        for header in &new.headers {
            if !old.headers.iter().any(|other| same_name(header, other)) {
                let context = &part(header);
                let texts = (None, Some(described(&self.new.types, header)));
                let rust = self.rust_of_headers(operations, std::slice::from_ref(header));
                self.push(Kind::ResponseHeaderAdded, context, texts, context.compatible(), rust);
            }
        }
    }

    fn header(
        &mut self,
        context: &Context<'_>,
        operations: Operations<'_>,
        old: &Header,
        new: &Header,
    ) {
        if old.required != new.required {
            let kind = match new.required {
                true => Kind::ResponseHeaderBecameRequired,
                false => Kind::ResponseHeaderBecameOptional,
            };
            self.push(kind, context, (None, None), context.compatible(), Rust::patch());
        }
        let is_written_alike = (old.explode, old.is_json) == (new.explode, new.is_json);
        if !is_written_alike || !self.pairs.same(&old.ty, &new.ty) {
            let texts =
                (Some(described(&self.old.types, old)), Some(described(&self.new.types, new)));
            let verdict = self.header_taken(old, new);
            let wire = context.wire(Verdict::Compatible, verdict);
            let rust = self.rust_of_headers(operations, std::slice::from_ref(old));
            self.push(Kind::ResponseHeaderTypeChanged, context, texts, wire, rust);
        }
        self.docs_of_part(context, (&old.ty, &old.docs), (&new.ty, &new.docs));
    }

    /// Whether an old client decodes the header. A text is whatever comes.
    fn header_taken(&self, old: &Header, new: &Header) -> Verdict {
        match (old.form(&self.old.types), new.form(&self.new.types)) {
            (HeaderForm::Text, _) if is_any_text(&old.ty) => Verdict::Compatible,
            (before, now) => {
                let is_json = (old.is_json, new.is_json);
                let is_object = matches!(before, HeaderForm::Members(_));
                let differs = before != now || (is_object && old.explode != new.explode);
                match is_json {
                    (false, false) if differs => Verdict::breaking(CLIENT_REFUSES),
                    (true, true) | (false, false) => self.client_takes(&old.ty, &new.ty),
                    _ => Verdict::breaking(CLIENT_REFUSES),
                }
            }
        }
    }

    /// What becomes of the fields of headers: one is there if any response has the header.
    pub(super) fn rust_of_headers(&self, (old, new): Operations<'_>, headers: &[Header]) -> Rust {
        let field = |operation: &Operation, types: &Types, header: &Header| {
            let mut fields = operation.headers.fields.iter();
            let field = fields.find(|field| same_name(&field.header, header));
            field.map(|HeaderField { header, name }| {
                (name.clone(), type_name(types, not_null(&header.ty)))
            })
        };
        let of_header = |header: &Header| match (
            field(old, &self.old.types, header),
            field(new, &self.new.types, header),
        ) {
            (Some((name, _)), None) => {
                Rust::major(format!("the field `{name}` of the headers was removed"))
            }
            (None, Some(_)) => Rust::minor(),
            (Some((name, before)), Some((other, now))) if name == other => {
                Rust::of_types(&before, &now)
            }
            (Some((name, _)), Some((other, _))) => Rust::of_types(&name, &other),
            (None, None) => Rust::patch(),
        };
        headers.iter().map(of_header).fold(Rust::patch(), Rust::or)
    }
}

/// Whether two headers have one name (RFC 9110, section 5.1: without case).
fn same_name(one: &Header, other: &Header) -> bool {
    one.wire_name.eq_ignore_ascii_case(&other.wire_name)
}

/// Whether a header is decoded as whatever text comes.
fn is_any_text(ty: &TypeRef) -> bool {
    matches!(not_null(ty), TypeRef::Any | TypeRef::Scalar(_))
}

fn not_null(ty: &TypeRef) -> &TypeRef {
    if let TypeRef::Nullable(inner) = ty { inner } else { ty }
}

fn described(types: &Types, header: &Header) -> String {
    let mut text = shown(types, &header.ty).unwrap_or_default();
    if header.required {
        text.push_str(", required");
    }
    if header.is_json {
        text.push_str(", as JSON");
    }
    if header.explode {
        text.push_str(", exploded");
    }
    text
}
