//! Branches that are the same in Rust are one branch.
//!
//! Before: a union may list one type several times, by other names or with formats that make no
//! difference.
//! After: no two branches of a union are the same in Rust, and a union of one branch is that branch.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::ir::{
    Api, Branch, Origin, Scalar, Shape, TextFormat, TypeDef, TypeId, TypeRef, Types, Union,
};

pub fn run(api: &mut Api) {
    // A union that has become its branch may be the same as another branch of those that it is in.
    loop {
        let mut changed = false;
        for id in api.types.ids() {
            changed |= merge(&mut api.types, id);
        }
        if !changed {
            break;
        }
    }
}

/// Merges the branches of a union. Says whether something was to do.
fn merge(types: &mut Types, id: TypeId) -> bool {
    let Shape::Union(union) = &types[id].shape else { return false };
    let mut union = union.clone();
    // `Base` keeps its name, also where a subtype without members equals it.
    let default_mapping =
        union.discriminator.as_ref().and_then(|discriminator| discriminator.default_mapping);
    let default_mapping = default_mapping.map(TypeRef::Named);
    let kept = default_mapping.as_ref().map(|default_mapping| in_rust(types, default_mapping));
    let before = union.branches.len();
    // Each type that is kept, with all that are the same.
    let mut seen: HashMap<TypeRef, Vec<TypeRef>> = HashMap::new();
    union.branches.retain(|branch| {
        let ty = in_rust(types, &branch.ty);
        let is_kept = kept.as_ref() == Some(&ty);
        let same = seen.entry(ty).or_default();
        same.push(branch.ty.clone());
        if is_kept { default_mapping.as_ref() == Some(&branch.ty) } else { same.len() == 1 }
    });
    if union.branches.len() == before {
        return false;
    }
    for branch in &mut union.branches {
        if let Some(same) = seen.get(&in_rust(types, &branch.ty)) {
            branch.ty = common(types, &branch.ty, same);
        }
    }
    relabel(types, &mut union, &seen);
    types[id].shape = match &union.branches[..] {
        [Branch { ty: TypeRef::Named(only), .. }] if !union.left_out => Shape::Reference(*only),
        _ => Shape::Union(union),
    };
    true
}

/// The labels of branches that are left out become labels of the one that is the same.
fn relabel(types: &Types, union: &mut Union, seen: &HashMap<TypeRef, Vec<TypeRef>>) {
    let Some(discriminator) = &mut union.discriminator else { return };
    for branch in &union.branches {
        let (Some(same), Some(kept)) = (seen.get(&in_rust(types, &branch.ty)), branch.ty.named())
        else {
            continue;
        };
        let same: BTreeSet<TypeId> =
            same.iter().filter_map(TypeRef::named).map(|id| component(types, id)).collect();
        if same.len() < 2 {
            continue;
        }
        let kept = component(types, kept);
        let mapping = &mut discriminator.mapping;
        let mapped: Vec<TypeId> = mapping.iter().map(|(_, to)| types.resolve(*to)).collect();
        for component in same {
            let other = types.resolve(component);
            // What is not mapped is labelled by its name.
            if let (false, Origin::Component(name)) =
                (mapped.contains(&other), &types[component].origin)
            {
                mapping.push((name.clone(), kept));
            }
            for (_, to) in mapping.iter_mut().filter(|(_, to)| types.resolve(*to) == other) {
                *to = kept;
            }
        }
    }
}

/// The component that a reference leads to first; what it leads to in the end if there is none.
fn component(types: &Types, id: TypeId) -> TypeId {
    let mut id = id;
    while let (Shape::Reference(to), false) =
        (&types[id].shape, matches!(types[id].origin, Origin::Component(_)))
    {
        id = *to;
    }
    id
}

/// A type with what all that are the same have in common: their constants, none where one of them has any
/// value; their format, none where one of them has another.
fn common(types: &mut Types, ty: &TypeRef, same: &[TypeRef]) -> TypeRef {
    let Some(id) = ty.named() else { return ty.clone() };
    let constants =
        |ty: &TypeRef| ty.named().map_or(&[][..], |id| &types[types.resolve(id)].constants[..]);
    let known = constants(ty);
    let shape = |ty: &TypeRef| ty.named().map(|id| &types[types.resolve(id)].shape);
    let is_text = matches!(shape(ty), Some(Shape::Scalar(Scalar::Text(_))));
    let has_formats = is_text && same.iter().any(|other| shape(other) != shape(ty));
    if same.iter().all(|ty| constants(ty) == known) && !has_formats {
        return ty.clone();
    }
    let mut all: Vec<Value> = Vec::new();
    if !same.iter().any(|ty| constants(ty).is_empty()) {
        for value in same.iter().flat_map(constants) {
            if !all.contains(value) {
                all.push(value.clone());
            }
        }
    }
    let (docs, origin) = (types.docs(id), types[id].origin.clone());
    let mut def = types[types.resolve(id)].clone();
    if has_formats {
        def.shape = Shape::Scalar(Scalar::Text(TextFormat::Plain));
    }
    TypeRef::Named(types.push(TypeDef { constants: all, docs, origin, ..def }))
}

/// What a type is in Rust: without the names and formats that make no difference there.
fn in_rust(types: &Types, ty: &TypeRef) -> TypeRef {
    without_formats(types, types.canonical(ty))
}

fn without_formats(types: &Types, ty: TypeRef) -> TypeRef {
    let within = |inner: TypeRef| Box::new(without_formats(types, inner));
    match ty {
        TypeRef::Scalar(Scalar::Text(TextFormat::Other(_))) => {
            TypeRef::Scalar(Scalar::Text(TextFormat::Plain))
        }
        TypeRef::Array(items) => TypeRef::Array(within(*items)),
        TypeRef::Map(values) => TypeRef::Map(within(*values)),
        TypeRef::Nullable(inner) => TypeRef::Nullable(within(*inner)),
        TypeRef::Named(id) => match &types[types.resolve(id)].shape {
            Shape::Any => TypeRef::Any,
            Shape::Object => TypeRef::Object,
            Shape::Scalar(scalar) => without_formats(types, TypeRef::Scalar(scalar.clone())),
            _ => TypeRef::Named(types.resolve(id)),
        },
        other => other,
    }
}
