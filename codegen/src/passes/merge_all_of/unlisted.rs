//! Members that must be there although no schema lists them become members like others.
//!
//! What they are the description does not say, unless `additionalProperties` does. A struct of which nothing is known
//! is any object.

use std::collections::HashSet;

use super::meet::is_bare;
use crate::ir::{Additional, Api, Member, Origin, Presence, Shape, Struct, TypeId, TypeRef, Types};

/// Gives every struct the members that it must have.
pub fn run(api: &mut Api) {
    let alternatives = alternatives(&api.types);
    for id in api.types.ids() {
        let Shape::Struct(record) = &mut api.types[id].shape else { continue };
        for name in std::mem::take(&mut record.also_required) {
            match record.members.iter_mut().find(|member| member.wire_name == name) {
                Some(member) => {
                    member.presence = Presence::new(true, member.presence.is_nullable());
                }
                None if alternatives.contains(&id) => {}
                None => {
                    let member = unlisted(record, name);
                    record.members.push(member);
                }
            }
        }
        if record.members.is_empty() && record.additional == Additional::Any {
            api.types[id].shape = Shape::Object;
        }
    }
}

/// A member of which is only known that it is there.
fn unlisted(record: &Struct, wire_name: String) -> Member {
    let ty = match &record.additional {
        Additional::Typed(values) => values.clone(),
        Additional::Any | Additional::Nothing => TypeRef::Any,
    };
    Member::new(wire_name, ty, Presence::Required)
}

/// The branches of unions that only say which members must be there (`anyOf: [{required: [a]}, {required: [b]}]`):
/// of any object that is for whoever fills it.
fn alternatives(types: &Types) -> HashSet<TypeId> {
    let mut alternatives = HashSet::new();
    for (_, def) in types.iter() {
        let Shape::Union(union) = &def.shape else { continue };
        let branches: Vec<TypeId> = union
            .branches
            .iter()
            .filter_map(|branch| branch.ty.named())
            .map(|id| types.resolve(id))
            .collect();
        let only_requires = branches.len() == union.branches.len()
            && branches.iter().all(|branch| {
                is_bare(&types[*branch].shape)
                    && matches!(types[*branch].origin, Origin::Inner { .. })
            });
        if only_requires {
            alternatives.extend(branches);
        }
    }
    alternatives
}
