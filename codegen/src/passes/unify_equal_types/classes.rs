//! Which types are equal: the coarsest partition in which equal types refer to equal types.
//!
//! Each round parts the types by what they are and by the classes of those that they refer to, as far
//! as the rounds before have distinguished them. There are as many rounds as the deepest difference is
//! away, and each takes time linear in the references.

use std::collections::{HashMap, HashSet};

use crate::ir::{Additional, Docs, Origin, Shape, TypeId, TypeRef, Types};

/// The class of each type that may be equal to another.
pub struct Classes(HashMap<TypeId, usize>);

impl Classes {
    /// Parts the types that have names.
    pub fn of(types: &Types) -> Self {
        let mut numbers: HashMap<(String, bool), usize> = HashMap::new();
        let mut candidates: Vec<(TypeId, Vec<TypeId>)> = Vec::new();
        let mut class_of: HashMap<TypeId, usize> = HashMap::new();
        let branches = branches(types);
        for id in types.ids().filter(|id| has_parts(types, *id)) {
            let mut references = Vec::new();
            // Of members and items it is said beside the reference whether they may be null.
            let may_be_null = types[id].nullable && branches.contains(&id);
            let key = (key(types, id, &mut references), may_be_null);
            let next = numbers.len();
            class_of.insert(id, *numbers.entry(key).or_insert(next));
            candidates.push((id, references));
        }
        let mut count = numbers.len();
        loop {
            let mut finer: HashMap<(usize, Vec<usize>), usize> = HashMap::new();
            let parted = candidates.iter().map(|(id, references)| {
                // What has no class differs from all others by its id.
                let class = |id: &TypeId| class_of.get(id).copied().unwrap_or(usize::MAX - id.0);
                let key = (class(id), references.iter().map(class).collect());
                let next = finer.len();
                (*id, *finer.entry(key).or_insert(next))
            });
            class_of = parted.collect();
            if finer.len() == count {
                return Classes(class_of);
            }
            count = finer.len();
        }
    }

    /// The types that are to be one: in each group several, of which the first stays, and is the only one
    /// that may be a component.
    pub fn groups(&self, types: &Types) -> Vec<Vec<TypeId>> {
        let mut by_class: HashMap<usize, Vec<TypeId>> = HashMap::new();
        let mut order: Vec<usize> = Vec::new();
        for id in types.ids() {
            let Some(class) = self.0.get(&id) else { continue };
            let group = by_class.entry(*class).or_default();
            if group.is_empty() {
                order.push(*class);
            }
            group.push(id);
        }
        let groups = order.into_iter().filter_map(|class| by_class.remove(&class));
        groups
            .flat_map(|group| with_component(types, group))
            .filter(|group| group.len() > 1)
            .collect()
    }
}

/// The groups that equal types make: those that are equal to a component in their documentation too, and the
/// others.
fn with_component(types: &Types, class: Vec<TypeId>) -> Vec<Vec<TypeId>> {
    let is_component = |id: &TypeId| matches!(types[*id].origin, Origin::Component(_));
    let (components, mut others): (Vec<TypeId>, Vec<TypeId>) =
        class.into_iter().partition(is_component);
    let mut groups = Vec::new();
    for component in components {
        let docs = &types[component].docs;
        let says_something = docs.title.is_some() || docs.description.is_some();
        let is_same = |id: &TypeId| says_something && of_type(&types[*id].docs) == of_type(docs);
        let (same, rest): (Vec<TypeId>, Vec<TypeId>) = others.into_iter().partition(is_same);
        groups.push([component].into_iter().chain(same).collect());
        others = rest;
    }
    groups.push(others);
    groups
}

/// The documentation of the type itself, without what is of one value.
fn of_type(docs: &Docs) -> Docs {
    Docs { example: None, ..docs.clone() }
}

fn has_parts(types: &Types, id: TypeId) -> bool {
    let shape = &types[id].shape;
    types.needs_name(id)
        && matches!(shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_))
}

/// The types that are branches of unions.
fn branches(types: &Types) -> HashSet<TypeId> {
    let mut branches = HashSet::new();
    for (_, def) in types.iter() {
        if let Shape::Union(union) = &def.shape {
            branches.extend(union.branches.iter().filter_map(|branch| branch.ty.named()));
        }
    }
    branches
}

/// All that a type is but for the types that it refers to, which go into a list in their order.
fn key(types: &Types, id: TypeId, references: &mut Vec<TypeId>) -> String {
    let mut take = |ty: &mut TypeRef| {
        take_ids(ty, &mut |id| {
            references.push(types.resolve(*id));
            *id = TypeId(0);
        });
    };
    let mut shape = types[id].shape.clone();
    match &mut shape {
        Shape::Struct(record) => {
            for member in &mut record.members {
                take(&mut member.ty);
                member.docs.example = None;
            }
            if let Additional::Typed(values) = &mut record.additional {
                take(values);
            }
        }
        Shape::Union(union) => {
            for branch in &mut union.branches {
                take(&mut branch.ty);
                branch.docs.example = None;
            }
            if let Some(discriminator) = &mut union.discriminator {
                let mapped = discriminator.mapping.iter_mut().map(|(_, to)| to);
                for id in mapped.chain(&mut discriminator.default_mapping) {
                    references.push(types.resolve(*id));
                    *id = TypeId(0);
                }
            }
        }
        _ => {}
    }
    let def = &types[id];
    format!("{shape:?} {:?} {:?} {}", def.constants, def.excluded, def.says_retryable)
}

fn take_ids(ty: &mut TypeRef, take: &mut impl FnMut(&mut TypeId)) {
    match ty {
        TypeRef::Named(id) => take(id),
        TypeRef::Array(inner)
        | TypeRef::Map(inner)
        | TypeRef::Nullable(inner)
        | TypeRef::Boxed(inner) => take_ids(inner, take),
        TypeRef::Any | TypeRef::Object | TypeRef::Scalar(_) => {}
    }
}
