//! A base with a discriminator is a union of its subtypes.
//!
//! A schema extends a *base* where its `allOf` refers to it; it is a *subtype* of it. `Pet` with `{"discriminator":
//! {"propertyName": "kind"}}` is the base of `Cat`, which is `{"allOf": [{"$ref": "#/components/schemas/Pet"}, ..]}`.
//!
//! Before: a base may say which member labels its subtypes.
//! After: where something refers to such a base, it is a union of its subtypes and of the base alone, which has all
//! values with other labels: `{"kind": "cat"}` is `Cat`, `{"kind": "fox"}` is `Base`. The subtypes extend the base
//! alone.
//!
//! Where nothing refers to the base, or nothing extends it, it stays what it is, and the discriminator is ignored.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ir::{
    Api, Branch, Discriminator, Docs, Labelled, Origin, Shape, Step, TypeDef, TypeId, TypeRef,
    Types, Unexpressed, Union,
};

pub fn run(api: &mut Api) {
    let labelled: Vec<(TypeId, Discriminator)> = api
        .types
        .ids()
        .filter_map(|id| api.types[id].labels.take().map(|labels| (id, *labels)))
        .collect();
    if labelled.is_empty() {
        return;
    }
    let extending = extending(&api.types);
    let referred = referred(&api.types);
    let mut families = Vec::new();
    for (base, labels) in labelled {
        let subtypes = subtypes(&api.types, &extending, base, &labels);
        for subtype in &subtypes {
            let label = label(&api.types, &extending, *subtype, &labels);
            api.types[*subtype].labelled.push(label);
        }
        if subtypes.is_empty() || !referred.contains(&base) || !is_object(&api.types, base) {
            let pointer = api.types[base].pointer.join("discriminator");
            let (keyword, document) = ("discriminator".to_owned(), api.document.clone());
            api.unexpressed.push(Unexpressed { keyword, document, pointer });
        } else {
            families.push(Family { base, labels, subtypes });
        }
    }
    unite(&mut api.types, families);
}

/// A base with its subtypes.
struct Family {
    base: TypeId,
    labels: Discriminator,
    subtypes: BTreeSet<TypeId>,
}

/// The schemas that extend others by `allOf`, by those.
fn extending(types: &Types) -> HashMap<TypeId, Vec<TypeId>> {
    let mut extending: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    for (id, def) in types.iter().filter(|(_, def)| matches!(def.origin, Origin::Component(_))) {
        for part in parts(types, &def.shape) {
            extending.entry(part).or_default().push(id);
        }
    }
    extending
}

/// What a schema is all of. With keywords beside it, such as `type: object`, an `allOf` is a part of the schema itself.
fn parts(types: &Types, shape: &Shape) -> Vec<TypeId> {
    let Shape::AllOf(all) = shape else { return Vec::new() };
    let mut found: Vec<TypeId> = Vec::new();
    for part in all.iter().map(|part| types.resolve(*part)) {
        found.push(part);
        if matches!(types[part].origin, Origin::Inner { step: Step::Own, .. }) {
            found.extend(parts(types, &types[part].shape));
        }
    }
    found
}

/// What is referred to otherwise than by what extends it.
fn referred(types: &Types) -> HashSet<TypeId> {
    let mut referred = HashSet::new();
    for (id, def) in types.iter() {
        // The reference in an `allOf` is a type as well.
        let is_part = matches!(def.origin, Origin::Inner { parent, step: Step::AllOf(_) }
            if extends(types, parent));
        if !is_part && !extends(types, id) {
            referred.extend(def.shape.children().into_iter().map(|part| types.resolve(part)));
        }
    }
    referred
}

/// Whether a type is all of several, of which more than one says something: else its `allOf` is a
/// reference with documentation beside it.
fn extends(types: &Types, id: TypeId) -> bool {
    let Shape::AllOf(all) = &types[id].shape else { return false };
    let says_something = |part: &&TypeId| types[types.resolve(**part)].shape != Shape::Any;
    matches!(types[id].origin, Origin::Component(_))
        || all.iter().filter(says_something).count() > 1
}

/// The label of a subtype: what leads to it, or to one of its own subtypes.
fn label(
    types: &Types,
    extending: &HashMap<TypeId, Vec<TypeId>>,
    subtype: TypeId,
    labels: &Discriminator,
) -> Labelled {
    let mut family = below(extending, subtype);
    family.insert(subtype);
    let mapped = || labels.mapping.iter().map(|(key, _)| key.clone());
    let leading = labels.mapping.iter().filter(|(_, to)| family.contains(&types.resolve(*to)));
    let keys: Vec<String> = leading.map(|(key, _)| key.clone()).collect();
    let names = family.iter().filter_map(|id| match &types[*id].origin {
        Origin::Component(name) if keys.is_empty() => Some(name.clone()),
        _ => None,
    });
    Labelled {
        member: labels.member.clone(),
        names: names.collect(),
        keys,
        mapped: mapped().collect(),
    }
}

