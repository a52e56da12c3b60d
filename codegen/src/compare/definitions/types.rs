//! What a type is.

use serde_json::{Map, Value, json};

use super::{put, words};
use crate::compare::members::own_constants;
use crate::compare::pairing::Pairs;
use crate::compare::verdict::rust::alias;
use crate::compare::words::own;
use crate::ir::{
    Additional, Branch, Constants, Discriminator, Docs, EnumValue, Enumeration, Member, Openness,
    Origin, Presence, Scalar, Shape, Struct, TextFormat, TypeDef, TypeId, TypeRef, Types, Union,
};

/// The types of a model, and what they are called.
pub struct Naming<'a> {
    types: &'a Types,
    /// The types of the other model, where those that are in both have the names of that one.
    other: Option<(&'a Types, &'a Pairs)>,
}

impl<'a> Naming<'a> {
    /// By their own names.
    pub fn own(types: &'a Types) -> Self {
        Naming { types, other: None }
    }

    /// By the names that they have in a newer model, if they are in it.
    pub fn renamed(types: &'a Types, new: &'a Types, pairs: &'a Pairs) -> Self {
        Naming { types, other: Some((new, pairs)) }
    }

    fn name(&self, id: TypeId) -> &str {
        let renamed =
            self.other.and_then(|(new, pairs)| Some(new[pairs.new_of(id)?].name.as_str()));
        renamed.filter(|name| !name.is_empty()).unwrap_or(&self.types[id].name)
    }

    /// A reference: a word, or an object that says in its only member what it is made of.
    pub fn reference(&self, ty: &TypeRef) -> Value {
        match ty {
            TypeRef::Any => json!("any"),
            TypeRef::Object => json!("object"),
            TypeRef::Scalar(Scalar::Boolean) => json!("boolean"),
            TypeRef::Scalar(Scalar::Integer { unsigned: false }) => json!("integer"),
            TypeRef::Scalar(Scalar::Integer { unsigned: true }) => json!("unsigned integer"),
            TypeRef::Scalar(Scalar::Number) => json!("number"),
            TypeRef::Scalar(Scalar::Null) => json!("null"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Plain)) => json!("string"),
            TypeRef::Scalar(Scalar::Text(TextFormat::DateTime)) => json!("date-time"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Secret)) => json!("secret"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Other(format))) => json!({ "string": format }),
            TypeRef::Array(items) => json!({ "array": self.reference(items) }),
            TypeRef::Map(values) => json!({ "map": self.reference(values) }),
            TypeRef::Nullable(inner) => json!({ "nullable": self.reference(inner) }),
            // A box is there because types hold one another, which is said by their references.
            TypeRef::Boxed(inner) => self.reference(inner),
            TypeRef::Named(id) if self.types[*id].name.is_empty() => {
                self.reference(&alias(self.types, &self.types[*id].shape))
            }
            TypeRef::Named(id) => json!({ "type": self.name(*id) }),
        }
    }

    /// The words of something that has a type, without those that are the type's.
    fn words_beside(&self, docs: &Docs, ty: &TypeRef) -> Value {
        words(&own(self.types, ty, docs))
    }
}

/// What a type is.
pub fn define(names: &Naming<'_>, id: TypeId) -> Value {
    let TypeDef {
        docs,
        nullable,
        shape,
        constants,
        says_retryable,
        origin,
        // Where it stands, what it is used for, and what it is called: this follows from the rest, or
        // is how the definition is found.
        pointer: _,
        usage: _,
        skipped: _,
        labels: _,
        name: _,
        module: _,
    } = &names.types[id];
    let mut definition = Map::new();
    match shape {
        Shape::Struct(record) => define_struct(&mut definition, names, record),
        Shape::Enumeration(enumeration) => define_enumeration(&mut definition, enumeration),
        Shape::Union(union) => define_union(&mut definition, names, union),
        Shape::Any
        | Shape::Object
        | Shape::Scalar(_)
        | Shape::Array(_)
        | Shape::Map(_)
        | Shape::AllOf(_)
        | Shape::Reference(_) => {
            put(&mut definition, "is", json!("alias"));
            put(&mut definition, "of", names.reference(&alias(names.types, shape)));
        }
    }
    // Of an inner type the presence of the member says it, or the reference to it.
    if !matches!(origin, Origin::Inner { .. }) {
        put(&mut definition, "nullable", json!(nullable));
    }
    // Those of an enumeration are its values.
    if !matches!(shape, Shape::Enumeration(_)) {
        put(&mut definition, "constants", json!(constants));
    }
    put(&mut definition, "retryable", json!(says_retryable));
    put(&mut definition, "words", words(docs));
    Value::Object(definition)
}

