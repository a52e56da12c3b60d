//! A schema with a discriminator stands for those that take it up in their `allOf`.
//!
//! Before: a schema may say which member labels the schemas that take it up, its heirs.
//! After: where something refers to such a schema, it is a union of its heirs and of what it is by itself,
//! which has all values with other labels. What took it up takes up what it is by itself.
//!
//! Where nothing refers to it, or nothing takes it up, it stays what it is, and nothing is made of the
//! discriminator.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::mark_usage::parts;
use crate::document::schemas::Step;
use crate::ir::{
    Api, Branch, Discriminator, Docs, Origin, Shape, TypeDef, TypeId, TypeRef, Types, Unexpressed,
    Union,
};

/// Runs the pass.
pub fn run(api: &mut Api) {
    let labelled: Vec<(TypeId, Discriminator)> = api
        .types
        .ids()
        .filter_map(|id| api.types[id].labels.take().map(|labels| (id, *labels)))
        .collect();
    if labelled.is_empty() {
        return;
    }
    let takers = takers(&api.types);
    let referred = referred(&api.types);
    let mut families = Vec::new();
    for (base, labels) in labelled {
        let heirs = heirs(&api.types, &takers, base, &labels);
        if heirs.is_empty() || !referred.contains(&base) || !is_object(&api.types, base) {
            let pointer = api.types[base].pointer.join("discriminator");
            let (keyword, document) = ("discriminator".to_owned(), api.document.clone());
            api.unexpressed.push(Unexpressed { keyword, document, pointer });
        } else {
            families.push(Family { base, labels, heirs });
        }
    }
    unite(&mut api.types, families);
}

/// A schema that stands for others.
struct Family {
    base: TypeId,
    labels: Discriminator,
    heirs: BTreeSet<TypeId>,
}

/// The schemas that take up others in their `allOf`, by those.
fn takers(types: &Types) -> HashMap<TypeId, Vec<TypeId>> {
    let mut takers: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    for (id, def) in types.iter().filter(|(_, def)| matches!(def.origin, Origin::Component(_))) {
        if let Shape::AllOf(all) = &def.shape {
            for part in all {
                takers.entry(types.resolve(*part)).or_default().push(id);
            }
        }
    }
    takers
}

/// What is referred to otherwise than by being taken up.
fn referred(types: &Types) -> HashSet<TypeId> {
    let mut referred = HashSet::new();
    for (id, def) in types.iter() {
        // The reference in an `allOf` is a type as well.
        let is_part = matches!(def.origin, Origin::Inner { parent, step: Step::AllOf(_) }
            if takes_up(types, parent));
        if !is_part && !takes_up(types, id) {
            referred.extend(parts(&def.shape).into_iter().map(|part| types.resolve(part)));
        }
    }
    referred
}

/// Whether a type is all of several, of which more than one says something: else its `allOf` is a
/// reference with words beside it.
fn takes_up(types: &Types, id: TypeId) -> bool {
    let Shape::AllOf(all) = &types[id].shape else { return false };
    let says_something = |part: &&TypeId| types[types.resolve(**part)].shape != Shape::Any;
    matches!(types[id].origin, Origin::Component(_))
        || all.iter().filter(says_something).count() > 1
}

/// Those that take up a schema, or one that does; and those that it lists.
fn heirs(
    types: &Types,
    takers: &HashMap<TypeId, Vec<TypeId>>,
    base: TypeId,
    labels: &Discriminator,
) -> BTreeSet<TypeId> {
    let mut heirs = BTreeSet::new();
    let mut waiting = vec![base];
    while let Some(id) = waiting.pop() {
        for taker in takers.get(&id).into_iter().flatten() {
            if *taker != base && heirs.insert(*taker) {
                waiting.push(*taker);
            }
        }
    }
    let listed = labels.mapping.iter().map(|(_, id)| types.resolve(*id));
    heirs.extend(listed.filter(|id| *id != base));
    heirs
}

/// Whether a schema is an object, and not one of several schemas already.
fn is_object(types: &Types, id: TypeId) -> bool {
    match &types[id].shape {
        Shape::Struct(_) | Shape::Object => true,
        Shape::AllOf(all) => all.iter().all(|part| {
            let part = types.resolve(*part);
            // It cannot be a part of itself; what leads in a circle is told elsewhere.
            matches!(types[part].shape, Shape::Struct(_) | Shape::Object | Shape::AllOf(_))
        }),
        _ => false,
    }
}

fn unite(types: &mut Types, families: Vec<Family>) {
    // What each base is by itself.
    let mut alone = HashMap::new();
    for family in &families {
        let base = &types[family.base];
        let origin = Origin::Inner { parent: family.base, step: Step::Base };
        let says = format!(
            "What all that take this one up have in common; and a value with another `{}` than theirs.",
            family.labels.member
        );
        let description = match &base.docs.description {
            Some(description) => format!("{}\n\n{says}", description.trim_end()),
            None => says,
        };
        let docs = Docs { title: None, description: Some(description), ..base.docs.clone() };
        let def = TypeDef { origin, docs, nullable: false, ..base.clone() };
        alone.insert(family.base, types.push(def));
    }
    for id in types.ids() {
        if !takes_up(types, id) {
            continue;
        }
        let Shape::AllOf(all) = &types[id].shape else { continue };
        let taken = |part: &TypeId| alone.get(&types.resolve(*part)).copied().unwrap_or(*part);
        types[id].shape = Shape::AllOf(all.iter().map(taken).collect());
    }
    for Family { base, labels, heirs } in &families {
        // What takes up an heir that stands for others is in the union of that one, of the outermost.
        let within = |heir: &TypeId| {
            let inner = families.iter().filter(|other| {
                other.base != *base && heirs.contains(&other.base) && other.heirs.contains(heir)
            });
            inner.max_by_key(|family| family.heirs.len())
        };
        let branch = |id: TypeId| match within(&types.resolve(id)) {
            Some(family) => family.base,
            None if types.resolve(id) == *base => alone[base],
            None => types.resolve(id),
        };
        let mapping = labels.mapping.iter().map(|(value, id)| (value.clone(), branch(*id)));
        let mut mapping: Vec<(String, TypeId)> = mapping.collect();
        // What is not listed is labelled by its name (OpenAPI 3.0.3, Discriminator Object).
        for heir in heirs {
            let is_listed = labels.mapping.iter().any(|(_, id)| types.resolve(*id) == *heir);
            if let (Origin::Component(name), false) = (&types[*heir].origin, is_listed) {
                mapping.push((name.clone(), branch(*heir)));
            }
        }
        let otherwise = Some(alone[base]);
        let branches = heirs.iter().copied().filter(|heir| within(heir).is_none()).chain(otherwise);
        let branches = branches.map(|id| Branch::new(TypeRef::Named(id))).collect();
        let discriminator =
            Some(Discriminator { member: labels.member.clone(), mapping, otherwise });
        types[*base].shape = Shape::Union(Union { branches, discriminator, plan: None });
    }
}
