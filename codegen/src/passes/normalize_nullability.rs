//! Null is written in one way.
//!
//! Before: null may be a branch of a union, or hide behind a reference.
//! After: no union has a branch that is null; whoever refers to a nullable type says so: a member by
//! its presence, an item, a value or a body by [`TypeRef::Nullable`].

use crate::ir::operations::BodyFormat;
use crate::ir::{Additional, Api, Branch, Presence, Scalar, Shape, TypeId, TypeRef, Types};

pub fn run(api: &mut Api) {
    // A union may be a branch of one that comes before it.
    loop {
        let mut changed = false;
        for id in api.types.ids() {
            changed |= take_null_out(&mut api.types, id);
        }
        if !changed {
            break;
        }
    }
    for id in api.types.ids() {
        mark(&mut api.types, id);
    }
    for operation in &mut api.operations {
        for content in operation.body.iter_mut().flat_map(|body| &mut body.contents) {
            // Nothing but JSON has a word for null.
            if content.format == BodyFormat::Json {
                content.ty = marked(&api.types, &content.ty);
            }
        }
        for outcome in [&mut operation.success, &mut operation.errors] {
            for ty in outcome.references_mut() {
                *ty = marked(&api.types, ty);
            }
        }
    }
}

/// Takes the branches that are null out of a union. A union of one branch is that branch. Says whether something was
/// to do.
fn take_null_out(types: &mut Types, id: TypeId) -> bool {
    let Shape::Union(union) = &types[id].shape else { return false };
    let is_null = |branch: &Branch| match branch.ty {
        TypeRef::Named(id) => types[types.resolve(id)].shape == Shape::Scalar(Scalar::Null),
        _ => false,
    };
    let can_be_null = |branch: &Branch| branch.ty.named().is_some_and(|id| types.is_nullable(id));
    let nullable = union.branches.iter().any(can_be_null);
    let has_null = union.branches.iter().any(is_null);
    let is_union = union.branches.len() > 1 || union.left_out;
    if !has_null && is_union && (!nullable || types[id].nullable) {
        return false;
    }
    let mut union = union.clone();
    union.branches.retain(|branch| !is_null(branch));
    let def = &mut types[id];
    def.nullable |= nullable;
    def.shape = match &union.branches[..] {
        [] => Shape::Scalar(Scalar::Null),
        [Branch { ty: TypeRef::Named(only), .. }] if !union.left_out => Shape::Reference(*only),
        _ => Shape::Union(union),
    };
    true
}

/// Says of every member, item and value whether it may be null.
fn mark(types: &mut Types, id: TypeId) {
    let shape = match &types[id].shape {
        Shape::Array(items) => Shape::Array(marked(types, items)),
        Shape::Map(values) => Shape::Map(marked(types, values)),
        Shape::Struct(record) => {
            let mut record = record.clone();
            for member in &mut record.members {
                let nullable = member.ty.named().is_some_and(|id| types.is_nullable(id));
                member.presence = Presence::new(member.presence.is_required(), nullable);
            }
            if let Additional::Typed(values) = &record.additional {
                record.additional = Additional::Typed(marked(types, values));
            }
            Shape::Struct(record)
        }
        _ => return,
    };
    types[id].shape = shape;
}

fn marked(types: &Types, ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::Named(id) if types.is_nullable(*id) => TypeRef::Nullable(Box::new(ty.clone())),
        _ => ty.clone(),
    }
}
