//! What needs no name of its own is written out where it is used.
//!
//! Before: every member, item, value and branch refers to a type of the table.
//! After: only to structs, enumerations, unions, and components; everything else stands in the
//! reference itself, and a member knows its constants. A component that is another type is referred to
//! by its own name; one that is an array or a map without a name is that itself, for it may be within
//! itself. Arrays and maps are within one another to a depth that the compiler takes; what is further
//! in is any JSON value.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::operations::Content;
use crate::ir::{Additional, Api, Docs, Origin, Shape, TypeId, TypeRef, Types};

/// How deep arrays and maps without names stand within one another. The compiler gives up at 128
/// (E0275), and the impls of what they hold take some of that.
const DEEPEST: usize = 32;

/// Runs the pass.
pub fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let types = &mut api.types;
    name_collections(types);
    let table: Vec<Written> = types.ids().map(|id| Written::of(types, id)).collect();
    let mut too_deep = BTreeSet::new();
    for id in types.ids() {
        let mut within = Vec::new();
        let mut inline = |ty: &mut TypeRef| write_out(ty, &table, &mut within);
        // Taken out while the words of its parts are looked up.
        let mut shape = std::mem::replace(&mut types[id].shape, Shape::Any);
        match &mut shape {
            Shape::Array(inner) | Shape::Map(inner) => inline(inner),
            Shape::Struct(record) => {
                for member in &mut record.members {
                    if let Some(id) = member.ty.named() {
                        member.docs = docs(types, id);
                        member.constants.clone_from(&types[types.resolve(id)].constants);
                    }
                    inline(&mut member.ty);
                }
                if let Additional::Typed(values) = &mut record.additional {
                    inline(values);
                }
            }
            Shape::Union(union) => {
                for branch in &mut union.branches {
                    branch.docs =
                        branch.ty.named().map_or_else(Docs::default, |id| docs(types, id));
                    inline(&mut branch.ty);
                }
            }
            _ => {}
        }
        types[id].shape = shape;
        // What has no name is written out in something that has one.
        if is_named(types, id) {
            too_deep.extend(within);
        }
    }
    let mut within = Vec::new();
    for operation in &mut api.operations {
        for input in &mut operation.inputs {
            write_out(&mut input.ty, &table, &mut within);
        }
        for answer in operation.answers.answers.iter_mut().chain(&mut operation.errors.answers) {
            if let Content::Json(ty) = &mut answer.content {
                write_out(ty, &table, &mut within);
            }
        }
    }
    too_deep.extend(within);
    for id in too_deep {
        diagnostics.push(Diagnostic::warning(
            "nested-too-deep",
            &api.document,
            &types[id].pointer,
            "arrays and maps are nested too deep for Rust, so that this is any JSON value",
            "give one of those around it a name of its own, in `components/schemas`",
        ));
    }
}

/// Makes a named reference to an array or a map without a name that itself.
fn name_collections(types: &mut Types) {
    let is_of_collection = |id: &TypeId| match types[*id].shape {
        Shape::Reference(to) if is_named(types, *id) => {
            let target = types.resolve(to);
            is_collection(&types[target].shape) && !is_named(types, target)
        }
        _ => false,
    };
    let found = types.ids().filter(is_of_collection);
    let found: Vec<_> = found.map(|id| (id, types.resolve(id))).collect();
    for (id, target) in found {
        types[id].docs = docs(types, id);
        types[id].constants = types[target].constants.clone();
        types[id].shape = types[target].shape.clone();
    }
}

/// How a type is written where it is used.
struct Written {
    ty: TypeRef,
    too_deep: Vec<TypeId>,
}

impl Written {
    fn of(types: &Types, id: TypeId) -> Written {
        let mut inline = Inline::new(types);
        let ty = inline.of_type(id);
        Written { ty, too_deep: inline.too_deep }
    }
}

/// Writes out what a reference leads to, by the table of how each type is.
fn write_out(ty: &mut TypeRef, table: &[Written], too_deep: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => {
            let written = &table[id.0];
            too_deep.extend(&written.too_deep);
            *ty = written.ty.clone();
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

/// A reference with everything in it that needs no name.
pub fn written_out(types: &Types, ty: &TypeRef) -> TypeRef {
    Inline::new(types).of(ty)
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
    /// How many arrays and maps they are.
    depth: usize,
    /// The types that were further in than [`DEEPEST`].
    too_deep: Vec<TypeId>,
}

impl<'t> Inline<'t> {
    fn new(types: &'t Types) -> Self {
        Inline { types, within: Vec::new(), depth: 0, too_deep: Vec::new() }
    }

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
            Shape::Array(_) | Shape::Map(_) if self.depth == DEEPEST => {
                self.too_deep.push(id);
                TypeRef::Any
            }
            Shape::Array(items) => TypeRef::Array(self.further_in(items)),
            Shape::Map(values) => TypeRef::Map(self.further_in(values)),
            Shape::Reference(to) => self.of_type(*to),
            Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_) => TypeRef::Named(id),
            // `merge_all_of` has left none.
            Shape::AllOf(_) => TypeRef::Any,
        };
        self.within.pop();
        written
    }

    fn further_in(&mut self, ty: &TypeRef) -> Box<TypeRef> {
        self.depth += 1;
        let written = self.of(ty);
        self.depth -= 1;
        Box::new(written)
    }
}
