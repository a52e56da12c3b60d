//! Openness: whether a value may come that an enumeration does not list.

use std::collections::HashSet;

use crate::ir::{Openness, Shape, TypeId, Types};

/// Decides for each enumeration whether it is open. It is, for values are added to enums, also to those of a single
/// value, unless all of this holds:
///
/// - It lists a single text. `{"enum": ["small", "large"]}` is open, and so is every enumeration of integers.
/// - The description does not say that others may come, by `x-extensible-enum` or by any string beside it. Then the
///   type has no constants ([`TypeDef::constants`](crate::ir::TypeDef::constants)).
/// - It is a tag: a member of a branch of a union, where of the other branches that are objects at least one has not
///   that constant. `kind` of `{"oneOf": [Cat, Dog]}` is one, where `Cat` has `{"kind": {"const": "cat"}}`: with
///   another value an object is another branch.
pub fn decide(types: &mut Types) {
    let tags = tags(types);
    for id in types.ids() {
        if let Shape::Enumeration(enumeration) = &mut types[id].shape {
            let is_tag = tags.contains(&id);
            enumeration.openness = if is_tag { Openness::Closed } else { Openness::Open };
        }
    }
}

/// The single texts that distinguish the branches of a union.
fn tags(types: &Types) -> HashSet<TypeId> {
    let mut tags = HashSet::new();
    for (id, def) in types.iter() {
        if let Shape::Union(_) = def.shape {
            find_tags(types, id, &mut tags);
        }
    }
    tags
}

/// Adds those of one union.
fn find_tags(types: &Types, union: TypeId, tags: &mut HashSet<TypeId>) {
    let objects = objects(types, union);
    for (index, one) in objects.iter().enumerate() {
        for (name, id, value) in constants(types, *one) {
            if tags.contains(&id) {
                continue;
            }
            let others = objects.iter().enumerate().filter(|(other, _)| *other != index);
            let mut others = others.map(|(_, other)| constant(types, *other, name));
            if others.any(|other| other != Some(value)) {
                tags.insert(id);
            }
        }
    }
}

/// The objects that a union can be, of itself or of the unions in it.
fn objects(types: &Types, union: TypeId) -> Vec<TypeId> {
    let mut seen = HashSet::from([union]);
    let mut waiting = vec![union];
    let mut objects = Vec::new();
    while let Some(id) = waiting.pop() {
        match &types[id].shape {
            Shape::Union(union) => {
                for branch in union.branches.iter().filter_map(|branch| branch.ty.named()) {
                    let branch = types.resolve(branch);
                    if seen.insert(branch) {
                        waiting.push(branch);
                    }
                }
            }
            Shape::Struct(_) | Shape::Map(_) | Shape::Object => objects.push(id),
            _ => {}
        }
    }
    objects
}

/// The members of an object that have one value: the name, the type, the value.
fn constants(types: &Types, id: TypeId) -> impl Iterator<Item = (&str, TypeId, &str)> {
    let members = match &types[id].shape {
        Shape::Struct(record) => &record.members[..],
        _ => &[],
    };
    members.iter().filter_map(|member| {
        let id = types.resolve(member.ty.named()?);
        Some((&member.wire_name[..], id, types[id].only_text()?))
    })
}

fn constant<'t>(types: &'t Types, id: TypeId, member: &str) -> Option<&'t str> {
    constants(types, id).find(|(name, ..)| *name == member).map(|(.., value)| value)
}
