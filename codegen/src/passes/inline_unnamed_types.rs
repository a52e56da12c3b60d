//! What needs no name of its own is written out where it is used.
//!
//! Before: every member, item, value and branch refers to a type of the table.
//! After: only to structs, enumerations, unions, and components; everything else stands in the
//! reference itself, a member knows its constants, and parameters and headers the docs of their schemas. A component that is another type is referred to
//! by its own name; one that is an array or a map without a name is that itself, for it may be within
//! itself. Arrays and maps are within one another to a depth that the compiler takes; what is deeper
//! is any JSON value.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::ir::canonical::DEEPEST;
use crate::ir::{Additional, Api, Canonical, Docs, Shape, TypeId, TypeRef, Types};

pub fn run(api: &mut Api, diagnostics: &mut TreeDiagnostics) {
    let types = &mut api.types;
    name_collections(types);
    let table: Vec<Canonical> = types.ids().map(|id| Canonical::of(types, id)).collect();
    let mut too_deep = BTreeSet::new();
    for id in types.ids() {
        let mut within = Vec::new();
        let mut inline = |ty: &mut TypeRef| write_out(ty, &table, &mut within);
        // Taken out while the docs of its parts are looked up.
        let mut shape = std::mem::replace(&mut types[id].shape, Shape::Any);
        match &mut shape {
            Shape::Array(inner) | Shape::Map(inner) => inline(inner),
            Shape::Struct(record) => {
                for member in &mut record.members {
                    if let Some(id) = member.ty.named() {
                        let noted = std::mem::replace(&mut member.docs, types.docs(id));
                        member.docs.read_only |= noted.read_only;
                        member.docs.write_only |= noted.write_only;
                        member.constants.clone_from(&types[types.resolve(id)].constants);
                        member.excluded = types.excluded(id);
                    }
                    inline(&mut member.ty);
                }
                if let Additional::Typed(values) = &mut record.additional {
                    inline(values);
                    // A schema that allows anything is as none.
                    if *values == TypeRef::Any {
                        record.additional = Additional::Any;
                    }
                }
            }
            Shape::Union(union) => {
                for branch in &mut union.branches {
                    let id = branch.ty.named();
                    branch.docs = id.map_or_else(Docs::default, |id| types.docs(id));
                    inline(&mut branch.ty);
                    if let (Some(id), TypeRef::Scalar(_)) = (id, &branch.ty) {
                        branch.constants.clone_from(&types[types.resolve(id)].constants);
                    }
                }
            }
            _ => {}
        }
        types[id].shape = shape;
        // What has no name is written out in something that has one.
        if types.needs_name(id) {
            too_deep.extend(within);
        }
    }
    let mut within = Vec::new();
    for operation in &mut api.operations {
        let outcomes = [&mut operation.success, &mut operation.errors].into_iter();
        let responses = outcomes.flat_map(|outcome| &mut outcome.responses);
        let headers = responses.flat_map(|response| &mut response.headers);
        let headers = headers.map(|header| (&mut header.docs, &header.ty));
        let inputs = operation.inputs.iter_mut().map(|input| (&mut input.docs, &input.ty));
        for (docs, ty) in inputs.chain(headers) {
            if let Some(id) = ty.named() {
                *docs = docs.or(&types.docs(id));
            }
        }
        for ty in operation.references_mut() {
            write_out(ty, &table, &mut within);
        }
    }
    too_deep.extend(within);
    for id in too_deep {
        let at = types[id].pointer.clone();
        let message = format!(
            "arrays and maps are nested deeper than {DEEPEST} levels: this one is any JSON"
        );
        let help = "move one of those around it to `components/schemas`, where it has a name";
        diagnostics.push(Diagnostic::new(&kinds::NESTED_COLLECTIONS, at, message).help(help));
    }
}

/// Makes a named reference to an array or a map without a name that itself.
fn name_collections(types: &mut Types) {
    let is_of_collection = |id: &TypeId| match types[*id].shape {
        Shape::Reference(to) if types.needs_name(*id) => {
            let target = types.resolve(to);
            is_collection(&types[target].shape) && !types.needs_name(target)
        }
        _ => false,
    };
    let found = types.ids().filter(is_of_collection);
    let found: Vec<_> = found.map(|id| (id, types.resolve(id))).collect();
    for (id, target) in found {
        types[id].docs = types.docs(id);
        types[id].constants = types[target].constants.clone();
        types[id].shape = types[target].shape.clone();
    }
}

/// Writes out what a reference leads to, by the table of how each type is.
fn write_out(ty: &mut TypeRef, table: &[Canonical], too_deep: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => {
            let canonical = &table[id.0];
            too_deep.extend(&canonical.too_deep);
            *ty = canonical.ty.clone();
        }
        TypeRef::Nullable(inner) => {
            write_out(inner, table, too_deep);
            if **inner == TypeRef::Any {
                *ty = TypeRef::Any;
            }
        }
        _ => {}
    }
}

fn is_collection(shape: &Shape) -> bool {
    matches!(shape, Shape::Array(_) | Shape::Map(_))
}
