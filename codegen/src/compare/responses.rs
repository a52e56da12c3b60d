//! Responses of operations, by status.

use super::change::{Change, Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::headers::Operations;
use super::kind::Kind;
use super::media_types::reads;
use super::streams;
use super::text::shown;
use super::verdict::rust::{content_type, outcome_type};
use crate::ir::operations::{Content, Operation, Outcome, Response, Status};
use crate::ir::{Types, Usage};

impl Comparison<'_> {
    pub(super) fn outcomes(&mut self, context: &Context<'_>, old: &Operation, new: &Operation) {
        let usage = Usage { request: false, response: true };
        let context = &Context { usage, ..context.clone() };
        let operations = (old, new);
        if !old.headers.name.is_empty() && !new.headers.name.is_empty() {
            let context = context.part("headers");
            self.rust_name(&context, &old.headers.name, &new.headers.name);
        }
        let start = self.changes.len();
        self.outcome(context, operations, (&old.success, &new.success), true);
        let of_success = self.changes.split_off(start);
        self.outcome(context, operations, (&old.errors, &new.errors), false);
        // `default` may be of both.
        let of_errors = self.changes.split_off(start);
        let of_errors = of_errors.into_iter().filter(|change| !of_success.contains(change));
        let of_errors: Vec<Change> = of_errors.collect();
        self.changes.extend(of_success);
        self.changes.extend(of_errors);
    }

    fn outcome(
        &mut self,
        context: &Context<'_>,
        operations: Operations<'_>,
        (old, new): (&Outcome, &Outcome),
        of_success: bool,
    ) {
        let (before, now) =
            (outcome_type(&self.old.types, old), outcome_type(&self.new.types, new));
        // A response that comes or goes makes the outcome another type, or an enum with other variants.
        let whole = Rust::of_types(&before, &now);
        let has_variants = !old.name.is_empty() && before == now;
        for response in &old.responses {
            let part = context.part(status(response.status));
            match new.responses.iter().find(|other| other.status == response.status) {
                Some(other) => {
                    self.response(&part, response, other, (!has_variants).then_some(&whole));
                    self.headers(&part, operations, response, other);
                }
                None => {
                    let rust = if has_variants {
                        Rust::major(format!("the variant `{}` was removed", response.name))
                    } else {
                        whole.clone()
                    };
                    let rust = rust.or(self.rust_of_headers(operations, &response.headers));
                    let texts = (Some(described(&self.old.types, &response.content)), None);
                    let wire = Wire::of_response(Verdict::Compatible);
                    self.push(Kind::ResponseRemoved, &part, texts, wire, rust);
                }
            }
        }
        for response in &new.responses {
            if old.responses.iter().any(|other| other.status == response.status) {
                continue;
            }
            // A status that is not known counts as its class says (RFC 9110 section 15): an unknown error is
            // an error all the same.
            let verdict = match covering(old, response.status) {
                Some(known) => self.content_taken(&known.content, &response.content),
                None => Verdict::breaking_if(of_success, "an old client takes it for an error"),
            };
            let rust = if has_variants { Rust::minor() } else { whole.clone() };
            let rust = rust.or(self.rust_of_headers(operations, &response.headers));
            let texts = (None, Some(described(&self.new.types, &response.content)));
            let (part, wire) = (context.part(status(response.status)), Wire::of_response(verdict));
            self.push(Kind::ResponseAdded, &part, texts, wire, rust);
        }
    }

    /// Compares what comes back with a status. What changes of it is a change of the whole outcome, unless that is
    /// an enum before and after.
    fn response(
        &mut self,
        context: &Context<'_>,
        old: &Response,
        new: &Response,
        whole: Option<&Rust>,
    ) {
        if !self.same_content(&old.content, &new.content) {
            let (before, now) = (
                content_type(&self.old.types, &old.content),
                content_type(&self.new.types, &new.content),
            );
            let rust = whole.cloned().unwrap_or_else(|| Rust::of_types(&before, &now));
            let texts = (
                Some(described(&self.old.types, &old.content)),
                Some(described(&self.new.types, &new.content)),
            );
            let wire = Wire::of_response(self.content_taken(&old.content, &new.content));
            self.push(Kind::ResponseTypeChanged, context, texts, wire, rust);
        }
        self.media_types(context, old, new);
        self.stream_beside(context, old, new);
        if whole.is_none() {
            self.rust_name(context, &old.name, &new.name);
        }
        self.documentation(context, &old.docs, &new.docs);
    }

    /// Compares the media types of a body. Where there is no body, its type says so.
    fn media_types(&mut self, context: &Context<'_>, old: &Response, new: &Response) {
        let (before, now) = (old.offered(), new.offered());
        if before.is_empty() || now.is_empty() {
            return;
        }
        let accepted = old.accepted();
        let is_readable = |name: &&str| accepted.iter().any(|accepted| reads(accepted, name));
        let is_read = accepted.is_empty() || now.iter().any(is_readable);
        for name in before.iter().filter(|name| !now.contains(*name)) {
            let is_lost = !is_read && accepted.contains(name);
            let reason = "an old client accepts nothing of what is left";
            let wire = Wire::of_response(Verdict::breaking_if(is_lost, reason));
            let texts = (Some((*name).to_owned()), None);
            self.push(Kind::ResponseMediaTypeRemoved, context, texts, wire, Rust::patch());
        }
        for name in now.iter().filter(|name| !before.contains(*name)) {
            let texts = (None, Some((*name).to_owned()));
            let wire = Wire::of_response(Verdict::Compatible);
            self.push(Kind::ResponseMediaTypeAdded, context, texts, wire, Rust::patch());
        }
    }

    fn same_content(&self, old: &Content, new: &Content) -> bool {
        match (old, new) {
            (Content::Json(old), Content::Json(new)) => self.pairs.same(old, new),
            (Content::Stream(old), Content::Stream(new)) => self.same_stream(old, new),
            (old, new) => old == new,
        }
    }

    /// Whether a body is decoded. Where no body is expected, one that comes is ignored.
    fn content_taken(&self, old: &Content, new: &Content) -> Verdict {
        match (old, new) {
            (Content::Empty | Content::Bytes, _) => Verdict::Compatible,
            (Content::Json(old), Content::Json(new)) => self.client_takes(old, new),
            (Content::Json(_), _) => Verdict::breaking("an old client expects JSON"),
            (Content::Text, Content::Text) => Verdict::Compatible,
            (Content::Text, _) => Verdict::breaking("an old client expects a text"),
            (Content::Stream(old), Content::Stream(new)) => self.stream_taken(old, new),
            (Content::Stream(_), _) => {
                Verdict::breaking("an old client expects a stream of events")
            }
        }
    }
}

/// The response for a status that is not listed itself: that of its class, or the default (OpenAPI 3.1,
/// Responses Object).
fn covering(outcome: &Outcome, status: Status) -> Option<&Response> {
    let of = |status| outcome.responses.iter().find(|response| response.status == status);
    match status {
        Status::Code(code) => of(Status::Class(code / 100)).or_else(|| of(Status::Default)),
        Status::Class(_) => of(Status::Default),
        Status::Default => None,
    }
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn described(types: &Types, content: &Content) -> String {
    match content {
        Content::Json(ty) => shown(types, ty).unwrap_or_default(),
        Content::Text => "text".to_owned(),
        Content::Bytes => "bytes".to_owned(),
        Content::Stream(stream) => streams::described(types, stream),
        Content::Empty => "nothing".to_owned(),
    }
}
