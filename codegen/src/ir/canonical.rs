//! A type as it is written where it is used: its canonical form.
//!
//! `{"$ref": "#/components/schemas/Pet"}` is `Named(Pet)`; `{"type": "array", "items": {"type": "string"}}`
//! needs no name, and is `Array(Scalar(Text))`.

use super::{Docs, Origin, Shape, TypeId, TypeRef, Types};

/// How deep arrays and maps without names stand within one another. The compiler gives up at 128
/// (E0275), and the impls of what they hold take some of that.
pub const DEEPEST: usize = 32;

/// The canonical form of a type.
pub struct Canonical {
    pub ty: TypeRef,
    /// The arrays and maps that are nested so deep that they are any JSON value.
    pub too_deep: Vec<TypeId>,
}

impl Canonical {
    /// The canonical form of a type of the table.
    pub fn of(types: &Types, id: TypeId) -> Canonical {
        let mut writing = Writing::new(types);
        let ty = writing.of_type(id);
        Canonical { ty, too_deep: writing.too_deep }
    }
}

impl Types {
    /// Whether a type gets a name in Rust: a struct, an enumeration, a union, or a component.
    pub fn needs_name(&self, id: TypeId) -> bool {
        let def = &self[id];
        let has_parts =
            matches!(def.shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_));
        def.skipped.is_none() && (has_parts || matches!(def.origin, Origin::Component(_)))
    }

    /// A reference with everything in it that has no name written out.
    pub fn canonical(&self, ty: &TypeRef) -> TypeRef {
        Writing::new(self).of(ty)
    }

    /// The documentation of a type, and of those that it refers to where it has none.
    pub fn docs(&self, id: TypeId) -> Docs {
        let (mut id, mut docs) = (id, self[id].docs.clone());
        while let Shape::Reference(to) = self[id].shape {
            id = to;
            if self[id].docs != Docs::default() {
                docs = docs.or(&self[id].docs);
            }
        }
        docs
    }
}

/// A type that is being written out.
struct Writing<'t> {
    types: &'t Types,
    /// The types that are being written out, so that none is within itself.
    within: Vec<TypeId>,
    /// How many arrays and maps they are.
    depth: usize,
    /// The types that were further in than [`DEEPEST`].
    too_deep: Vec<TypeId>,
}

impl<'t> Writing<'t> {
    fn new(types: &'t Types) -> Self {
        Writing { types, within: Vec::new(), depth: 0, too_deep: Vec::new() }
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
        let mut id = id;
        while !self.types.needs_name(id)
            && let Shape::Reference(to) = self.types[id].shape
        {
            id = to;
        }
        if self.types.needs_name(id) {
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
            Shape::Array(items) => TypeRef::Array(self.within_collection(items)),
            Shape::Map(values) => TypeRef::Map(self.within_collection(values)),
            Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_) => TypeRef::Named(id),
            // `merge_all_of` has left none, and references have been followed.
            Shape::AllOf(_) | Shape::Reference(_) => TypeRef::Any,
        };
        self.within.pop();
        written
    }

    fn within_collection(&mut self, ty: &TypeRef) -> Box<TypeRef> {
        self.depth += 1;
        let written = self.of(ty);
        self.depth -= 1;
        Box::new(written)
    }
}
