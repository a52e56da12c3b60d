//! Types that are another sort of type than before, and aliases.

use serde_json::Value;

use crate::compare::change::{Rust, Verdict};
use crate::compare::comparison::{CLIENT_REFUSES, Comparison, SERVER_REFUSES};
use crate::compare::context::Context;
use crate::compare::kind::Kind;
use crate::compare::text::summary;
use crate::compare::verdict::reading::Reading;
use crate::compare::verdict::rust::{alias, declaration};
use crate::ir::{Shape, TypeId, TypeRef, Types};

impl Comparison<'_> {
    /// Compares two types of which one is an alias or both are of different sorts.
    pub(super) fn shapes(&mut self, context: &Context<'_>, old: TypeId, new: TypeId) {
        let (before, now) = (&self.old.types[old], &self.new.types[new]);
        let (one, other) = (meaning(&self.old.types, old), meaning(&self.new.types, new));
        // Two types with parts are compared here only where their parts are of different sorts.
        let same_sort = !has_parts(&before.shape) && !has_parts(&now.shape);
        if !(same_sort && self.pairs.same(&one, &other)) {
            let by_server = Reading::by_server(self.new, self.old, self.pairs);
            let by_client = Reading::by_client(self.old, self.new, self.pairs);
            let wire = context.wire(
                Verdict::breaking_if(!by_server.takes_apart(new, old), SERVER_REFUSES),
                Verdict::breaking_if(!by_client.takes_apart(old, new), CLIENT_REFUSES),
            );
            let rust = Rust::of_types(
                &declaration(&self.old.types, old),
                &declaration(&self.new.types, new),
            );
            let texts = (Some(summary(&self.old.types, old)), Some(summary(&self.new.types, new)));
            self.push(Kind::TypeChanged, context, texts, wire, rust);
        } else {
            self.allowed_values(context, &before.constants, &now.constants);
        }
    }

    /// Compares the allowed values of what is no enumeration (JSON Schema Validation 6.1.2 `enum`, 6.1.3
    /// `const`). Decoding does not check them.
    pub(in crate::compare) fn allowed_values(
        &mut self,
        context: &Context<'_>,
        old: &[Value],
        new: &[Value],
    ) {
        if old == new {
            return;
        }
        let refused =
            !new.is_empty() && (old.is_empty() || old.iter().any(|value| !new.contains(value)));
        let request = Verdict::breaking_if(refused, SERVER_REFUSES);
        let text = |values: &[Value]| {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            (!values.is_empty()).then(|| values.join(", "))
        };
        let wire = context.wire(request, Verdict::Compatible);
        self.push(Kind::AllowedValuesChanged, context, (text(old), text(new)), wire, Rust::patch());
    }
}

/// Whether a type has members, values or branches.
fn has_parts(shape: &Shape) -> bool {
    matches!(shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_))
}

/// What a type stands for, as a reference: itself, where it has parts.
fn meaning(types: &Types, id: TypeId) -> TypeRef {
    if has_parts(&types[id].shape) {
        return TypeRef::Named(id);
    }
    alias(types, &types[id].shape)
}
