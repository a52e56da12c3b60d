//! Documentation, and the keywords that are only documented: defaults, limits, deprecation, `readOnly`.

use super::change::{Rust, Verdict};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::verdict::limits;
use crate::ir::{Docs, TypeRef, Types};

impl Comparison<'_> {
    /// Compares the documentation of something.
    pub(super) fn docs(&mut self, context: &Context<'_>, old: &Docs, new: &Docs) {
        self.documentation(context, old, new);
        if old.default != new.default {
            let texts =
                [&old.default, &new.default].map(|value| value.as_ref().map(ToString::to_string));
            let [before, now] = texts;
            self.push(
                Kind::DefaultChanged,
                context,
                (before, now),
                context.compatible(),
                Rust::patch(),
            );
        }
        if old.deprecated != new.deprecated {
            let text = if new.deprecated { "deprecated" } else { "no longer deprecated" };
            let texts = (None, Some(text.to_owned()));
            self.push(
                Kind::DeprecationChanged,
                context,
                texts,
                context.compatible(),
                Rust::patch(),
            );
        }
        if old.limits != new.limits {
            let refused = !limits::are_within(old.limits.as_deref(), new.limits.as_deref());
            let request =
                Verdict::breaking_if(refused, "the new version may refuse what was allowed");
            let wire = context.wire(request, Verdict::Compatible);
            let [before, now] =
                [&old.limits, &new.limits].map(|limits| limits.as_ref().map(ToString::to_string));
            self.push(Kind::LimitsChanged, context, (before, now), wire, Rust::patch());
        }
        if (old.read_only, old.write_only) != (new.read_only, new.write_only) {
            let refused = new.read_only && !old.read_only;
            // Whether the member is required in a direction is compared with its presence.
            let wire = context.wire(
                Verdict::breaking_if(
                    refused,
                    "it is read-only in the new version, which may refuse it",
                ),
                Verdict::Compatible,
            );
            let texts = (Some(access(old)), Some(access(new)));
            self.push(Kind::AccessChanged, context, texts, wire, Rust::patch());
        }
    }

    /// Compares the documentation of a member or of a branch. Where its type is what it was, the type's own
    /// documentation is compared with the type.
    pub(super) fn docs_of_part(
        &mut self,
        context: &Context<'_>,
        old: (&TypeRef, &Docs),
        new: (&TypeRef, &Docs),
    ) {
        if self.pairs.same(old.0, new.0) {
            let before = own(&self.old.types, old.0, old.1);
            let now = own(&self.new.types, new.0, new.1);
            self.docs(context, &before, &now);
        } else {
            self.docs(context, old.1, new.1);
        }
    }

    /// Compares title, description, example and link.
    pub(super) fn documentation(&mut self, context: &Context<'_>, old: &Docs, new: &Docs) {
        let same = [
            ("title", old.title == new.title),
            ("description", old.description == new.description),
            ("example", old.example == new.example),
            ("link", old.link == new.link),
        ];
        let changed = same.into_iter().filter(|(_, same)| !same).map(|(name, _)| name);
        let changed: Vec<&str> = changed.collect();
        if !changed.is_empty() {
            let texts = (None, Some(changed.join(", ")));
            self.push(
                Kind::DocumentationChanged,
                context,
                texts,
                context.compatible(),
                Rust::patch(),
            );
        }
    }
}

/// The access as text.
fn access(docs: &Docs) -> String {
    match (docs.read_only, docs.write_only) {
        (true, true) => "read-only and write-only",
        (true, false) => "read-only",
        (false, true) => "write-only",
        (false, false) => "read and write",
    }
    .to_owned()
}

/// The documentation of a member or of a branch, without what it only has from its type.
pub(super) fn own(types: &Types, ty: &TypeRef, docs: &Docs) -> Docs {
    let ty = if let TypeRef::Boxed(inner) = ty { inner } else { ty };
    match ty {
        TypeRef::Named(id) => docs.without(&types[*id].docs),
        _ => docs.clone(),
    }
}
