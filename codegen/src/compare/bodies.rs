//! Bodies of requests.

use super::change::{Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::media_types::takes;
use super::pairing::operations::pairs_of_contents;
use super::text::shown;
use super::verdict::rust::{body_type, type_name};
use crate::ir::operations::{Body, BodyFormat, MediaType, Operation};
use crate::ir::{Types, Usage};

/// What a body is called among the parts of an operation.
pub const BODY: &str = "body";

impl Comparison<'_> {
    /// Compares the bodies that an operation sends.
    pub(super) fn bodies(&mut self, context: &Context<'_>, old: &Operation, new: &Operation) {
        let usage = Usage { request: true, response: false };
        let context = &Context { usage, ..context.part(BODY) };
        match (&old.body, &new.body) {
            (Some(old), Some(new)) => self.body(context, old, new),
            (Some(old), None) => {
                let request = Verdict::breaking("the new version does not know it");
                let rust = Rust::major(format!("the field `{}` was removed", old.name));
                let texts = (Some(described(&self.old.types, old)), None);
                let wire = Wire::of_request(request);
                self.push(Kind::ParameterRemoved, context, texts, wire, rust);
            }
            (None, Some(new)) => {
                let request = Verdict::breaking_if(new.required, "an old client does not send it");
                let rust = match new.required {
                    true => Rust::major("`new(..)` takes one more argument"),
                    false => Rust::minor(),
                };
                let texts = (None, Some(described(&self.new.types, new)));
                let wire = Wire::of_request(request);
                self.push(Kind::ParameterAdded, context, texts, wire, rust);
            }
            (None, None) => {}
        }
    }

    fn body(&mut self, context: &Context<'_>, old: &Body, new: &Body) {
        self.rust_name(context, &old.name, &new.name);
        let (before, now) = (body_type(&self.old.types, old), body_type(&self.new.types, new));
        if old.required != new.required {
            let (kind, request) = match new.required {
                true => {
                    (Kind::ParameterBecameRequired, Verdict::breaking("an old client may omit it"))
                }
                false => (Kind::ParameterBecameOptional, Verdict::Compatible),
            };
            let field = |ty: &str, body: &Body| match body.required {
                true => ty.to_owned(),
                false => format!("Option<{ty}>"),
            };
            let rust = Rust::of_types(&field(&before, old), &field(&now, new));
            self.push(kind, context, (None, None), Wire::of_request(request), rust);
        }
        // A media type that comes or goes makes the body another type, or an enum with other variants.
        let whole = Rust::of_types(&before, &now);
        let are_enums = old.contents.len() > 1 && new.contents.len() > 1;
        if are_enums {
            self.rust_name(context, &before, &now);
        }
        let has_variants = are_enums && before == now;
        for (one, other) in pairs_of_contents(&old.contents, &new.contents) {
            let whole = (!has_variants).then_some(&whole);
            self.content_of_body(context, &old.contents[one], &new.contents[other], whole);
        }
        let (listed, known) = (new.media_types(), old.media_types());
        for name in known.iter().filter(|name| !listed.contains(*name)) {
            let sent = old.contents.iter().find(|content| content.wire_name == **name);
            let is_taken = sent.is_none() || listed.iter().any(|other| takes(other, name));
            let reason = "an old client may send it in this media type";
            let wire = Wire::of_request(Verdict::breaking_if(!is_taken, reason));
            let rust = match sent {
                Some(sent) if has_variants => {
                    Rust::major(format!("the variant `{}` was removed", sent.name))
                }
                _ => whole.clone(),
            };
            let texts = (Some((*name).to_owned()), None);
            self.push(Kind::RequestMediaTypeRemoved, context, texts, wire, rust);
        }
        for name in listed.iter().filter(|name| !known.contains(*name)) {
            let is_sent = new.contents.iter().any(|content| content.wire_name == **name);
            let rust = if has_variants && is_sent { Rust::minor() } else { whole.clone() };
            let texts = (None, Some((*name).to_owned()));
            let wire = Wire::of_request(Verdict::Compatible);
            self.push(Kind::RequestMediaTypeAdded, context, texts, wire, rust);
        }
        // One that is listed before and after may be used in one of the two only.
        if has_variants {
            self.variants(context, old, new);
        }
        self.docs(context, &old.docs, &new.docs);
    }

    /// Compares which variants the enum of the bodies has for media types that are listed before and after.
    fn variants(&mut self, context: &Context<'_>, old: &Body, new: &Body) {
        for content in old.contents.iter().filter(|content| new.unused.contains(&content.wire_name))
        {
            let texts = (Some(content.name.clone()), None);
            let rust = Rust::major(format!("the variant `{}` was removed", content.name));
            self.push(Kind::RustNameChanged, context, texts, context.compatible(), rust);
        }
        for content in new.contents.iter().filter(|content| old.unused.contains(&content.wire_name))
        {
            let texts = (None, Some(content.name.clone()));
            self.push(Kind::RustNameChanged, context, texts, context.compatible(), Rust::minor());
        }
    }

    /// Compares a media type of a body. A change of its type is one of the whole body, unless the body is an
    /// enum before and after.
    fn content_of_body(
        &mut self,
        context: &Context<'_>,
        old: &MediaType,
        new: &MediaType,
        whole: Option<&Rust>,
    ) {
        if whole.is_none() && old.wire_name == new.wire_name {
            self.rust_name(context, &old.name, &new.name);
        }
        if old.format == new.format {
            self.encodings(context, BODY, (&old.encodings, &new.encodings));
        }
        if self.pairs.same(&old.ty, &new.ty) {
            return;
        }
        let wire = Wire::of_request(self.server_takes(&old.ty, &new.ty));
        let texts = (shown(&self.old.types, &old.ty), shown(&self.new.types, &new.ty));
        let of_variant = || {
            let (before, now) = (&self.old.types, &self.new.types);
            Rust::of_types(&type_name(before, &old.ty), &type_name(now, &new.ty))
        };
        let rust = whole.cloned().unwrap_or_else(of_variant);
        self.push(Kind::ParameterTypeChanged, context, texts, wire, rust);
    }
}

fn described(types: &Types, body: &Body) -> String {
    let needed = if body.required { "required" } else { "optional" };
    let ty = |content: &MediaType| match content.format {
        BodyFormat::Bytes => "bytes".to_owned(),
        _ => shown(types, &content.ty).unwrap_or_default(),
    };
    let of_types: Vec<String> = body.contents.iter().map(ty).collect();
    let (types, names) = (of_types.join(" or "), body.media_types().join(" or "));
    format!("{types}, {needed}, in the body, as {names}")
}
