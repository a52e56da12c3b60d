//! Which types stand in requests, and which in responses.
//!
//! Before: no type is marked. After: every type that a body leads to is, if it is generated.

use crate::ir::{Additional, Api, Origin, Shape, TypeId, TypeRef, Usage};

/// Runs the pass.
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
            waiting.extend(parts(&api.types[id].shape));
        }
    }
}

/// The named types that a shape refers to.
pub fn parts(shape: &Shape) -> Vec<TypeId> {
    let named = |ty: &TypeRef| ty.named();
    match shape {
        Shape::Any | Shape::Object | Shape::Scalar(_) | Shape::Enumeration(_) => Vec::new(),
        Shape::Array(inner) | Shape::Map(inner) => named(inner).into_iter().collect(),
        Shape::Reference(id) => vec![*id],
        Shape::AllOf(ids) => ids.clone(),
        Shape::Union(union) => {
            union.branches.iter().filter_map(|branch| named(&branch.ty)).collect()
        }
        Shape::Struct(record) => {
            let additional = match &record.additional {
                Additional::Typed(values) => named(values),
                Additional::Any | Additional::Nothing => None,
            };
            let members = record.members.iter().filter_map(|member| named(&member.ty));
            members.chain(additional).collect()
        }
    }
}
