//! Which types stand in requests, and which in responses.
//!
//! Before: no type is marked. After: every type that a body leads to is, if it is generated.

use crate::ir::{Api, Origin, TypeId, Usage};

pub fn run(api: &mut Api) {
    for id in api.types.ids() {
        let def = &api.types[id];
        if let (Origin::Body { is_request, .. }, None) = (&def.origin, def.skipped) {
            let is_request = *is_request;
            mark(api, id, is_request);
        }
    }
}

fn mark(api: &mut Api, body: TypeId, is_request: bool) {
    let mut waiting = vec![body];
    while let Some(id) = waiting.pop() {
        let usage = &mut api.types[id].usage;
        let Usage { request, response } = usage;
        let flag = if is_request { request } else { response };
        if !std::mem::replace(flag, true) {
            waiting.extend(api.types[id].shape.children());
        }
    }
}
