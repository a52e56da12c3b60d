//! Whether a member may be absent or null, for those who read it. Our decoders tolerate what keeps
//! the meaning: an optional member that is null, and a nullable one that is absent.

use crate::ir::{Member, Presence, Types};

use super::rust::takes_null;

/// Whether our decoder must find the member.
pub fn client_needs(types: &Types, member: &Member) -> bool {
    let tolerated = member.presence.is_nullable() && !takes_null(types, &member.ty);
    member.presence.is_required() && !tolerated
}

/// Whether our decoder refuses null.
pub fn client_refuses_null(types: &Types, member: &Member) -> bool {
    member.presence == Presence::Required && !takes_null(types, &member.ty)
}

/// Whether a server may refuse null: it is taken at its word.
pub fn server_refuses_null(types: &Types, member: &Member) -> bool {
    !member.presence.is_nullable() && !takes_null(types, &member.ty)
}
