//! Equal types without names of their own are one type.
//!
//! Before: every schema that stands within another, or in a body, is a type by itself, however often the
//! same is written out: the error of each operation, the direction of each list.
//! After: those that are equal in everything that Rust and its documentation show of them are the first
//! of them, which has a name of all (`assign_names/shared.rs`). What is said of the type itself, and of examples, may
//! differ, and is kept where all say it. A component stays the type that it is, for its name is the
//! author's; what is equal to one, and has the same documentation, is that component.
//!
//! The types are parted by what they are until no part differs within ([`classes`]): so types that
//! refer to themselves are equal too.

mod classes;

use std::collections::{HashMap, HashSet};

use self::classes::Classes;
use crate::ir::{Additional, Api, Docs, Origin, Shape, TypeId, TypeRef, Types};

pub fn run(api: &mut Api) {
    let types = &mut api.types;
    let mut first_of: HashMap<TypeId, TypeId> = HashMap::new();
    for group in Classes::of(types).groups(types) {
        let [first, others @ ..] = &group[..] else { continue };
        let docs = common_docs(types, *first, others);
        let nullable = group.iter().all(|id| types[*id].nullable);
        for other in others {
            types[*other].shape = Shape::Reference(*first);
            first_of.insert(*other, *first);
        }
        let first = &mut types[*first];
        (first.docs, first.nullable) = (docs, nullable);
        first.equals = others.to_vec();
    }
    // What stands within a type that is another one is not named any more.
    for id in types.ids() {
        let mut equals = std::mem::take(&mut types[id].equals);
        equals.retain(|other| !stands_within(types, *other, &first_of));
        types[id].equals = equals;
    }
    refer(api, &first_of);
}

/// The documentation that all types of a group have. A component keeps its own.
fn common_docs(types: &Types, first: TypeId, others: &[TypeId]) -> Docs {
    let docs = types[first].docs.clone();
    match types[first].origin {
        Origin::Component(_) => docs,
        _ => others.iter().fold(docs, |docs, other| docs.and(&types[*other].docs)),
    }
}

/// Whether a type stands within one that is another type now.
fn stands_within(types: &Types, id: TypeId, first_of: &HashMap<TypeId, TypeId>) -> bool {
    let mut id = id;
    while let Origin::Inner { parent, .. } = types[id].origin {
        if first_of.contains_key(&parent) {
            return true;
        }
        id = parent;
    }
    false
}

/// Makes every reference one to the first of equal types.
fn refer(api: &mut Api, first_of: &HashMap<TypeId, TypeId>) {
    let first = |id: &mut TypeId| *id = first_of.get(id).copied().unwrap_or(*id);
    for id in api.types.ids() {
        match &mut api.types[id].shape {
            Shape::Array(inner) | Shape::Map(inner) => each_id(inner, &first),
            Shape::Struct(record) => {
                for member in &mut record.members {
                    each_id(&mut member.ty, &first);
                }
                if let Additional::Typed(values) = &mut record.additional {
                    each_id(values, &first);
                }
            }
            Shape::Union(union) => {
                for branch in &mut union.branches {
                    each_id(&mut branch.ty, &first);
                }
                // Branches that are one type are one branch.
                let mut seen = HashSet::new();
                union.branches.retain(|branch| seen.insert(branch.ty.clone()));
                if let Some(discriminator) = &mut union.discriminator {
                    discriminator.mapping.iter_mut().for_each(|(_, to)| first(to));
                    discriminator.default_mapping.iter_mut().for_each(first);
                }
            }
            Shape::Reference(to) => first(to),
            _ => {}
        }
    }
    for operation in &mut api.operations {
        for ty in operation.references_mut() {
            each_id(ty, &first);
        }
    }
    for event in &mut api.events {
        event.types.iter_mut().for_each(first);
    }
}

fn each_id(ty: &mut TypeRef, change: &impl Fn(&mut TypeId)) {
    match ty {
        TypeRef::Named(id) => change(id),
        TypeRef::Array(inner)
        | TypeRef::Map(inner)
        | TypeRef::Nullable(inner)
        | TypeRef::Boxed(inner) => each_id(inner, change),
        TypeRef::Any | TypeRef::Object | TypeRef::Scalar(_) => {}
    }
}
