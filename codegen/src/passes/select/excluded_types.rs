//! Components that are left out: what refers to one is any JSON, and a union has no such branch, so that a value of it is
//! unknown there. A union of which one branch is left stays a union: as that branch itself it would refuse values of the
//! others. One of which none is left, or null
//! alone, is any JSON.

use std::collections::HashSet;

use crate::ir::{Api, Branch, Origin, Scalar, Shape, TypeId};

/// The components of these names.
pub fn find(api: &Api, names: &[String]) -> HashSet<TypeId> {
    let is_named = |id: &TypeId| matches!(&api.types[*id].origin, Origin::Component(own) if names.contains(own));
    if names.is_empty() { HashSet::new() } else { api.types.ids().filter(is_named).collect() }
}

/// Takes the branches out of unions that are these types.
pub fn take_out_branches(api: &mut Api, excluded: &HashSet<TypeId>) {
    if excluded.is_empty() {
        return;
    }
    let leads_there: Vec<bool> = api.types.ids().map(|id| leads_to(api, id, excluded)).collect();
    let is_kept = |id: TypeId| !leads_there[id.0];
    let is_null: Vec<bool> = api
        .types
        .ids()
        .map(|id| api.types[api.types.resolve(id)].shape == Shape::Scalar(Scalar::Null))
        .collect();
    for id in api.types.ids() {
        let Shape::Union(union) = &mut api.types[id].shape else { continue };
        let before = union.branches.len();
        union.branches.retain(|branch| branch.ty.named().is_none_or(is_kept));
        if let Some(discriminator) = &mut union.discriminator {
            discriminator.mapping.retain(|(_, id)| is_kept(*id));
            discriminator.default_mapping = discriminator.default_mapping.filter(|id| is_kept(*id));
        }
        union.left_out = union.branches.len() < before;
        let is_null = |branch: &Branch| branch.ty.named().is_some_and(|id| is_null[id.0]);
        if union.left_out && union.branches.iter().all(is_null) {
            api.types[id].shape = Shape::Any;
        }
    }
}

/// Whether a type is one of these, or a reference to one.
fn leads_to(api: &Api, id: TypeId, excluded: &HashSet<TypeId>) -> bool {
    let mut id = id;
    loop {
        match api.types[id].shape {
            _ if excluded.contains(&id) => return true,
            // References that lead in a circle have been refused.
            Shape::Reference(to) => id = to,
            _ => return false,
        }
    }
}
