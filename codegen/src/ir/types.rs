//! The table of types.

use std::ops::{Index, IndexMut};

use serde_json::Value;

use super::{
    Discriminator, Docs, Excluded, Features, MapType, Shape, Step, Times, TypeId, TypeRef, Usage,
};
use crate::pointer::Pointer;

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
    /// A keyword by which the schema says of what kind a value is, if it has one.
    pub kind_keyword: Option<&'static str>,
    /// The keyword, `prefixItems` or `patternProperties`, that says what some items or members are, where not all are
    /// known, so that they are any JSON.
    pub parts_keyword: Option<&'static str>,
    /// What values are not.
    pub excluded: Vec<Excluded>,
    pub usage: Usage,
    /// Why nothing is generated of it, if so. Its shape is [`Shape::Any`] then.
    pub skipped: Option<Skipped>,
    /// Whether a value says that the request may be repeated (`x-retryable`).
    pub says_retryable: bool,
    /// The member that labels the subtypes of this base, where it says so; none after `unite_subtypes`.
    pub labels: Option<Box<Discriminator>>,
    /// The other types that are this one, where `unify_equal_types` found some. They refer to it.
    pub equals: Vec<TypeId>,
    /// The labels that the bases of this subtype give it.
    pub labelled: Vec<Labelled>,
    /// What it derives beside what all types of its shape do: paths.
    pub derives: Vec<String>,
    /// The name in Rust; empty until names are assigned, and for types that have none.
    pub name: String,
    /// The module in which the type stands, which is a file's name too; empty as the name is.
    pub module: String,
    /// What it is behind; types of one module are behind the same.
    pub features: Features,
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
            kind_keyword: None,
            parts_keyword: None,
            excluded: Vec::new(),
            usage: Usage::default(),
            skipped: None,
            says_retryable: false,
            labels: None,
            labelled: Vec::new(),
            equals: Vec::new(),
            derives: Vec::new(),
            name: String::new(),
            module: String::new(),
            features: Features::none(),
        }
    }
}

impl TypeDef {
    /// Whether something is declared that can have derives and impls; of an alias nothing is.
    pub fn is_declared(&self) -> bool {
        let has_parts = matches!(
            self.shape,
            Shape::Struct(_)
                | Shape::Enumeration(_)
                | Shape::Union(_)
                | Shape::Array(_)
                | Shape::Map(_)
        );
        has_parts && !self.name.is_empty()
    }

    /// The only value, if the description lists a single text, and does not say that more may come.
    pub fn only_text(&self) -> Option<&str> {
        match (&self.shape, &self.constants[..]) {
            (Shape::Enumeration(_), [Value::String(only)]) => Some(only),
            _ => None,
        }
    }
}

/// The label that a base with a discriminator gives a subtype.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    /// The member that has it.
    pub member: String,
    /// The keys of the mapping that lead to the schema, or to a subtype of it.
    pub keys: Vec<String>,
    /// The names that stand for the schema, or for a subtype of it, where no key leads there.
    pub names: Vec<String>,
    /// All keys of the mapping.
    pub mapped: Vec<String>,
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

/// Why nothing is generated of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// No operation that was selected leads to it.
    NotSelected,
    /// Nothing refers to it: another type has what it says.
    Unreferenced,
}

/// All types of an API. None is ever removed: one that is not needed is not referred to.
#[derive(Clone, Debug, Default)]
pub struct Types {
    defs: Vec<TypeDef>,
    /// What a map is in Rust.
    pub maps: MapType,
    /// What times can be had as.
    pub times: Times,
}

impl Types {
    /// No types yet, and room for so many.
    pub fn with_capacity(capacity: usize) -> Self {
        Types {
            defs: Vec::with_capacity(capacity),
            maps: MapType::default(),
            times: Times::default(),
        }
    }

    /// Adds a type.
    pub fn push(&mut self, def: TypeDef) -> TypeId {
        self.defs.push(def);
        TypeId(self.defs.len() - 1)
    }

    /// The ids of all types, in the order of the description.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.defs.len()).map(TypeId)
    }

    /// The types with their ids, in the order of the description.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.defs.iter().enumerate().map(|(index, def)| (TypeId(index), def))
    }

    /// The types that are generated, each under its name. Types without one are written out where they
    /// are used.
    pub fn named(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.iter().filter(|(_, def)| !def.name.is_empty())
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

    /// What values of a type are not, by itself and by those that it refers to.
    pub fn excluded(&self, id: TypeId) -> Vec<Excluded> {
        let (mut id, mut excluded) = (id, self[id].excluded.clone());
        while let Shape::Reference(to) = self[id].shape {
            id = to;
            excluded.extend(self[id].excluded.iter().cloned());
        }
        excluded
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
        &self.defs[id.0]
    }
}

impl IndexMut<TypeId> for Types {
    fn index_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.defs[id.0]
    }
}
