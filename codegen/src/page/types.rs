//! The types of a page.
//!
//! ```text
//! {
//!   "name": "Pet", "at": "#/components/schemas/Pet", "kind": "struct",  or enum, union, alias
//!   "inner": true,             it stands within another schema
//!   "use": "requests and responses", "nullable": true, "doc": "..", "deprecated": true,
//!   "members": [{"name": "kind", "field": "kind_", "type": TYPE, "need": "required", "doc": ".."}],
//!   "other": TYPE,             of a struct: what other members are; false: there should be none
//!   "values": [["cat", "doc"]], "of": "string", "closed": true,         of an enum
//!   "branches": [{"name": "Cat", "type": TYPE, "doc": ".."}],           of a union
//!   "type": TYPE               of an alias
//! }
//! ```
//!
//! What is absent is empty or false. A `TYPE` is a word (`"integer"`), the position of a type, or a pair such as
//! `["array", TYPE]`.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::ir::{
    Additional, Constants, Docs, Enumeration, Member, Openness, Origin, Scalar, Shape, Struct,
    TextFormat, TypeDef, TypeId, TypeRef, Types, Union,
};

/// The positions of the types that have a name.
pub struct Numbers<'t> {
    types: &'t Types,
    positions: HashMap<TypeId, usize>,
}

impl<'t> Numbers<'t> {
    /// Numbers the types in the order of the description.
    pub fn of(types: &'t Types) -> Self {
        let positions = types.named().enumerate().map(|(position, (id, _))| (id, position));
        Numbers { types, positions: positions.collect() }
    }

    fn reference(&self, ty: &TypeRef) -> Value {
        let pair = |word: &str, inner: &TypeRef| json!([word, self.reference(inner)]);
        match ty {
            TypeRef::Any => json!("any"),
            TypeRef::Object => json!("object"),
            TypeRef::Scalar(scalar) => of_scalar(scalar),
            TypeRef::Array(items) => pair("array", items),
            TypeRef::Map(values) => pair("map", values),
            TypeRef::Nullable(inner) => pair("nullable", inner),
            // A box is of Rust, and not of the values.
            TypeRef::Boxed(inner) => self.reference(inner),
            TypeRef::Named(id) => match self.positions.get(id) {
                Some(position) => json!(position),
                None => self.of_shape(&self.types[*id].shape),
            },
        }
    }

    /// The name of a type, or of that of its items; none if it has no name.
    fn name(&self, ty: &TypeRef) -> &'t str {
        ty.named().map_or("", |id| &self.types[id].name)
    }

    /// What a type is that is written out.
    fn of_shape(&self, shape: &Shape) -> Value {
        match shape {
            Shape::Object => json!("object"),
            Shape::Scalar(scalar) => of_scalar(scalar),
            Shape::Array(items) => json!(["array", self.reference(items)]),
            Shape::Map(values) => json!(["map", self.reference(values)]),
            Shape::Reference(id) => self.reference(&TypeRef::Named(*id)),
            // What has parts has a name.
            _ => json!("any"),
        }
    }
}

fn of_scalar(scalar: &Scalar) -> Value {
    json!(match scalar {
        Scalar::Boolean => "boolean",
        Scalar::Integer { unsigned: false } => "integer",
        Scalar::Integer { unsigned: true } => "unsigned integer",
        Scalar::Number => "number",
        Scalar::Null => "null",
        Scalar::Text(TextFormat::Plain) => "string",
        Scalar::Text(TextFormat::DateTime) => "date-time",
        Scalar::Text(TextFormat::Secret) => "secret",
        Scalar::Text(TextFormat::Binary) => "file",
        Scalar::Text(TextFormat::Other(format)) => return json!(["string", format]),
    })
}

