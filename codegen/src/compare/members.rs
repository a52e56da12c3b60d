//! Structs: members, and what may be beside them.

use std::collections::HashMap;

use serde_json::Value;

use super::verdict::presence::{client_needs, client_refuses_null, server_refuses_null};
use super::verdict::rust::{argument_names, type_name, wrapper};
use super::words::Meaning;
use super::{Comparison, Kind, Rust, Scene, Verdict};
use crate::ir::dump::Shown;
use crate::ir::{Additional, Member, Presence, Shape, Struct, TypeRef, Types};

impl Comparison<'_> {
    pub(super) fn structs(&mut self, scene: &Scene<'_>, old: &Struct, new: &Struct) {
        let by_name: HashMap<&str, usize> = new
            .members
            .iter()
            .enumerate()
            .map(|(position, member)| (member.wire_name.as_str(), position))
            .collect();
        let mut common = Vec::new();
        for member in &old.members {
            let scene = scene.part(&member.wire_name);
            match by_name.get(member.wire_name.as_str()) {
                Some(position) => {
                    common.push(*position);
                    self.member(&scene, member, &new.members[*position]);
                }
                None => self.member_removed(&scene, member, new),
            }
        }
        for member in &new.members {
            if !old.members.iter().any(|known| known.wire_name == member.wire_name) {
                self.member_added(&scene.part(&member.wire_name), member, new);
            }
        }
        if !common.is_sorted() {
            let rust = self.rust_of_order(old, new);
            self.push(Kind::MembersReordered, scene, (None, None), scene.harmless(), rust);
        }
        self.additional(scene, &old.additional, &new.additional);
        self.also_required(scene, old, new);
        fn builder(record: &Struct) -> Option<&str> {
            record.construction.as_ref()?.builder()
        }
        // That a builder comes or goes follows from the arguments.
        if let (Some(old), Some(new)) = (builder(old), builder(new)) {
            self.rust_name(&scene.part("builder"), old, new);
        }
    }

    fn member_removed(&mut self, scene: &Scene<'_>, member: &Member, new: &Struct) {
        let request = match &new.additional {
            Additional::Any => Verdict::Compatible,
            Additional::Nothing => Verdict::Breaking(
                "the new version takes no member that it does not know".to_owned(),
            ),
            Additional::Typed(values) => self.server_takes(&member.ty, values),
        };
        let needed = client_needs(&self.old.types, member);
        let wire = scene.wire(request, Verdict::unless(needed, "an old client must find it"));
        let words = (Some(described(&self.old.types, member)), None);
        let rust = Rust::major(format!("the field `{}` is gone", member.name));
        self.push(Kind::MemberRemoved, scene, words, wire, rust);
    }

    fn member_added(&mut self, scene: &Scene<'_>, member: &Member, new: &Struct) {
        let required = member.presence.is_required();
        let wire = scene
            .wire(Verdict::unless(required, "an old client does not send it"), Verdict::Compatible);
        let is_argument = argument_names(&self.new.types, new).contains(&member.wire_name.as_str());
        let has_builder = new.construction.as_ref().is_some_and(|made| made.builder().is_some());
        let rust = match (is_argument, has_builder) {
            (false, _) => Rust::minor(),
            (true, false) => Rust::major("`new(..)` takes one more argument"),
            (true, true) => Rust::major("`build()` fails where it is not set"),
        };
        let words = (None, Some(described(&self.new.types, member)));
        self.push(Kind::MemberAdded, scene, words, wire, rust);
    }

    fn member(&mut self, scene: &Scene<'_>, old: &Member, new: &Member) {
        let (old_types, new_types) = (&self.old.types, &self.new.types);
        let needed = client_needs(old_types, old);
        self.presence(scene, old, new, needed);
        if !self.pairs.same(&old.ty, &new.ty) {
            let wire = self.retyped(scene, &old.ty, &new.ty);
            let rust =
                Rust::of_types(&type_name(old_types, &old.ty), &type_name(new_types, &new.ty));
            let words = (shown(old_types, &old.ty), shown(new_types, &new.ty));
            self.push(Kind::MemberRetyped, scene, words, wire, rust);
        }
        self.rust_name(scene, &old.name, &new.name);
        let constants = (own_constants(old_types, old), own_constants(new_types, new));
        self.constants_of_values(scene, constants.0, constants.1);
        let meaning = Meaning { client_needs: needed };
        self.words_of_part(scene, (&old.ty, &old.docs), (&new.ty, &new.docs), &meaning);
    }

    fn presence(&mut self, scene: &Scene<'_>, old: &Member, new: &Member, needed: bool) {
        let (old_types, new_types) = (&self.old.types, &self.new.types);
        let (before, now) = (wrapper(old_types, old), wrapper(new_types, new));
        let rust = if before == now {
            Rust::patch()
        } else {
            let field = |wrapper: &str, types: &Types, member: &Member| {
                wrapper.replace('_', &type_name(types, &member.ty))
            };
            Rust::of_types(&field(before, old_types, old), &field(now, new_types, new))
        };
        let words = || (Some(presence(old).to_owned()), Some(presence(new).to_owned()));
        match (old.presence.is_required(), new.presence.is_required()) {
            (true, false) => {
                let response = Verdict::unless(needed, "an old client must find it");
                let wire = scene.wire(Verdict::Compatible, response);
                self.push(Kind::MemberOptional, scene, words(), wire, rust.clone());
            }
            (false, true) => {
                let request = Verdict::Breaking("an old client may leave it out".to_owned());
                let wire = scene.wire(request, Verdict::Compatible);
                self.push(Kind::MemberRequired, scene, words(), wire, rust.clone());
            }
            _ => {}
        }
        match (old.presence.is_nullable(), new.presence.is_nullable()) {
            (false, true) => {
                let refused = client_refuses_null(old_types, old);
                let response = Verdict::unless(refused, "an old client does not take null for it");
                let wire = scene.wire(Verdict::Compatible, response);
                self.push(Kind::MemberNullable, scene, words(), wire, rust);
            }
            (true, false) => {
                let refused = server_refuses_null(new_types, new);
                let request = Verdict::unless(refused, "an old client may send null");
                let wire = scene.wire(request, Verdict::Compatible);
                self.push(Kind::MemberNotNull, scene, words(), wire, rust);
            }
            _ => {}
        }
    }

    /// Whether the arguments of `new(..)` change places. A builder has no order.
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
        Rust::major("the arguments of `new(..)` change places")
    }

    fn additional(&mut self, scene: &Scene<'_>, old: &Additional, new: &Additional) {
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
                Verdict::Breaking("the new version does not take any other member".to_owned())
            }
        };
        let words = |types: &Types, additional: &Additional| match additional {
            Additional::Any => Some("any other member".to_owned()),
            Additional::Nothing => Some("no other member".to_owned()),
            Additional::Typed(values) => Some(format!("other members of {}", Shown(values, types))),
        };
        let words = (words(&self.old.types, old), words(&self.new.types, new));
        // Whatever comes beside the known members is kept as it is.
        let wire = scene.wire(request, Verdict::Compatible);
        self.push(Kind::AdditionalChanged, scene, words, wire, Rust::patch());
    }

    fn also_required(&mut self, scene: &Scene<'_>, old: &Struct, new: &Struct) {
        if old.also_required == new.also_required {
            return;
        }
        let is_sent = |name: &String| {
            let member = old.members.iter().find(|member| member.wire_name == *name);
            old.also_required.contains(name)
                || member.is_some_and(|member| member.presence.is_required())
        };
        let missing = new.also_required.iter().any(|name| !is_sent(name));
        let request = Verdict::unless(missing, "an old client may leave them out");
        let words = |names: &[String]| (!names.is_empty()).then(|| names.join(", "));
        let words = (words(&old.also_required), words(&new.also_required));
        let wire = scene.wire(request, Verdict::Compatible);
        self.push(Kind::AlsoRequiredChanged, scene, words, wire, Rust::patch());
    }
}

/// A type in words.
pub(super) fn shown(types: &Types, ty: &TypeRef) -> Option<String> {
    Some(Shown(ty, types).to_string())
}

/// The only values of a member, where they are not those of its type.
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

fn presence(member: &Member) -> &'static str {
    match member.presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required, may be null",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional, may be null",
    }
}
