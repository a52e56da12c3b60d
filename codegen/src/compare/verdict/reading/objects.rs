//! Objects and maps.

use super::Reading;
use super::view::{View, view};
use crate::compare::verdict::presence::{client_needs, client_refuses_null, server_refuses_null};
use crate::ir::{Additional, Member, Struct, TypeRef};

impl Reading<'_> {
    /// Whether the members of a struct are accepted as the entries of a map.
    pub(super) fn map_takes(&self, reads: &TypeRef, writes: &Struct) -> bool {
        let members: Vec<&Member> = writes.members.iter().collect();
        self.values_take(reads, &members, &writes.additional)
    }

    /// Whether members and additional properties are accepted that are all read as one type.
    fn values_take(&self, reads: &TypeRef, members: &[&Member], additional: &Additional) -> bool {
        let members = members.iter().all(|member| {
            let null = member.presence.is_nullable() && !self.takes_null(reads);
            !null && self.takes(reads, &member.ty)
        });
        let additional = match additional {
            Additional::Nothing => true,
            Additional::Any => matches!(view(self.reader, reads), View::Any),
            Additional::Typed(values) => self.takes(reads, values),
        };
        members && additional
    }

    /// Whether a struct accepts what it does not list: these members, and additional properties.
    pub(super) fn takes_additional(
        &self,
        reads: &Struct,
        members: &[&Member],
        additional: &Additional,
    ) -> bool {
        match &reads.additional {
            Additional::Any => true,
            Additional::Nothing => {
                self.by_client || (members.is_empty() && *additional == Additional::Nothing)
            }
            Additional::Typed(values) => self.values_take(values, members, additional),
        }
    }

    /// Whether the members of one struct are accepted as those of another.
    pub(super) fn takes_struct(&self, reads: &Struct, writes: &Struct) -> bool {
        let known = reads.members.iter().all(|member| {
            let written = writes.members.iter().find(|other| other.wire_name == member.wire_name);
            let needed = if self.by_client {
                client_needs(self.reader, member)
            } else {
                member.required_in.request
            };
            let Some(written) = written else { return !needed };
            let refuses_null = if self.by_client {
                client_refuses_null(self.reader, member)
            } else {
                server_refuses_null(self.reader, member)
            };
            let sent = written.required_in;
            let may_be_absent = if self.by_client { !sent.response } else { !sent.request };
            let is_there = !needed || !may_be_absent;
            let is_value = !refuses_null || !written.presence.is_nullable();
            is_there && is_value && self.takes(&member.ty, &written.ty)
        });
        let is_unknown = |member: &&Member| {
            !reads.members.iter().any(|known| known.wire_name == member.wire_name)
        };
        let unknown: Vec<&Member> = writes.members.iter().filter(is_unknown).collect();
        known && self.takes_additional(reads, &unknown, &writes.additional)
    }
}
