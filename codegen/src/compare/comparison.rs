//! What the comparisons of all constructs share: the two models, and the changes that were found.

use super::change::{Change, Rust, Verdict, Wire};
use super::context::Context;
use super::kind::Kind;
use super::pairing::Pairs;
use super::verdict::reading::Reading;
use crate::ir::{Api, TypeRef};

/// A comparison that is under way.
pub struct Comparison<'a> {
    pub old: &'a Api,
    pub new: &'a Api,
    pub pairs: &'a Pairs,
    pub changes: Vec<Change>,
}

/// What something was or is, as text; none where there is nothing to say of it.
pub type Text = Option<String>;

impl Comparison<'_> {
    /// Adds a change.
    pub fn push(
        &mut self,
        kind: Kind,
        context: &Context<'_>,
        (old, new): (Text, Text),
        wire: Wire,
        rust: Rust,
    ) {
        self.changes.push(Change {
            kind,
            subject: context.subject.clone(),
            old,
            new,
            old_pointer: context.old_pointer.cloned(),
            new_pointer: context.new_pointer.cloned(),
            wire,
            rust,
        });
    }

    /// Whether the new server accepts what an old client sends.
    pub fn server_takes(&self, old: &TypeRef, new: &TypeRef) -> Verdict {
        let reading = Reading::by_server(self.new, self.old, self.pairs);
        Verdict::breaking_if(!reading.takes(new, old), SERVER_REFUSES)
    }

    /// Whether an old client decodes what the new server sends.
    pub fn client_takes(&self, old: &TypeRef, new: &TypeRef) -> Verdict {
        let reading = Reading::by_client(self.old, self.new, self.pairs);
        Verdict::breaking_if(!reading.takes(old, new), CLIENT_REFUSES)
    }

    /// The verdicts on a value that has another type.
    pub fn of_another_type(&self, context: &Context<'_>, old: &TypeRef, new: &TypeRef) -> Wire {
        context.wire(self.server_takes(old, new), self.client_takes(old, new))
    }

    /// A name that the generator gives, where all else may be as it was.
    pub fn rust_name(&mut self, context: &Context<'_>, old: &str, new: &str) {
        if old != new {
            let texts = (Some(old.to_owned()), Some(new.to_owned()));
            let rust = Rust::of_types(old, new);
            self.push(Kind::RustNameChanged, context, texts, context.compatible(), rust);
        }
    }
}

/// Why a request breaks whose values are of another type.
pub const SERVER_REFUSES: &str = "the new version does not accept every old value";

/// Why a response breaks whose values are of another type.
pub const CLIENT_REFUSES: &str = "an old client does not decode every new value";
