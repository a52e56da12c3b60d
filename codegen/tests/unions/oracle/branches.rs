//! What the passes make of the branches of unions: their types as they are lowered, and as they are in the end.

use std::collections::HashMap;

use openapi_crate_codegen::Selection;
use openapi_crate_codegen::diagnostic::Diagnostics;
use openapi_crate_codegen::document::Document;
use openapi_crate_codegen::ir::{Constants, Scalar, Shape, TextFormat, TypeId, TypeRef, Types};
use openapi_crate_codegen::passes::{
    classify_enums, drop_circular_branches, merge_all_of, merge_same_branches,
    normalize_nullability, note_access, select, unite_subtypes,
};

/// What the passes have made of each union: its branches as they are lowered, and as they are in the end.
pub struct Branches {
    pub lowered: Vec<TypeId>,
    pub types: Vec<TypeRef>,
}

/// Runs the passes as far as the types of branches are named. How many types there were before.
pub fn branches(document: &Document) -> Option<(Types, HashMap<TypeId, Branches>, usize)> {
    let (mut api, mut diagnostics) = openapi_crate_codegen::lower::lower(document).ok()?;
    let count = api.types.ids().count();
    unite_subtypes::run(&mut api);
    select::run(&mut api, &Selection::default(), &mut diagnostics);
    note_access::run(&mut api);
    merge_all_of::run(&mut api, &mut diagnostics);
    let lowered = of_unions(&api.types);
    drop_circular_branches::run(&mut api, &mut Diagnostics::default());
    normalize_nullability::run(&mut api);
    classify_enums::run(&mut api);
    merge_same_branches::run(&mut api);
    let mut types = of_unions(&api.types);
    let known = lowered.into_iter().filter_map(|(id, lowered)| {
        let lowered = lowered.iter().filter_map(TypeRef::named).collect();
        Some((id, Branches { lowered, types: types.remove(&id)? }))
    });
    let known = known.collect();
    Some((api.types, known, count))
}

fn of_unions(types: &Types) -> HashMap<TypeId, Vec<TypeRef>> {
    let branches = types.iter().filter_map(|(id, def)| match &def.shape {
        Shape::Union(union) => {
            Some((id, union.branches.iter().map(|branch| branch.ty.clone()).collect()))
        }
        _ => None,
    });
    branches.collect()
}

/// The only branch that is a text or an enum of texts: several of these have become one.
pub fn only_text(types: &Types, branches: &[TypeRef], ty: &TypeRef) -> Option<usize> {
    let is_text = |ty: &TypeRef| match ty {
        TypeRef::Scalar(Scalar::Text(_)) => true,
        TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
            Shape::Enumeration(enumeration) => enumeration.of == Constants::Texts,
            _ => false,
        },
        _ => false,
    };
    let mut texts = branches.iter().enumerate().filter(|(_, branch)| is_text(branch));
    let (only, _) = texts.next()?;
    (is_text(ty) && texts.next().is_none()).then_some(only)
}

/// A type without what makes no difference in Rust.
pub fn in_rust(types: &Types, ty: &TypeRef) -> TypeRef {
    fn without_formats(types: &Types, ty: TypeRef) -> TypeRef {
        let within = |inner: TypeRef| Box::new(without_formats(types, inner));
        match ty {
            TypeRef::Scalar(Scalar::Text(TextFormat::Other(_))) => {
                TypeRef::Scalar(Scalar::Text(TextFormat::Plain))
            }
            TypeRef::Array(items) => TypeRef::Array(within(*items)),
            TypeRef::Map(values) => TypeRef::Map(within(*values)),
            TypeRef::Nullable(inner) => without_formats(types, *inner),
            TypeRef::Named(id) => match &types[types.resolve(id)].shape {
                Shape::Any => TypeRef::Any,
                Shape::Object => TypeRef::Object,
                Shape::Scalar(scalar) => without_formats(types, TypeRef::Scalar(scalar.clone())),
                _ => TypeRef::Named(types.resolve(id)),
            },
            other => other,
        }
    }
    without_formats(types, types.canonical(ty))
}
