//! Types: which came and went, and how the others changed. `identity.rs` compares their names and where they
//! stand, `shapes.rs` what they are where that is another sort of type.

mod identity;
mod shapes;
mod used;

use self::used::Used;
use super::change::{Owner, Rust, Subject, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::text::summary;
use crate::ir::{Origin, Shape, TypeDef, TypeId, Usage};

/// Compares all types, in the order of the old description; those that are new stand at the end.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let (of_old, of_new) = (Used::by(old), Used::by(new));
    for (id, def) in old.types.named() {
        match comparison.pairs.new_of(id) {
            Some(other) => comparison.types(id, other),
            None if of_old.is_part(id) => {}
            None => {
                let context = context(Some(def), None);
                let texts = (Some(summary(&old.types, id)), None);
                let rust = Rust::major(format!("`{}` was removed", def.name));
                comparison.push(Kind::TypeRemoved, &context, texts, Wire::not_sent(), rust);
            }
        }
    }
    for (id, def) in new.types.named() {
        if comparison.pairs.old_of(id).is_none() && !of_new.is_part(id) {
            let context = context(None, Some(def));
            let texts = (None, Some(summary(&new.types, id)));
            comparison.push(Kind::TypeAdded, &context, texts, Wire::not_sent(), Rust::minor());
        }
    }
}

fn context<'a>(old: Option<&'a TypeDef>, new: Option<&'a TypeDef>) -> Context<'a> {
    let name = old.or(new).map(|def| def.name.clone()).unwrap_or_default();
    Context {
        subject: Subject { owner: Owner::Type(name), part: None },
        old_pointer: old.map(|def| &def.pointer),
        new_pointer: new.map(|def| &def.pointer),
        usage: old.zip(new).map_or_else(Usage::default, |(old, new)| usage(old, new)),
    }
}

/// The directions in which values of a type go in both versions. A type that no operation uses may go in
/// either, and is judged in both.
fn usage(old: &TypeDef, new: &TypeDef) -> Usage {
    if old.usage == Usage::default() && new.usage == Usage::default() {
        return Usage { request: true, response: true };
    }
    Usage {
        request: old.usage.request && new.usage.request,
        response: old.usage.response && new.usage.response,
    }
}

impl Comparison<'_> {
    fn types(&mut self, old: TypeId, new: TypeId) {
        let (before, now) = (&self.old.types[old], &self.new.types[new]);
        let context = context(Some(before), Some(now));
        self.identity(&context, old, new);
        self.nullability(&context, before, now);
        match (&before.shape, &now.shape) {
            (Shape::Struct(before), Shape::Struct(now)) => self.structs(&context, before, now),
            (Shape::Enumeration(old), Shape::Enumeration(new)) if old.of == new.of => {
                let constants = (before.only_text(), now.only_text());
                self.enumerations(&context, (old, new), constants);
            }
            (Shape::Union(before), Shape::Union(now)) => self.unions(&context, before, now),
            _ => self.shapes(&context, old, new),
        }
        // Those of an enumeration are its values, and `shapes` compares those of the others.
        let has_members = |def: &TypeDef| matches!(def.shape, Shape::Struct(_) | Shape::Union(_));
        if has_members(before) && has_members(now) {
            self.allowed_values(&context, &before.constants, &now.constants);
        }
        self.docs(&context, &before.docs, &now.docs);
    }

    /// Whether the type is nullable. Of an inner type the change is one of what it is the type of: a member,
    /// or items.
    fn nullability(&mut self, context: &Context<'_>, old: &TypeDef, new: &TypeDef) {
        if matches!(old.origin, Origin::Inner { .. }) || old.nullable == new.nullable {
            return;
        }
        let takes_null = |def: &TypeDef| def.shape == Shape::Any;
        let (kind, wire) = if new.nullable {
            let response =
                Verdict::breaking_if(!takes_null(old), "an old client does not accept null");
            (Kind::TypeBecameNullable, context.wire(Verdict::Compatible, response))
        } else {
            let request = Verdict::breaking_if(!takes_null(new), "an old client may send null");
            (Kind::TypeBecameNotNullable, context.wire(request, Verdict::Compatible))
        };
        // Code sees it where the type is used: the change is one of the member there.
        self.push(kind, context, (None, None), wire, Rust::patch());
    }
}