fn define_struct(definition: &mut Map<String, Value>, names: &Naming<'_>, record: &Struct) {
    // How a value is made follows from the members and their types.
    let Struct { members, additional, also_required, construction: _ } = record;
    put(definition, "is", json!("struct"));
    put(definition, "members", members.iter().map(|member| define_member(names, member)).collect());
    let additional = match additional {
        Additional::Any => Value::Null,
        Additional::Nothing => json!("none"),
        Additional::Typed(values) => names.reference(values),
    };
    put(definition, "other_members", additional);
    put(definition, "also_required", json!(also_required));
}

fn define_member(names: &Naming<'_>, member: &Member) -> Value {
    // The constants that are not those of the type.
    let Member { wire_name, name, ty, presence, constants: _, docs } = member;
    let mut definition = Map::new();
    put(&mut definition, "name", json!(wire_name));
    put(&mut definition, "field", json!(name));
    put(&mut definition, "type", names.reference(ty));
    let presence = match presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required, may be null",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional, may be null",
    };
    put(&mut definition, "presence", json!(presence));
    put(&mut definition, "constants", json!(own_constants(names.types, member)));
    put(&mut definition, "words", names.words_beside(docs, ty));
    Value::Object(definition)
}

fn define_enumeration(definition: &mut Map<String, Value>, enumeration: &Enumeration) {
    let Enumeration { of, values, openness } = enumeration;
    put(definition, "is", json!("enumeration"));
    let of = match of {
        Constants::Texts => "texts",
        Constants::Integers => "integers",
    };
    put(definition, "of", json!(of));
    put(definition, "open", json!(*openness == Openness::Open));
    let value = |value: &EnumValue| {
        let EnumValue { wire, name, docs } = value;
        let mut definition = Map::new();
        put(&mut definition, "value", json!(wire));
        put(&mut definition, "variant", json!(name));
        put(&mut definition, "words", words(docs));
        Value::Object(definition)
    };
    put(definition, "values", values.iter().map(value).collect());
}

fn define_union(definition: &mut Map<String, Value>, names: &Naming<'_>, union: &Union) {
    // A plan follows from the branches.
    let Union { branches, discriminator, plan: _ } = union;
    put(definition, "is", json!("union"));
    if let Some(Discriminator { member, mapping, otherwise }) = discriminator {
        put(definition, "told_by", json!(member));
        let value = |(value, id): &(String, TypeId)| {
            let of = names.reference(&TypeRef::Named(*id));
            json!({ "value": value, "is": of })
        };
        put(definition, "labels", mapping.iter().map(value).collect());
        let otherwise = otherwise.map(|id| names.reference(&TypeRef::Named(id)));
        put(definition, "otherwise", json!(otherwise));
    }
    let branch = |branch: &Branch| {
        // The name of an accessor follows from the branch's.
        let Branch { ty, name, accessor: _, docs } = branch;
        let mut definition = Map::new();
        put(&mut definition, "variant", json!(name));
        put(&mut definition, "type", names.reference(ty));
        put(&mut definition, "words", names.words_beside(docs, ty));
        Value::Object(definition)
    };
    put(definition, "branches", branches.iter().map(branch).collect());
}
