//! Members that stand beside a union become members of each of its branches.
//!
//! A branch that has them already stays the type that it is. Another becomes a struct of its own, with
//! the members of both; a branch that is no object stays, for of it the members say nothing.

use std::collections::HashMap;

use super::both;
use super::contradictions::Contradictions;
use crate::document::schemas::Step;
use crate::ir::{
    Additional, Api, Branch, Discriminator, Origin, Shape, Struct, TypeDef, TypeId, TypeRef, Types,
    Union,
};

/// A type that is a struct and one of several types at once.
pub struct Pending {
    pub record: Struct,
    pub union: TypeId,
}

/// Gives each of these types its shape.
pub fn run(api: &mut Api, pending: HashMap<TypeId, Pending>, contradictions: &mut Contradictions) {
    let mut order: Vec<TypeId> = pending.keys().copied().collect();
    order.sort();
    let mut distribution = Distribution { api, pending, contradictions };
    for id in order {
        distribution.finish(id);
    }
}

struct Distribution<'a> {
    api: &'a mut Api,
    /// Those that have no shape yet.
    pending: HashMap<TypeId, Pending>,
    contradictions: &'a mut Contradictions,
}

impl Distribution<'_> {
    /// Gives a type its shape, unless it has it or is about to get it.
    fn finish(&mut self, id: TypeId) {
        let Some(Pending { record, union }) = self.pending.remove(&id) else { return };
        self.api.types[id].shape = self.distributed(id, &record, union, 0);
    }

    /// A union, each branch of which has the members of a struct too.
    fn distributed(&mut self, id: TypeId, record: &Struct, union: TypeId, depth: usize) -> Shape {
        let Shape::Union(mut union) = self.types()[union].shape.clone() else { return Shape::Any };
        let mut replaced = Vec::new();
        for (index, branch) in union.branches.iter_mut().enumerate() {
            let Some(named) = branch.ty.named() else { continue };
            let target = self.types().resolve(named);
            self.finish(target);
            let target = self.types().resolve(target);
            let Distribution { api, contradictions, .. } = &mut *self;
            let shape = match &api.types[target].shape {
                Shape::Struct(known) => {
                    let merged = both(record.clone(), known, &mut |one, other| {
                        contradictions.look_at(&api.types, &api.document, one, other);
                    });
                    if says_no_more(&merged, known) {
                        continue;
                    }
                    Shape::Struct(merged)
                }
                Shape::Object | Shape::Any => Shape::Struct(record.clone()),
                // A union in a union that has many is hardly ever deeper than this.
                Shape::Union(_) if depth < 4 => self.distributed(id, record, target, depth + 1),
                _ => continue,
            };
            let new = self.branch(id, named, index, shape);
            replaced.push((target, new));
            *branch = Branch::new(TypeRef::Named(new));
        }
        if let Some(discriminator) = &mut union.discriminator {
            self.remap(discriminator, &replaced);
        }
        Shape::Union(union)
    }

    fn types(&self) -> &Types {
        &self.api.types
    }

    /// A type for a branch with the members of both.
    fn branch(&mut self, parent: TypeId, of: TypeId, index: usize, shape: Shape) -> TypeId {
        let target = self.types().resolve(of);
        let step = match (&self.types()[of].origin, &self.types()[target].origin) {
            (Origin::Component(name), _) | (_, Origin::Component(name)) => {
                Step::Merged(name.clone())
            }
            (Origin::Inner { step: step @ (Step::OneOf(_) | Step::AnyOf(_)), .. }, _) => {
                step.clone()
            }
            _ => Step::OneOf(index),
        };
        let docs = self.types()[of].docs.or(&self.types()[target].docs);
        let origin = Origin::Inner { parent, step };
        let def = TypeDef { origin, docs, shape, ..self.types()[target].clone() };
        self.api.types.push(def)
    }

    /// What the discriminator says of the branches as they were, it says of those in their place.
    fn remap(&self, discriminator: &mut Discriminator, replaced: &[(TypeId, TypeId)]) {
        for (_, to) in &mut discriminator.mapping {
            let target = self.types().resolve(*to);
            if let Some((_, new)) = replaced.iter().find(|(old, _)| *old == target) {
                *to = *new;
            }
        }
        for (old, new) in replaced {
            let Origin::Component(name) = &self.types()[*old].origin else { continue };
            let is_mapped = discriminator.mapping.iter().any(|(_, to)| to == new);
            // Else the name of the schema is the value, and the new one has another.
            if !is_mapped && !self.has_constant(*old, &discriminator.member) {
                discriminator.mapping.push((name.clone(), *new));
            }
        }
    }

    fn has_constant(&self, id: TypeId, member: &str) -> bool {
        let Shape::Struct(record) = &self.types()[id].shape else { return false };
        let mut members = record.members.iter().filter(|known| known.wire_name == member);
        members.any(|known| {
            let ty = known.ty.named().map(|id| self.types().resolve(id));
            ty.is_some_and(|id| !self.types()[id].constants.is_empty())
        })
    }
}

/// Whether a struct has all that another has.
fn says_no_more(merged: &Struct, known: &Struct) -> bool {
    let has = |member| known.members.contains(member);
    let required = |name: &String| {
        let mut members = known.members.iter().filter(|member| member.wire_name == *name);
        known.also_required.contains(name) || members.any(|member| member.presence.is_required())
    };
    merged.members.len() == known.members.len()
        && merged.members.iter().all(has)
        && merged.also_required.iter().all(required)
        && (merged.additional == known.additional || merged.additional == Additional::Any)
}

/// Whether a union has one of these types as a branch, or a union in it has.
pub fn has_branch(types: &Types, union: &Union, among: &[TypeId]) -> bool {
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
