//! Whether a member may be absent or null.

use crate::compare::change::{Rust, Verdict};
use crate::compare::comparison::Comparison;
use crate::compare::context::Context;
use crate::compare::kind::Kind;
use crate::compare::verdict::presence::{client_refuses_null, server_refuses_null};
use crate::compare::verdict::rust::{type_name, wrapper};
use crate::ir::{Member, Types, Usage};

impl Comparison<'_> {
    /// What code sees where a member becomes optional or required, nullable or not nullable.
    pub(super) fn rust_of_field(&self, old: &Member, new: &Member) -> Rust {
        let (old_types, new_types) = (&self.old.types, &self.new.types);
        let (before, now) = (wrapper(old_types, old), wrapper(new_types, new));
        if before != now {
            let field = |wrapper: &str, types: &Types, member: &Member| {
                wrapper.replace('_', &type_name(types, &member.ty))
            };
            return Rust::of_types(&field(before, old_types, old), &field(now, new_types, new));
        }
        match (old.asked_for, new.asked_for) {
            (false, true) => Rust::major("a new value must have it"),
            (true, false) => Rust::major("a new value need not have it"),
            _ => Rust::patch(),
        }
    }

    /// Compares whether a member may be absent or null. `needed`: an old client refuses a value without it.
    pub(super) fn presence(
        &mut self,
        context: &Context<'_>,
        old: &Member,
        new: &Member,
        (needed, rust): (bool, &Rust),
    ) {
        let (old_types, new_types) = (&self.old.types, &self.new.types);
        let texts = || (Some(presence(old)), Some(presence(new)));
        if let Some(kind) = of_requirement(old, new) {
            let asked = new.required_in.request && !old.required_in.request;
            let withheld = needed && !new.required_in.response;
            let wire = context.wire(
                Verdict::breaking_if(asked, "an old client may omit it"),
                Verdict::breaking_if(withheld, "an old client requires it"),
            );
            self.push(kind, context, texts(), wire, rust.clone());
        }
        match (old.presence.is_nullable(), new.presence.is_nullable()) {
            (false, true) => {
                let refused = client_refuses_null(old_types, old);
                let response =
                    Verdict::breaking_if(refused, "an old client does not accept null for it");
                let wire = context.wire(Verdict::Compatible, response);
                self.push(Kind::MemberBecameNullable, context, texts(), wire, rust.clone());
            }
            (true, false) => {
                let refused = server_refuses_null(new_types, new);
                let request = Verdict::breaking_if(refused, "an old client may send null");
                let wire = context.wire(request, Verdict::Compatible);
                self.push(Kind::MemberBecameNotNullable, context, texts(), wire, rust.clone());
            }
            _ => {}
        }
    }
}

/// Whether a member is required where it was not, or no longer where it was; none if neither.
fn of_requirement(old: &Member, new: &Member) -> Option<Kind> {
    let all = |member: &Member| {
        let Usage { request, response } = member.required_in;
        [member.presence.is_required(), request, response, member.asked_for]
    };
    let (before, now) = (all(old), all(new));
    // The presence decides what the field is in Rust, and so it comes before the directions.
    let changed = before.into_iter().zip(now).find(|(before, now)| before != now)?;
    Some(if changed.1 { Kind::MemberBecameRequired } else { Kind::MemberBecameOptional })
}

/// Whether a member may be absent or null, as text.
pub(super) fn presence(member: &Member) -> String {
    let required = match (member.required_in.request, member.required_in.response) {
        (true, true) => "required",
        (true, false) => "required in requests",
        (false, true) => "required in responses",
        (false, false) => "optional",
    };
    let null = if member.presence.is_nullable() { ", nullable" } else { "" };
    format!("{required}{null}")
}
