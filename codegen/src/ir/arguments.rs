//! What is asked for where a value is made.

use super::{Member, Struct, TypeRef, Types};

impl Struct {
    /// The members that `new(..)` takes, or `build()` asks for. A tag is none of them: it can only be what it
    /// must be.
    pub fn arguments<'r>(&'r self, types: &'r Types) -> impl Iterator<Item = &'r Member> {
        self.members.iter().filter(|member| {
            let may_be_null = member.presence.is_nullable() && !types.takes_null(&member.ty);
            let is_tag = member.presence.is_required() && types.is_tag(&member.ty);
            (member.presence.is_required() || member.asked_for) && !may_be_null && !is_tag
        })
    }
}

impl Types {
    /// Whether a type is a tag, which has one value only: `{"enum": ["cat"]}`.
    pub fn is_tag(&self, ty: &TypeRef) -> bool {
        let TypeRef::Named(id) = ty else { return false };
        self[self.resolve(*id)].only_text().is_some()
    }
}
