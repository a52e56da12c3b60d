//! Whether a member may be absent or null, for those who read it. Our decoders tolerate what keeps
//! the meaning: an optional member that is null, and a nullable one that is absent.

use crate::ir::{Member, Presence, Types};

/// Whether our decoder must find the member.
pub fn client_needs(types: &Types, member: &Member) -> bool {
    let tolerated = member.presence.is_nullable() && !types.takes_null(&member.ty);
    member.presence.is_required() && !tolerated
}

/// Whether our decoder refuses null.
pub fn client_refuses_null(types: &Types, member: &Member) -> bool {
    member.presence == Presence::Required && !types.takes_null(&member.ty)
}

/// Whether a server may refuse null: it is taken at its word.
pub fn server_refuses_null(types: &Types, member: &Member) -> bool {
    !member.presence.is_nullable() && !types.takes_null(&member.ty)
}
