//! The API as a whole: its version and documentation, and how its webhooks are signed. What else belongs to it has files
//! of its own: servers, and security schemes.

use std::mem::discriminant;

use super::change::{Owner, Rust, Subject, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use crate::ir::operations::Tolerance;
use crate::ir::{Api, Docs, Signature, Usage};

/// Compares what belongs to no operation and no type.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let context = Context {
        subject: Subject { owner: Owner::Api, part: None },
        old_pointer: None,
        new_pointer: None,
        usage: Usage::default(),
    };
    if old.version != new.version {
        let texts = (Some(old.version.clone()), Some(new.version.clone()));
        comparison.push(Kind::VersionChanged, &context, texts, Wire::not_sent(), Rust::patch());
    }
    let docs = |api: &Api| Docs {
        title: Some(api.title.clone()),
        description: api.description.clone(),
        ..Docs::default()
    };
    comparison.documentation(&context, &docs(old), &docs(new));
    comparison.servers(&context);
    comparison.security_schemes(&context);
    comparison.signatures(&context);
}

impl Comparison<'_> {
    fn signatures(&mut self, context: &Context<'_>) {
        let text = |signature: &Signature| match signature {
            Signature::Hex { signed, signature, timestamp, tolerance } => {
                format!("`{signed}` in {signature}, {timestamp} {}", within(tolerance))
            }
            Signature::Standard { prefix, tolerance } => {
                let within = within(tolerance);
                format!("Standard Webhooks in {prefix}signature, {prefix}timestamp {within}")
            }
        };
        let (old, new) = (self.old.signature.as_ref(), self.new.signature.as_ref());
        let refused = || {
            let reason = "an old client refuses webhooks that are signed in another way";
            Wire::of_response(Verdict::breaking(reason))
        };
        let (kind, wire, rust) = match (old, new) {
            (Some(old), Some(new)) if discriminant(old) != discriminant(new) => (
                Kind::WebhookSignatureChanged,
                refused(),
                Rust::major("the type of `webhooks::SIGNATURE` changed"),
            ),
            (Some(old), Some(new)) if old != new => {
                let wire = if is_shorter(old, new) {
                    Wire::of_response(Verdict::Compatible)
                } else {
                    refused()
                };
                (Kind::WebhookSignatureChanged, wire, Rust::patch())
            }
            (Some(_), None) => (
                Kind::WebhookSignatureRemoved,
                refused(),
                Rust::major("the module `webhooks` was removed"),
            ),
            (None, Some(_)) => {
                (Kind::WebhookSignatureAdded, Wire::of_response(Verdict::Compatible), Rust::minor())
            }
            _ => return,
        };
        self.push(kind, context, (old.map(text), new.map(text)), wire, rust);
    }
}

fn within(Tolerance { past, future }: &Tolerance) -> String {
    if past == future {
        format!("within {past} s")
    } else {
        format!("within {past} s, or {future} s ahead")
    }
}

/// Whether nothing but the time has become shorter in which an event is taken: what comes within the new one comes
/// within the old.
fn is_shorter(old: &Signature, new: &Signature) -> bool {
    let mut longer = new.clone();
    let (Signature::Hex { tolerance: before, .. } | Signature::Standard { tolerance: before, .. }) =
        old;
    let (Signature::Hex { tolerance, .. } | Signature::Standard { tolerance, .. }) = &mut longer;
    let is_within = tolerance.past <= before.past && tolerance.future <= before.future;
    *tolerance = *before;
    is_within && longer == *old
}
