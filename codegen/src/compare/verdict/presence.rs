//! Whether a member may be absent or null, for its readers. Our decoders tolerate what keeps the meaning: an
//! optional member that is null, and a nullable one that is absent. A server may refuse what its description
//! does not allow (JSON Schema Validation 6.5.3 `required`, 6.1.1 `type`; OpenAPI 3.0 `nullable`).

use crate::ir::{Member, Presence, Types};

/// Whether our decoder refuses an object without the member.
pub fn client_needs(types: &Types, member: &Member) -> bool {
    let tolerated = member.presence.is_nullable() && !types.takes_null(&member.ty);
    member.presence.is_required() && !tolerated
}

/// Whether our decoder refuses null.
pub fn client_refuses_null(types: &Types, member: &Member) -> bool {
    member.presence == Presence::Required && !types.takes_null(&member.ty)
}

/// Whether a server may refuse null.
pub fn server_refuses_null(types: &Types, member: &Member) -> bool {
    !member.presence.is_nullable() && !types.takes_null(&member.ty)
}
