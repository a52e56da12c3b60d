//! What an object may have beside its known members (JSON Schema Core 10.3.2.3, `additionalProperties`).

use crate::compare::change::{Rust, Verdict};
use crate::compare::comparison::Comparison;
use crate::compare::context::Context;
use crate::compare::kind::Kind;
use crate::compare::verdict::rust::type_name;
use crate::ir::dump::Shown;
use crate::ir::{Additional, TypeRef, Types};

impl Comparison<'_> {
    /// Compares what two structs say of additional properties.
    pub(super) fn additional(&mut self, context: &Context<'_>, old: &Additional, new: &Additional) {
        let same = match (old, new) {
            (Additional::Typed(old), Additional::Typed(new)) => self.pairs.same(old, new),
            (old, new) => old == new,
        };
        if same {
            return;
        }
        let request = match (old, new) {
            (_, Additional::Any) | (Additional::Nothing, _) => Verdict::Compatible,
            (Additional::Typed(old), Additional::Typed(new)) => self.server_takes(old, new),
            (_, Additional::Nothing | Additional::Typed(_)) => {
                Verdict::breaking("the new version does not accept every additional property")
            }
        };
        let text = |types: &Types, additional: &Additional| match additional {
            Additional::Any => Some("any".to_owned()),
            Additional::Nothing => Some("none".to_owned()),
            Additional::Typed(values) => Some(Shown(values, types).to_string()),
        };
        let texts = (text(&self.old.types, old), text(&self.new.types, new));
        let response = match (old, new) {
            (Additional::Typed(old), Additional::Typed(new)) => self.client_takes(old, new),
            (Additional::Typed(old), Additional::Any) => self.client_takes(old, &TypeRef::Any),
            // Without a type they are kept as they come.
            (Additional::Any | Additional::Nothing, _) | (_, Additional::Nothing) => {
                Verdict::Compatible
            }
        };
        let wire = context.wire(request, response);
        let rust = match (old, new) {
            (Additional::Typed(old), Additional::Typed(new)) => {
                Rust::of_types(&type_name(&self.old.types, old), &type_name(&self.new.types, new))
            }
            (Additional::Typed(_), _) => Rust::major("`additional_members()` was removed"),
            (_, Additional::Typed(_)) => Rust::major("`unknown_members()` was removed"),
            _ => Rust::patch(),
        };
        self.push(Kind::AdditionalPropertiesChanged, context, texts, wire, rust);
    }
}
