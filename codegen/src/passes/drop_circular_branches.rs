//! A branch that is the union itself is dropped: it says nothing of a value.
//!
//! Before: a branch of a union may lead back to it, by way of references and of other unions alone.
//! After: none does. Each that did is left out, with a warning.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::ir::{Api, Shape, TypeId, Types};

pub fn run(api: &mut Api, diagnostics: &mut TreeDiagnostics) {
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
        let at = api.types[id].pointer.clone();
        let message = "a branch of the union is the union itself: it is ignored";
        let warning = Diagnostic::new(&kinds::CIRCULAR_UNION, at, message);
        diagnostics.push(warning.help("remove the branch, or refer to the schema that is meant"));
        api.types[id].shape =
            if union.branches.is_empty() { Shape::Any } else { Shape::Union(union) };
    }
}

/// Whether references and unions lead from one type to another.
fn leads_to(types: &Types, from: TypeId, to: TypeId) -> bool {
    let mut seen = HashSet::from([from]);
    let mut waiting = vec![from];
    while let Some(id) = waiting.pop() {
        if id == to {
            return true;
        }
        if matches!(types[id].shape, Shape::Reference(_) | Shape::Union(_)) {
            waiting
                .extend(types[id].shape.children().into_iter().filter(|part| seen.insert(*part)));
        }
    }
    false
}
