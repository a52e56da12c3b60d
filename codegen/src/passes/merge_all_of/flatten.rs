//! What holds of a type, and in which order types are merged.

use std::collections::HashSet;

use super::meet::is_bare;
use crate::ir::{Excluded, Shape, TypeId, Types, Union};

/// The types that are all of several, each behind those of which it is.
pub fn order(types: &Types) -> Vec<TypeId> {
    let mut seen = vec![false; types.ids().count()];
    let mut order = Vec::new();
    for start in types.ids() {
        let mut waiting = vec![(start, false)];
        while let Some((id, done)) = waiting.pop() {
            let Shape::AllOf(all) = &types[id].shape else { continue };
            if done {
                order.push(id);
            } else if !std::mem::replace(&mut seen[id.0], true) {
                waiting.push((id, true));
                waiting.extend(all.iter().rev().map(|part| (types.resolve(*part), false)));
            }
        }
    }
    order
}

/// The types that must all hold for a type, none of which is an `allOf`. What says nothing is left out.
pub fn parts(types: &Types, id: TypeId) -> Vec<TypeId> {
    let mut flat = Flat { types, within: Vec::new(), seen: HashSet::new(), parts: Vec::new() };
    flat.add(id);
    let mut parts = flat.parts;
    parts.retain(|part| !only_requires(types, *part));
    parts
}

/// What values are not that all of several types hold of.
pub fn excluded(types: &Types, id: TypeId) -> Vec<Excluded> {
    let (mut all, mut seen, mut waiting) = (Vec::new(), HashSet::new(), vec![id]);
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        all.extend(types[id].excluded.iter().cloned());
        match &types[id].shape {
            Shape::Reference(to) => waiting.push(*to),
            Shape::AllOf(parts) => waiting.extend(parts.iter().rev()),
            _ => {}
        }
    }
    all
}

struct Flat<'t> {
    types: &'t Types,
    /// The types that are being taken apart, so that none is a part of itself.
    within: Vec<TypeId>,
    /// The types that have been looked at: a second look adds nothing.
    seen: HashSet<TypeId>,
    parts: Vec<TypeId>,
}

impl Flat<'_> {
    fn add(&mut self, named: TypeId) {
        let id = self.types.resolve(named);
        if !self.seen.insert(id) {
            return;
        }
        match &self.types[id].shape {
            Shape::AllOf(all) => {
                self.within.push(id);
                for one in all {
                    self.add(*one);
                }
                self.within.pop();
            }
            // Which of several types it is, is known already where one of them says that it is all of
            // the others have in common.
            Shape::Union(union) if has_branch(self.types, union, &self.within) => {}
            Shape::Union(union) if union.branches.len() == 1 && !union.left_out => {
                for only in union.branches.iter().filter_map(|branch| branch.ty.named()) {
                    self.within.push(id);
                    self.add(only);
                    self.within.pop();
                }
            }
            _ => self.parts.push(named),
        }
    }
}

/// Whether a type is a union that only says which members must be there (`anyOf: [{required: [a]},
/// {required: [b]}]`), or how long something is (`oneOf: [{minItems: 4}, {minItems: 6}]`): that is for
/// whoever makes a value.
fn only_requires(types: &Types, id: TypeId) -> bool {
    let Shape::Union(union) = &types[types.resolve(id)].shape else { return false };
    union.branches.iter().all(|branch| {
        let target = branch.ty.named().map(|id| &types[types.resolve(id)]);
        target.is_some_and(|def| is_bare(&def.shape) || says_nothing(&def.shape, &def.constants))
    })
}

fn says_nothing(shape: &Shape, constants: &[serde_json::Value]) -> bool {
    *shape == Shape::Any && constants.is_empty()
}

/// Whether a union has one of these types as a branch, or a union in it has.
fn has_branch(types: &Types, union: &Union, among: &[TypeId]) -> bool {
    let mut waiting: Vec<&Union> = vec![union];
    let mut seen: Vec<TypeId> = Vec::new();
    while let Some(union) = waiting.pop() {
        for branch in &union.branches {
            let Some(id) = branch.ty.named().map(|id| types.resolve(id)) else { continue };
            if among.contains(&id) {
                return true;
            }
            if let Shape::Union(inner) = &types[id].shape
                && !seen.contains(&id)
            {
                seen.push(id);
                waiting.push(inner);
            }
        }
    }
    false
}