/// The subtypes of a schema, and theirs.
fn below(extending: &HashMap<TypeId, Vec<TypeId>>, base: TypeId) -> BTreeSet<TypeId> {
    let mut subtypes = BTreeSet::new();
    let mut waiting = vec![base];
    while let Some(id) = waiting.pop() {
        for extending_type in extending.get(&id).into_iter().flatten() {
            if *extending_type != base && subtypes.insert(*extending_type) {
                waiting.push(*extending_type);
            }
        }
    }
    subtypes
}

/// The subtypes of a base, and theirs; and the schemas that its mapping lists.
fn subtypes(
    types: &Types,
    extending: &HashMap<TypeId, Vec<TypeId>>,
    base: TypeId,
    labels: &Discriminator,
) -> BTreeSet<TypeId> {
    let mut subtypes = below(extending, base);
    let listed = labels.mapping.iter().map(|(_, id)| types.resolve(*id));
    subtypes.extend(listed.filter(|id| *id != base));
    subtypes
}

/// The texts that a subtype lists for its label; none if it lists none itself.
fn own_labels(types: &Types, subtype: TypeId, member: &str) -> Vec<String> {
    let is_own = |part: &TypeId| !matches!(types[*part].origin, Origin::Component(_));
    let parts = parts(types, &types[subtype].shape).into_iter().filter(is_own);
    let members = parts.flat_map(|part| match &types[part].shape {
        Shape::Struct(record) => &record.members[..],
        _ => &[],
    });
    let labels = members.filter(|found| found.wire_name == member).filter_map(|found| {
        let list = &types[types.resolve(found.ty.named()?)].shape;
        let Shape::Enumeration(list) = list else { return None };
        Some(list.values.iter().map(|value| value.wire.clone()))
    });
    labels.flatten().collect()
}

/// Whether a schema is an object, and not one of several schemas already.
fn is_object(types: &Types, id: TypeId) -> bool {
    match &types[id].shape {
        Shape::Struct(_) | Shape::Object => true,
        Shape::AllOf(all) => all.iter().all(|part| {
            let part = types.resolve(*part);
            // It cannot be a part of itself; what leads in a circle is reported elsewhere.
            matches!(types[part].shape, Shape::Struct(_) | Shape::Object | Shape::AllOf(_))
        }),
        _ => false,
    }
}

fn unite(types: &mut Types, families: Vec<Family>) {
    // Each base alone.
    let mut alone = HashMap::new();
    for family in &families {
        let base = &types[family.base];
        let origin = Origin::Inner { parent: family.base, step: Step::Base };
        let says = format!(
            "What all that extend this one have in common, and any value with another `{}` than theirs.",
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
        if !extends(types, id) {
            continue;
        }
        let Shape::AllOf(all) = &types[id].shape else { continue };
        let base_alone = |part: &TypeId| alone.get(&types.resolve(*part)).copied().unwrap_or(*part);
        types[id].shape = Shape::AllOf(all.iter().map(base_alone).collect());
    }
    for Family { base, labels, subtypes } in &families {
        // A subtype of a subtype that is a base with labels is in the union of that one, of the outermost.
        let within = |subtype: &TypeId| {
            let inner = families.iter().filter(|other| {
                other.base != *base
                    && subtypes.contains(&other.base)
                    && other.subtypes.contains(subtype)
            });
            inner.max_by_key(|family| family.subtypes.len())
        };
        let branch = |id: TypeId| match within(&types.resolve(id)) {
            Some(family) => family.base,
            None if types.resolve(id) == *base => alone[base],
            None => types.resolve(id),
        };
        let mapping = labels.mapping.iter().map(|(value, id)| (value.clone(), branch(*id)));
        let mut mapping: Vec<(String, TypeId)> = mapping.collect();
        // What is not listed is labelled by its name (OpenAPI 3.0.3, Discriminator Object), unless it says itself which
        // values its label has.
        let listed: HashSet<TypeId> =
            labels.mapping.iter().map(|(_, id)| types.resolve(*id)).collect();
        for subtype in subtypes {
            let is_listed = listed.contains(subtype);
            if let (Origin::Component(name), false) = (&types[*subtype].origin, is_listed) {
                let own = own_labels(types, *subtype, &labels.member);
                let labels = if own.is_empty() { vec![name.clone()] } else { own };
                mapping.extend(labels.into_iter().map(|label| (label, branch(*subtype))));
            }
        }
        let default_mapping = Some(alone[base]);
        let branches = subtypes
            .iter()
            .copied()
            .filter(|subtype| within(subtype).is_none())
            .chain(default_mapping);
        let branches = branches.map(|id| Branch::new(TypeRef::Named(id))).collect();
        let discriminator =
            Some(Discriminator { member: labels.member.clone(), mapping, default_mapping });
        types[*base].shape =
            Shape::Union(Union { branches, discriminator, left_out: false, plan: None });
    }
}
