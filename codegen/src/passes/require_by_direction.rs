//! `required` counts in the directions in which a member goes: of one that is only read in responses, of one that is
//! only written in requests.
//!
//! Before: a member is required or not, as the description lists it. After: it is required where every value of its
//! type must have it, in whichever direction that is; what only requests must have is asked for where a value is made.

use crate::ir::{Api, Member, Presence, Shape, Usage};

pub fn run(api: &mut Api) {
    for id in api.types.ids() {
        let usage = match api.types[id].usage {
            // What no operation uses may be sent or received.
            Usage { request: false, response: false } => Usage { request: true, response: true },
            usage => usage,
        };
        if let Shape::Struct(record) = &mut api.types[id].shape {
            record.members.iter_mut().for_each(|member| require(member, usage));
        }
    }
}

fn require(member: &mut Member, usage: Usage) {
    let listed = member.presence.is_required();
    let required_in = Usage {
        request: listed && !member.docs.read_only,
        response: listed && !member.docs.write_only,
    };
    let always =
        (required_in.request || !usage.request) && (required_in.response || !usage.response);
    member.required_in = required_in;
    member.presence = Presence::new(always && listed, member.presence.is_nullable());
    member.asked_for = usage.request && required_in.request && !always;
}
