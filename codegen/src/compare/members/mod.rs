//! Structs: which members came and went, and how the others changed. `presence.rs` compares whether they may
//! be absent or null, `additional.rs` what may be beside them.

mod additional;
mod presence;

use std::collections::HashMap;

use serde_json::Value;

use self::presence::presence;
use super::change::{Rust, Verdict};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::text::shown;
use super::verdict::presence::client_needs;
use super::verdict::rust::{argument_names, type_name};
use crate::ir::dump::Shown;
use crate::ir::{Additional, Member, Shape, Struct, TypeRef, Types};

impl Comparison<'_> {
    /// Compares two structs.
    pub(super) fn structs(&mut self, context: &Context<'_>, old: &Struct, new: &Struct) {
        let by_name: HashMap<&str, usize> = new
            .members
            .iter()
            .enumerate()
            .map(|(position, member)| (member.wire_name.as_str(), position))
            .collect();
        let mut common = Vec::new();
        for member in &old.members {
            let context = context.part(&member.wire_name);
            match by_name.get(member.wire_name.as_str()) {
                Some(position) => {
                    common.push(*position);
                    self.member(&context, member, &new.members[*position]);
                }
                None => self.member_removed(&context, member, new),
            }
        }
        for member in &new.members {
            if !old.members.iter().any(|known| known.wire_name == member.wire_name) {
                self.member_added(&context.part(&member.wire_name), member, old, new);
            }
        }
        if !common.is_sorted() {
            let rust = self.rust_of_order(old, new);
            self.push(Kind::MembersReordered, context, (None, None), context.compatible(), rust);
        }
        self.additional(context, &old.additional, &new.additional);
        fn builder(record: &Struct) -> Option<&str> {
            record.construction.as_ref()?.builder()
        }
        // That a builder comes or goes follows from the required members.
        if let (Some(old), Some(new)) = (builder(old), builder(new)) {
            self.rust_name(&context.part("builder"), old, new);
        }
    }

    fn member_removed(&mut self, context: &Context<'_>, member: &Member, new: &Struct) {
        let request = match &new.additional {
            Additional::Any => Verdict::Compatible,
            Additional::Nothing => {
                Verdict::breaking("the new version accepts no member that it does not know")
            }
            Additional::Typed(values) => self.server_takes(&member.ty, values),
        };
        let needed = client_needs(&self.old.types, member);
        let wire = context.wire(request, Verdict::breaking_if(needed, "an old client requires it"));
        let texts = (Some(described(&self.old.types, member)), None);
        let rust = Rust::major(format!("the field `{}` was removed", member.name));
        self.push(Kind::MemberRemoved, context, texts, wire, rust);
    }

    fn member_added(&mut self, context: &Context<'_>, member: &Member, old: &Struct, new: &Struct) {
        let required = member.required_in.request;
        let response = match &old.additional {
            // To an old client it is an additional property.
            Additional::Typed(values) if member.presence.is_nullable() => {
                self.client_takes(values, &TypeRef::Nullable(Box::new(member.ty.clone())))
            }
            Additional::Typed(values) => self.client_takes(values, &member.ty),
            Additional::Any | Additional::Nothing => Verdict::Compatible,
        };
        let request = Verdict::breaking_if(required, "an old client does not send it");
        let wire = context.wire(request, response);
        let is_argument = argument_names(&self.new.types, new).contains(&member.wire_name.as_str());
        let has_builder = new.construction.as_ref().is_some_and(|made| made.builder().is_some());
        let rust = match (is_argument, has_builder) {
            (false, _) => Rust::minor(),
            (true, false) => Rust::major("`new(..)` takes one more argument"),
            (true, true) => Rust::major("`build()` fails where it is not set"),
        };
        let texts = (None, Some(described(&self.new.types, member)));
        self.push(Kind::MemberAdded, context, texts, wire, rust);
    }

    fn member(&mut self, context: &Context<'_>, old: &Member, new: &Member) {
        let (old_types, new_types) = (&self.old.types, &self.new.types);
        let needed = client_needs(old_types, old);
        let rust_of_field = self.rust_of_field(old, new);
        self.presence(context, old, new, (needed, &rust_of_field));
        if !self.pairs.same(&old.ty, &new.ty) {
            let wire = self.of_another_type(context, &old.ty, &new.ty);
            let rust =
                Rust::of_types(&type_name(old_types, &old.ty), &type_name(new_types, &new.ty));
            let texts = (shown(old_types, &old.ty), shown(new_types, &new.ty));
            self.push(Kind::MemberTypeChanged, context, texts, wire, rust);
        }
        self.rust_name(context, &old.name, &new.name);
        let constants = (own_constants(old_types, old), own_constants(new_types, new));
        self.allowed_values(context, constants.0, constants.1);
        self.docs_of_part(context, (&old.ty, &old.docs), (&new.ty, &new.docs));
    }

    /// What code sees of another order of members: that of the arguments of `new(..)`. A builder has no order.
    fn rust_of_order(&self, old: &Struct, new: &Struct) -> Rust {
        let has_builder = |record: &Struct| {
            record.construction.as_ref().is_some_and(|made| made.builder().is_some())
        };
        let (before, now) =
            (argument_names(&self.old.types, old), argument_names(&self.new.types, new));
        let before: Vec<&str> = before.iter().copied().filter(|name| now.contains(name)).collect();
        let now: Vec<&str> = now.into_iter().filter(|name| before.contains(name)).collect();
        if before == now || has_builder(old) || has_builder(new) {
            return Rust::patch();
        }
        Rust::major("the arguments of `new(..)` are in another order")
    }
}

/// The allowed values of a member, where they are not those of its type.
pub(super) fn own_constants<'m>(types: &Types, member: &'m Member) -> &'m [Value] {
    let of_type = member.ty.named().map(|id| &types[id]);
    let are_of_type = of_type.is_some_and(|def| {
        matches!(def.shape, Shape::Enumeration(_)) || def.constants == member.constants
    });
    if are_of_type { &[] } else { &member.constants }
}

fn described(types: &Types, member: &Member) -> String {
    format!("{}, {}", Shown(&member.ty, types), presence(member))
}
