//! The name of a type, and where it stands.

use crate::compare::change::{Bump, Rust};
use crate::compare::comparison::Comparison;
use crate::compare::context::Context;
use crate::compare::kind::Kind;
use crate::ir::{Api, Origin, TypeId};

impl Comparison<'_> {
    /// Compares the names of a type, and what it stands in.
    pub(super) fn identity(&mut self, context: &Context<'_>, old: TypeId, new: TypeId) {
        let (before, now) = (&self.old.types[old], &self.new.types[new]);
        let rust = Rust::of_types(&before.name, &now.name);
        let names = (Some(before.name.clone()), Some(now.name.clone()));
        let pointers = (Some(before.pointer.to_string()), Some(now.pointer.to_string()));
        match (&before.origin, &now.origin) {
            (Origin::Component(one), Origin::Component(other)) if one != other => {
                let texts = (Some(one.clone()), Some(other.clone()));
                self.push(Kind::TypeRenamed, context, texts, context.compatible(), rust);
            }
            (Origin::Component(_), Origin::Component(_))
            | (Origin::Body { .. }, Origin::Body { .. }) => {
                self.rust_name(context, &before.name, &now.name);
            }
            (Origin::Inner { .. }, Origin::Inner { .. }) if self.stay_within(old, new) => {
                self.rust_name(context, &before.name, &now.name);
            }
            _ => {
                let texts = if rust.bump == Bump::Patch { pointers } else { names };
                self.push(Kind::TypeMoved, context, texts, context.compatible(), rust);
            }
        }
    }

    /// Whether the nearest types around two inner types are a pair too.
    fn stay_within(&self, old: TypeId, new: TypeId) -> bool {
        let around = |api: &Api, id: TypeId| {
            let mut id = id;
            while let Origin::Inner { parent, .. } = api.types[id].origin {
                id = parent;
                if !api.types[id].name.is_empty() {
                    return Some(id);
                }
            }
            None
        };
        match (around(self.old, old), around(self.new, new)) {
            (Some(old), Some(new)) => self.pairs.are(old, new),
            // Both stand in bodies that are not types themselves.
            (None, None) => true,
            _ => false,
        }
    }
}
