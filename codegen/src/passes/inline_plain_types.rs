//! What needs no name of its own is written out where it is used.
//!
//! Before: every member, item, value and branch refers to a type of the table.
//! After: only to structs, enumerations, unions, and components; everything else stands in the
//! reference itself, and a member knows its constants. A component that is another type is referred to by its own name; one that is an
//! array or a map without a name is that itself, for it may be within itself.

use crate::ir::operations::Content;
use crate::ir::{Additional, Api, Docs, Origin, Shape, TypeId, TypeRef, Types};

/// Runs the pass.
pub fn run(api: &mut Api) {
    let before = api.types.clone();
    for id in api.types.ids() {
        let inline = |ty: &TypeRef| written_out(&before, ty);
        if let Shape::Reference(to) = before[id].shape {
            let target = before.resolve(to);
            if is_collection(&before[target].shape) && !is_named(&before, target) {
                api.types[id].docs = docs(&before, id);
                api.types[id].shape = before[target].shape.clone();
            }
        }
        match &mut api.types[id].shape {
            Shape::Array(inner) | Shape::Map(inner) => *inner = inline(inner),
            Shape::Struct(record) => {
                for member in &mut record.members {
                    member.docs =
                        member.ty.named().map_or_else(Docs::default, |id| docs(&before, id));
                    member.constants = member
                        .ty
                        .named()
                        .map_or_else(Vec::new, |id| before[before.resolve(id)].constants.clone());
                    member.ty = inline(&member.ty);
                }
                if let Additional::Typed(values) = &mut record.additional {
                    *values = inline(values);
                }
            }
            Shape::Union(union) => {
                for branch in &mut union.branches {
                    branch.docs =
                        branch.ty.named().map_or_else(Docs::default, |id| docs(&before, id));
                    branch.ty = inline(&branch.ty);
                }
            }
            _ => {}
        }
    }
    let inline = |ty: &TypeRef| written_out(&before, ty);
    for operation in &mut api.operations {
        for input in &mut operation.inputs {
            input.ty = inline(&input.ty);
        }
        for answer in operation.answers.answers.iter_mut().chain(&mut operation.errors.answers) {
            if let Content::Json(ty) = &mut answer.content {
                *ty = inline(ty);
            }
        }
    }
}

/// A reference with everything in it that needs no name.
pub fn written_out(types: &Types, ty: &TypeRef) -> TypeRef {
    Inline { types, within: Vec::new() }.of(ty)
}

/// Whether a type has a name in Rust.
pub fn is_named(types: &Types, id: TypeId) -> bool {
    let def = &types[id];
    let has_parts = matches!(def.shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_));
    def.skipped.is_none() && (has_parts || matches!(def.origin, Origin::Component(_)))
}

fn is_collection(shape: &Shape) -> bool {
    matches!(shape, Shape::Array(_) | Shape::Map(_))
}

/// The words of a type, and of those that it refers to where it is silent.
fn docs(types: &Types, id: TypeId) -> Docs {
    match types[id].shape {
        Shape::Reference(to) => types[id].docs.or(&docs(types, to)),
        _ => types[id].docs.clone(),
    }
}

struct Inline<'t> {
    types: &'t Types,
    /// The types that are being written out, so that none is within itself.
    within: Vec<TypeId>,
}

impl Inline<'_> {
    fn of(&mut self, ty: &TypeRef) -> TypeRef {
        match ty {
            TypeRef::Named(id) => self.of_type(*id),
            TypeRef::Nullable(inner) => match self.of(inner) {
                TypeRef::Any => TypeRef::Any,
                inner => TypeRef::Nullable(Box::new(inner)),
            },
            other => other.clone(),
        }
    }

    fn of_type(&mut self, id: TypeId) -> TypeRef {
        if is_named(self.types, id) {
            return TypeRef::Named(id);
        }
        if self.within.contains(&id) {
            // Only arrays and maps without a name can be within themselves without one.
            return TypeRef::Any;
        }
        self.within.push(id);
        let written = match &self.types[id].shape {
            Shape::Any => TypeRef::Any,
            Shape::Object => TypeRef::Object,
            Shape::Scalar(scalar) => TypeRef::Scalar(scalar.clone()),
            Shape::Array(items) => TypeRef::Array(Box::new(self.of(items))),
            Shape::Map(values) => TypeRef::Map(Box::new(self.of(values))),
            Shape::Reference(to) => self.of_type(*to),
            Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_) => TypeRef::Named(id),
            // `merge_all_of` has left none.
            Shape::AllOf(_) => TypeRef::Any,
        };
        self.within.pop();
        written
    }
}
