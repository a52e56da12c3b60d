//! The table of types.

use std::ops::{Index, IndexMut};

use serde_json::Value;

use super::{Discriminator, Docs, Shape, TypeRef};
use crate::document::pointer::Pointer;
use crate::document::schemas::Step;

/// The position of a type in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A schema of the description.
#[derive(Clone, Debug)]
pub struct TypeDef {
    pub pointer: Pointer,
    pub origin: Origin,
    pub docs: Docs,
    /// Whether null is a value of the type.
    pub nullable: bool,
    pub shape: Shape,
    /// The only values that there are, where the description lists them; null is not among them.
    pub constants: Vec<Value>,
    pub usage: Usage,
    /// Why nothing is generated of it, if so. Its shape is [`Shape::Any`] then.
    pub skipped: Option<Skipped>,
    /// Whether a value says that the request may be repeated (`x-retryable`).
    pub says_retryable: bool,
    /// The member that labels the schemas which take this one up in their `allOf`, where this one says
    /// so; none after `unite_heirs`.
    pub labels: Option<Box<Discriminator>>,
    /// The name in Rust; empty until names are assigned, and for types that have none.
    pub name: String,
    /// The module in which the type stands, which is a file's name too; empty as the name is.
    pub module: String,
}

impl TypeDef {
    /// A type of which nothing more is known.
    pub fn new(pointer: Pointer, origin: Origin, docs: Docs, shape: Shape) -> Self {
        TypeDef {
            pointer,
            origin,
            docs,
            nullable: false,
            shape,
            constants: Vec::new(),
            usage: Usage::default(),
            skipped: None,
            says_retryable: false,
            labels: None,
            name: String::new(),
            module: String::new(),
        }
    }
}

/// Where a type comes from; names are made of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// A schema of `components/schemas`, by its name there.
    Component(String),
    /// The body of a request or a response, by a name made of the operation's.
    Body { name: String, is_request: bool },
    /// A schema within another one.
    Inner { parent: TypeId, step: Step },
}

/// What a type is used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub request: bool,
    pub response: bool,
}

/// Why nothing is generated of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// No operation that was selected leads to it.
    NotSelected,
    /// Nothing refers to it: another type has taken it up.
    Unreferenced,
}

/// All types of an API. A type is never taken out: one that is not needed is not referred to.
#[derive(Clone, Debug, Default)]
pub struct Types(Vec<TypeDef>);

impl Types {
    /// No types yet, and room for so many.
    pub fn with_capacity(capacity: usize) -> Self {
        Types(Vec::with_capacity(capacity))
    }

    /// Adds a type.
    pub fn push(&mut self, def: TypeDef) -> TypeId {
        self.0.push(def);
        TypeId(self.0.len() - 1)
    }

    /// The ids of all types, in the order of the description.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.0.len()).map(TypeId)
    }

    /// The types with their ids, in the order of the description.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.0.iter().enumerate().map(|(index, def)| (TypeId(index), def))
    }

    /// The type that a reference leads to in the end. References that lead in a circle have been
    /// refused when they were lowered.
    pub fn resolve(&self, id: TypeId) -> TypeId {
        let mut id = id;
        while let Shape::Reference(to) = self[id].shape {
            id = to;
        }
        id
    }

    /// Whether null is a value like any other, so that none need stand for it: of any JSON.
    pub fn takes_null(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Any => true,
            TypeRef::Named(id) => self[self.resolve(*id)].shape == Shape::Any,
            _ => false,
        }
    }

    /// Whether null is a value of the type, or of one that it refers to.
    pub fn is_nullable(&self, id: TypeId) -> bool {
        let mut id = id;
        loop {
            let def = &self[id];
            match def.shape {
                _ if def.nullable => return true,
                Shape::Reference(to) => id = to,
                _ => return false,
            }
        }
    }

    /// The component or body that a type stands in.
    pub fn root_of(&self, id: TypeId) -> TypeId {
        let mut id = id;
        while let Origin::Inner { parent, .. } = self[id].origin {
            id = parent;
        }
        id
    }
}

impl Index<TypeId> for Types {
    type Output = TypeDef;

    fn index(&self, id: TypeId) -> &TypeDef {
        &self.0[id.0]
    }
}

impl IndexMut<TypeId> for Types {
    fn index_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.0[id.0]
    }
}
