//! The schemas of types, as impls of traits that others have: their derives would not know the names on the wire.
//!
//! Here is what the schema of a type says, whoever it is for: of what types the parts are, what is required and what is
//! listed. Limits and patterns are not in it: a value that the description allows is valid for it. A list of values has no
//! place for others, as in the description, although an open enum takes them.
//!
//! - [`schemars`]: as schemars has it.
//! - [`utoipa`]: as utoipa has it, with the documentation.
//! - [`json`]: values of JSON as expressions.

pub mod json;
pub mod schemars;
pub mod utoipa;

use serde_json::Value;

use crate::ir::{
    Additional, Constants, Implemented, Member, Origin, Scalar, Shape, Struct, TypeDef, TypeRef,
    Types, Union,
};

/// What a schema says.
pub enum Schema<'a> {
    Any,
    Scalar(&'a Scalar),
    /// An object of any members.
    AnyObject,
    Array(Box<Schema<'a>>),
    /// An object whose members are all alike.
    Map(Box<Schema<'a>>),
    Object(Object<'a>),
    /// One of the values of an enumeration.
    Enumeration(Constants, Vec<&'a str>),
    /// One of the values of an enumeration, or another one of their type.
    Extensible(Constants, Vec<&'a str>),
    /// One of these values.
    Values(Vec<&'a Value>),
    Union(&'a Union, Vec<Schema<'a>>),
    /// What the schema says, or null.
    OrNull(Box<Schema<'a>>),
    /// That of another type, by its name.
    Named(&'a TypeDef),
}

/// The schema of an object of known members.
pub struct Object<'a> {
    pub members: Vec<(&'a Member, Schema<'a>)>,
    /// The schema of all other members; none where nothing is said of them, or where there are none.
    pub additional: Option<Box<Schema<'a>>>,
    pub is_closed: bool,
}

impl<'a> Object<'a> {
    /// The members that must be there, by their names on the wire.
    pub fn required(&self) -> Vec<&'a str> {
        let required = self.members.iter().filter(|(member, _)| member.presence.is_required());
        required.map(|(member, _)| member.wire_name.as_str()).collect()
    }
}

/// Makes schemas for those who ask for a trait.
pub struct Maker<'a> {
    types: &'a Types,
    for_whom: Implemented,
}

impl<'a> Maker<'a> {
    pub fn new(types: &'a Types, for_whom: Implemented) -> Self {
        Maker { types, for_whom }
    }

    /// The schema of a type, whether or not it has a name.
    pub fn of_def(&self, def: &'a TypeDef) -> Schema<'a> {
        match &def.shape {
            Shape::Any | Shape::AllOf(_) => Schema::Any,
            Shape::Object => Schema::AnyObject,
            Shape::Scalar(scalar) => Schema::Scalar(scalar),
            Shape::Array(items) => Schema::Array(Box::new(self.of_type(items))),
            Shape::Map(values) => Schema::Map(Box::new(self.of_type(values))),
            Shape::Struct(record) => Schema::Object(self.of_struct(record)),
            Shape::Enumeration(enumeration) => {
                let values = enumeration.values.iter().map(|value| value.wire.as_str());
                match def.constants.is_empty() {
                    true => Schema::Extensible(enumeration.of, values.collect()),
                    false => Schema::Enumeration(enumeration.of, values.collect()),
                }
            }
            Shape::Union(union) => {
                let branches = union.branches.iter();
                let branches = branches.map(|one| self.of_values(&one.ty, &one.constants, false));
                Schema::Union(union, branches.collect())
            }
            Shape::Reference(to) => self.of_named(&self.types[*to]),
        }
    }

    fn of_struct(&self, record: &'a Struct) -> Object<'a> {
        let member = |member: &'a Member| {
            let nullable = member.presence.is_nullable();
            (member, self.of_values(&member.ty, &member.constants, nullable))
        };
        let additional = match &record.additional {
            Additional::Typed(values) => Some(Box::new(self.of_type(values))),
            Additional::Any | Additional::Nothing => None,
        };
        let is_closed = record.additional == Additional::Nothing;
        Object { members: record.members.iter().map(member).collect(), additional, is_closed }
    }

    /// The schema of values of a type, or of those alone that are listed.
    fn of_values(&self, ty: &'a TypeRef, constants: &'a [Value], nullable: bool) -> Schema<'a> {
        if !constants.is_empty() && !self.lists_all_of_a_component(ty, constants) {
            let null = nullable.then_some(&Value::Null);
            return Schema::Values(constants.iter().chain(null).collect());
        }
        let schema = self.of_type(ty);
        match nullable && !self.types.takes_null(ty) {
            true => Schema::OrNull(Box::new(schema)),
            false => schema,
        }
    }

    /// Whether the values are those of an enumeration that the description gives a name.
    fn lists_all_of_a_component(&self, ty: &TypeRef, constants: &[Value]) -> bool {
        let TypeRef::Named(id) = ty else { return false };
        let def = &self.types[self.types.resolve(*id)];
        let is_component = matches!(def.origin, Origin::Component(_));
        match &def.shape {
            Shape::Enumeration(enumeration) => {
                is_component && enumeration.values.len() == constants.len()
            }
            _ => false,
        }
    }

    fn of_type(&self, ty: &'a TypeRef) -> Schema<'a> {
        match ty {
            TypeRef::Any => Schema::Any,
            TypeRef::Object => Schema::AnyObject,
            TypeRef::Scalar(scalar) => Schema::Scalar(scalar),
            TypeRef::Array(items) => Schema::Array(Box::new(self.of_type(items))),
            TypeRef::Map(values) => Schema::Map(Box::new(self.of_type(values))),
            TypeRef::Nullable(inner) => self.of_values(inner, &[], true),
            TypeRef::Boxed(inner) => self.of_type(inner),
            TypeRef::Named(id) => self.of_named(&self.types[*id]),
        }
    }

    fn of_named(&self, def: &'a TypeDef) -> Schema<'a> {
        let resolved = match def.shape {
            Shape::Reference(to) => &self.types[self.types.resolve(to)],
            _ => def,
        };
        // An alias of a type is as good as the type; another has no schema but that of its shape.
        if !resolved.implements(self.for_whom) || def.name.is_empty() {
            return self.of_def(def);
        }
        Schema::Named(def)
    }
}
