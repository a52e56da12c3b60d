//! Branches that are the same in Rust are one branch.
//!
//! Before: a union may list one type several times, by other names or with formats that make no
//! difference.
//! After: no two branches of a union are the same in Rust, and a union of one branch is that branch.

use super::inline_plain_types::written_out;
use crate::ir::{Api, Branch, Scalar, Shape, TextFormat, TypeId, TypeRef, Types};

/// Runs the pass.
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
    // What has all other values keeps its name, and does not take that of an heir that adds nothing.
    let otherwise = union.discriminator.as_ref().and_then(|discriminator| discriminator.otherwise);
    let otherwise = otherwise.map(TypeRef::Named);
    let kept = otherwise.as_ref().map(|otherwise| plain(types, otherwise));
    let before = union.branches.len();
    let mut seen = Vec::new();
    union.branches.retain(|branch| {
        let plain = plain(types, &branch.ty);
        if kept.as_ref() == Some(&plain) {
            return otherwise.as_ref() == Some(&branch.ty);
        }
        let is_first = !seen.contains(&plain);
        seen.push(plain);
        is_first
    });
    if union.branches.len() == before {
        return false;
    }
    types[id].shape = match &union.branches[..] {
        [Branch { ty: TypeRef::Named(only), .. }] => Shape::Reference(*only),
        _ => Shape::Union(union),
    };
    true
}

/// A type without the names and formats that make no difference in Rust.
fn plain(types: &Types, ty: &TypeRef) -> TypeRef {
    without_formats(types, written_out(types, ty))
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
