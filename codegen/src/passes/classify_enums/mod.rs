//! What is an enumeration, and whether it is open.
//!
//! Before: an enumeration may be written as a union: of its values and of any string (`anyOf: [{enum: [a, b]},
//! {type: string}]`), of constants (`oneOf: [{const: a}, {const: b}]`), of several enumerations, with other branches
//! beside them or without. Nothing is said of openness.
//! After: each of these is an enumeration, but constants that are numbers with fractions are a number. Of the branches
//! of a union one at most lists texts, and one integers, where no discriminator speaks of them. Of every enumeration
//! it is known whether it is open.
//!
//! - [`lists`]: the values that branches list.
//! - [`openness`]: whether other values may come.

mod lists;
mod openness;

use std::collections::HashSet;

use self::lists::{List, listed, merged, numbers};
use crate::ir::{
    Api, Branch, Constants, Docs, Origin, Scalar, Shape, Step, TypeDef, TypeId, TypeRef, Types,
    Union,
};

pub fn run(api: &mut Api) {
    // A union that has become an enumeration may be a branch of another.
    loop {
        let mut changed = false;
        for id in api.types.ids() {
            changed |= classify(&mut api.types, id);
        }
        if !changed {
            break;
        }
    }
    openness::decide(&mut api.types);
}

/// Makes enumerations of a union, or of some of its branches. Says whether something was to do.
fn classify(types: &mut Types, id: TypeId) -> bool {
    let Shape::Union(union) = &types[id].shape else { return false };
    let lists: Vec<Option<List>> =
        union.branches.iter().map(|branch| listed(types, branch)).collect();
    for of in [Constants::Texts, Constants::Integers] {
        let is_one = |index: &usize| lists[*index].as_ref().is_some_and(|list| list.of == of);
        let found: Vec<usize> = (0..lists.len()).filter(is_one).collect();
        if found.len() == lists.len() {
            let Some(all) = merged(&lists, &found) else { return false };
            types[id].constants = all.constants();
            types[id].shape = Shape::Enumeration(all.enumeration());
            return true;
        }
    }
    if let Some(constants) = numbers(types, union) {
        types[id].constants = constants;
        types[id].shape = Shape::Scalar(Scalar::Number);
        return true;
    }
    let mut union = union.clone();
    let mut left_out = HashSet::new();
    for of in [Constants::Texts, Constants::Integers] {
        let is_one = |index: &usize| {
            lists[*index].as_ref().is_some_and(|list| list.of == of)
                && !is_labelled(types, &union, &union.branches[*index])
        };
        let found: Vec<usize> = (0..lists.len()).filter(is_one).collect();
        if let ([first, _, ..], Some(all)) = (&found[..], merged(&lists, &found)) {
            let new = one_of_several(types, id, &union.branches[*first], all);
            union.branches[*first] = Branch::new(TypeRef::Named(new));
            left_out.extend(found[1..].iter().copied());
        }
    }
    if left_out.is_empty() {
        return false;
    }
    let mut index = 0..;
    union.branches.retain(|_| index.next().is_none_or(|index| !left_out.contains(&index)));
    types[id].shape = Shape::Union(union);
    true
}

/// Whether a mapping names a branch.
fn is_labelled(types: &Types, union: &Union, branch: &Branch) -> bool {
    let Some(discriminator) = &union.discriminator else { return false };
    let id = branch.ty.named().map(|id| types.resolve(id));
    let labelled =
        discriminator.mapping.iter().map(|(_, to)| *to).chain(discriminator.default_mapping);
    id.is_some_and(|id| labelled.map(|to| types.resolve(to)).any(|to| to == id))
}

/// A type for the lists of several branches.
fn one_of_several(types: &mut Types, union: TypeId, first: &Branch, all: List) -> TypeId {
    let first = first.ty.named().unwrap_or(union);
    let (pointer, step) = match &types[first].origin {
        Origin::Inner { step, .. } => (types[first].pointer.clone(), step.clone()),
        _ => (types[union].pointer.clone(), Step::OneOf(0)),
    };
    let origin = Origin::Inner { parent: union, step };
    let constants = all.constants();
    let shape = Shape::Enumeration(all.enumeration());
    let def = TypeDef::new(pointer, origin, Docs::default(), shape);
    types.push(TypeDef { constants, ..def })
}
