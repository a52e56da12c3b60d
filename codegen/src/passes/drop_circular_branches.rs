//! A branch that is the union itself again says nothing of a value.
//!
//! Before: a branch of a union may lead back to it, by way of references and of other unions alone.
//! After: none does. Each that did is left out, with a warning.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Shape, TypeId, Types};
use crate::passes::mark_usage::parts;

/// Runs the pass.
pub fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    for id in api.types.ids() {
        let Shape::Union(union) = &api.types[id].shape else { continue };
        let mut union = union.clone();
        let leads_back = |branch: &crate::ir::Branch| {
            branch.ty.named().is_some_and(|branch| leads_to(&api.types, branch, id))
        };
        let before = union.branches.len();
        union.branches.retain(|branch| !leads_back(branch));
        if union.branches.len() == before {
            continue;
        }
        diagnostics.push(Diagnostic::warning(
            "circular-union",
            &api.document,
            &api.types[id].pointer,
            "a branch of the union is the union itself again: it is left out",
            "remove the branch, or refer to the schema that is meant",
        ));
        api.types[id].shape =
            if union.branches.is_empty() { Shape::Any } else { Shape::Union(union) };
    }
}

/// Whether references and unions lead from one type to another.
fn leads_to(types: &Types, from: TypeId, to: TypeId) -> bool {
    let mut seen = vec![from];
    let mut next = 0;
    while let Some(id) = seen.get(next).copied() {
        next += 1;
        if id == to {
            return true;
        }
        if matches!(types[id].shape, Shape::Reference(_) | Shape::Union(_)) {
            let unseen = parts(&types[id].shape).into_iter().filter(|part| !seen.contains(part));
            seen.extend(unseen.collect::<Vec<_>>());
        }
    }
    false
}