/// A type of the page.
pub fn define(numbers: &Numbers<'_>, types: &Types, id: TypeId, def: &TypeDef) -> Value {
    let mut defined = Map::new();
    put(&mut defined, "name", json!(def.name));
    put(&mut defined, "at", json!(def.pointer.reference()));
    let kind = match def.shape {
        Shape::Struct(_) => "struct",
        Shape::Enumeration(_) => "enum",
        Shape::Union(_) => "union",
        _ => "alias",
    };
    put(&mut defined, "kind", json!(kind));
    put(&mut defined, "inner", json!(matches!(def.origin, Origin::Inner { .. })));
    put(&mut defined, "use", json!(direction(def.usage.request, def.usage.response)));
    put(&mut defined, "nullable", json!(def.nullable));
    document(&mut defined, &types.docs(id), &[&def.name]);
    match &def.shape {
        Shape::Struct(record) => define_struct(&mut defined, numbers, record),
        Shape::Enumeration(enumeration) => define_enumeration(&mut defined, enumeration),
        Shape::Union(union) => define_union(&mut defined, numbers, union),
        shape => put(&mut defined, "type", numbers.of_shape(shape)),
    }
    Value::Object(defined)
}

fn define_struct(defined: &mut Map<String, Value>, numbers: &Numbers<'_>, record: &Struct) {
    let member = |member: &Member| {
        let mut defined = Map::new();
        put(&mut defined, "name", json!(member.wire_name));
        let is_renamed = member.name != member.wire_name;
        put(&mut defined, "field", json!(is_renamed.then_some(&member.name)));
        put(&mut defined, "type", numbers.reference(&member.ty));
        put(&mut defined, "need", json!(member.presence.description()));
        document(&mut defined, &member.docs, &[&member.wire_name, numbers.name(&member.ty)]);
        Value::Object(defined)
    };
    put(defined, "members", record.members.iter().map(member).collect());
    match &record.additional {
        Additional::Any => {}
        Additional::Nothing => {
            defined.insert("other".to_owned(), json!(false));
        }
        Additional::Typed(values) => put(defined, "other", numbers.reference(values)),
    }
}

fn define_enumeration(defined: &mut Map<String, Value>, enumeration: &Enumeration) {
    let of = match enumeration.of {
        Constants::Texts => "string",
        Constants::Integers => "integer",
    };
    let values = enumeration.values.iter().map(|value| match text(&value.docs, &[&value.wire]) {
        Some(doc) => json!([value.wire, doc]),
        None => json!([value.wire]),
    });
    put(defined, "values", values.collect());
    put(defined, "of", json!(of));
    put(defined, "closed", json!(enumeration.openness == Openness::Closed));
}

fn define_union(defined: &mut Map<String, Value>, numbers: &Numbers<'_>, union: &Union) {
    let branches = union.branches.iter().map(|branch| {
        let mut defined = Map::new();
        put(&mut defined, "name", json!(branch.name));
        put(&mut defined, "type", numbers.reference(&branch.ty));
        document(&mut defined, &branch.docs, &[&branch.name, numbers.name(&branch.ty)]);
        Value::Object(defined)
    });
    put(defined, "branches", branches.collect());
    let label = union.discriminator.as_ref().map(|discriminator| &discriminator.member);
    put(defined, "label", json!(label));
}

fn document(defined: &mut Map<String, Value>, docs: &Docs, names: &[&str]) {
    put(defined, "doc", json!(text(docs, names)));
    put(defined, "limits", json!(docs.limits.as_ref().map(ToString::to_string)));
    put(defined, "default", json!(docs.default.as_ref().map(ToString::to_string)));
    put(defined, "deprecated", json!(docs.deprecated));
}

/// The title, where it says more than a name that stands beside it, and the description.
fn text(docs: &Docs, names: &[&str]) -> Option<String> {
    let letters = |text: &str| {
        text.chars().filter(|one| one.is_alphanumeric()).collect::<String>().to_lowercase()
    };
    let is_name = |title: &String| names.iter().any(|name| letters(name) == letters(title));
    let title = docs.title.as_ref().filter(|title| !is_name(title));
    match (title, &docs.description) {
        (Some(title), Some(description)) if title != description => {
            Some(format!("{title}\n\n{description}"))
        }
        (title, description) => description.as_ref().or(title).cloned(),
    }
}

fn direction(request: bool, response: bool) -> &'static str {
    match (request, response) {
        (true, true) => "requests and responses",
        (true, false) => "requests",
        (false, true) => "responses",
        (false, false) => "",
    }
}

/// Adds what is neither empty nor false.
pub(super) fn put(defined: &mut Map<String, Value>, name: &str, value: Value) {
    let is_empty = match &value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    if !is_empty {
        defined.insert(name.to_owned(), value);
    }
}
