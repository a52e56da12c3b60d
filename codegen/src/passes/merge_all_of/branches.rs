//! The types of branches that are what stands beside their union too, and what a discriminator says of them.

use super::Merging;
use super::meet::Met;
use crate::ir::{Discriminator, Origin, Shape, Step, TypeDef, TypeId};

impl Merging<'_> {
    /// A type for a branch that is both.
    pub fn branch(&mut self, parent: TypeId, of: TypeId, index: usize, met: Met) -> TypeId {
        let target = self.types.resolve(of);
        let step = match (&self.types[of].origin, &self.types[target].origin) {
            (Origin::Component(name), _) | (_, Origin::Component(name)) => {
                Step::Merged(name.clone())
            }
            (Origin::Inner { step: step @ (Step::OneOf(_) | Step::AnyOf(_)), .. }, _) => {
                step.clone()
            }
            _ => Step::OneOf(index),
        };
        let docs = self.types[of].docs.or(&self.types[target].docs);
        let origin = Origin::Inner { parent, step };
        let Met { shape, constants, nullable, .. } = met;
        let members = self.inner_members(target, &shape);
        let def =
            TypeDef { origin, docs, shape, constants, nullable, ..self.types[target].clone() };
        let new = self.types.push(def);
        // What stands within the branch is called by the type in its place.
        for member in members {
            if let Origin::Inner { parent, .. } = &mut self.types[member].origin {
                *parent = new;
            }
        }
        new
    }

    /// The members of a shape that stand within a branch without a name of its own.
    fn inner_members(&self, branch: TypeId, shape: &Shape) -> Vec<TypeId> {
        let Shape::Struct(record) = shape else { return Vec::new() };
        if !matches!(self.types[branch].origin, Origin::Inner { .. }) {
            return Vec::new();
        }
        let members = record.members.iter().filter_map(|member| member.ty.named());
        let is_within = |id: &TypeId| matches!(self.types[*id].origin, Origin::Inner { parent, .. } if parent == branch);
        members.filter(is_within).collect()
    }

    /// Labels the new branches as the discriminator labelled those that they replace.
    pub fn remap(
        &self,
        discriminator: &mut Discriminator,
        replaced: &[(TypeId, TypeId)],
        excluded: &[TypeId],
    ) {
        discriminator.mapping.retain(|(_, to)| !excluded.contains(&self.types.resolve(*to)));
        for (_, to) in &mut discriminator.mapping {
            let target = self.types.resolve(*to);
            if let Some((_, new)) = replaced.iter().find(|(old, _)| *old == target) {
                *to = *new;
            }
        }
        for (old, new) in replaced {
            let Origin::Component(name) = &self.types[*old].origin else { continue };
            let is_mapped = discriminator.mapping.iter().any(|(_, to)| to == new);
            // Else the name of the schema is the value, and the new one has another.
            if !is_mapped && !self.has_constant(*old, &discriminator.member) {
                discriminator.mapping.push((name.clone(), *new));
            }
        }
    }

    fn has_constant(&self, id: TypeId, member: &str) -> bool {
        let Shape::Struct(record) = &self.types[id].shape else { return false };
        let mut members = record.members.iter().filter(|known| known.wire_name == member);
        members.any(|known| {
            let ty = known.ty.named().map(|id| self.types.resolve(id));
            ty.is_some_and(|id| !self.types[id].constants.is_empty())
        })
    }
}
