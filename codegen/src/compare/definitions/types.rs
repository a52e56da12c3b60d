//! The definition of a type.

use serde_json::{Map, Value, json};

use super::naming::Naming;
use super::{define_docs, put, put_value};
use crate::compare::members::own_constants;
use crate::compare::verdict::rust::alias;
use crate::ir::{
    Additional, Branch, Constants, Discriminator, EnumValue, Enumeration, Member, Openness, Origin,
    Shape, Struct, TypeDef, TypeId, TypeRef, Union,
};

/// The definition of a type.
pub fn define(names: &Naming<'_>, id: TypeId) -> Value {
    let TypeDef {
        docs,
        nullable,
        shape,
        constants,
        says_retryable,
        origin,
        // Where it stands, what it is used for, and what it is called: this follows from the rest, or the
        // owner of the definition has it.
        pointer: _,
        usage: _,
        skipped: _,
        labels: _,
        labelled: _,
        equals: _,
        derives: _,
        name: _,
        excluded: _,
        kind_keyword: _,
        parts_keyword: _,
        module: _,
        features: _,
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
            put(&mut definition, "kind", json!("alias"));
            put(&mut definition, "type", names.reference(&alias(names.types, shape)));
        }
    }
    // An inner type is nullable where it is used: in its member, or in the reference to it.
    if !matches!(origin, Origin::Inner { .. }) {
        put(&mut definition, "nullable", json!(nullable));
    }
    // Those of an enumeration are its values.
    if !matches!(shape, Shape::Enumeration(_)) {
        put(&mut definition, "allowed_values", json!(constants));
    }
    put(&mut definition, "retryable", json!(says_retryable));
    put(&mut definition, "docs", define_docs(docs));
    Value::Object(definition)
}

fn define_struct(definition: &mut Map<String, Value>, names: &Naming<'_>, record: &Struct) {
    // How a value is constructed follows from the members and their types. Since `merge_all_of` every
    // required name is a member.
    let Struct { members, additional, also_required: _, construction: _ } = record;
    put(definition, "kind", json!("struct"));
    put(definition, "members", members.iter().map(|member| define_member(names, member)).collect());
    match additional {
        Additional::Any => {}
        Additional::Nothing => put_value(definition, "additional_properties", Some(&json!(false))),
        Additional::Typed(values) => {
            put(definition, "additional_properties", names.reference(values));
        }
    }
}

fn define_member(names: &Naming<'_>, member: &Member) -> Value {
    // The constants that are not those of the type.
    let Member {
        wire_name,
        name,
        ty,
        presence,
        required_in,
        asked_for,
        constants: _,
        excluded: _,
        docs,
        written: _,
    } = member;
    let mut definition = Map::new();
    put(&mut definition, "name", json!(wire_name));
    put(&mut definition, "rust_name", json!(name));
    put(&mut definition, "type", names.reference(ty));
    put(&mut definition, "required", json!(presence.is_required()));
    put(&mut definition, "nullable", json!(presence.is_nullable()));
    // Where it is required in one direction only.
    let directions = [("request", required_in.request), ("response", required_in.response)];
    if directions.iter().any(|(_, is_required)| *is_required != presence.is_required()) {
        let directions = directions.into_iter().filter(|(_, is_required)| *is_required);
        let directions: Vec<&str> = directions.map(|(direction, _)| direction).collect();
        put_value(&mut definition, "required_in", Some(&json!(directions)));
    }
    put(&mut definition, "required_in_new_values", json!(asked_for));
    put(&mut definition, "allowed_values", json!(own_constants(names.types, member)));
    put(&mut definition, "docs", names.docs_beside(docs, ty));
    Value::Object(definition)
}

fn define_enumeration(definition: &mut Map<String, Value>, enumeration: &Enumeration) {
    let Enumeration { of, values, openness } = enumeration;
    put(definition, "kind", json!("enum"));
    let of = match of {
        Constants::Texts => "string",
        Constants::Integers => "integer",
    };
    put(definition, "type", json!(of));
    put(definition, "open", json!(*openness == Openness::Open));
    let value = |value: &EnumValue| {
        let EnumValue { wire, name, docs } = value;
        let mut definition = Map::new();
        put(&mut definition, "value", json!(wire));
        put(&mut definition, "rust_name", json!(name));
        put(&mut definition, "docs", define_docs(docs));
        Value::Object(definition)
    };
    put(definition, "values", values.iter().map(value).collect());
}

fn define_union(definition: &mut Map<String, Value>, names: &Naming<'_>, union: &Union) {
    // A plan follows from the branches, and nothing is left out of what is compared.
    let Union { branches, discriminator, left_out: _, plan: _ } = union;
    put(definition, "kind", json!("union"));
    put(
        definition,
        "discriminator",
        discriminator.as_ref().map(|by| define_discriminator(names, by)).into(),
    );
    let branch = |branch: &Branch| {
        // The name of an accessor follows from the branch's.
        let Branch { ty, name, accessor: _, constants, docs } = branch;
        let mut definition = Map::new();
        put(&mut definition, "rust_name", json!(name));
        put(&mut definition, "type", names.reference(ty));
        put(&mut definition, "allowed_values", json!(constants));
        put(&mut definition, "docs", names.docs_beside(docs, ty));
        Value::Object(definition)
    };
    put(definition, "branches", branches.iter().map(branch).collect());
}

/// A discriminator (OpenAPI 3.2, Discriminator Object).
fn define_discriminator(names: &Naming<'_>, discriminator: &Discriminator) -> Value {
    let Discriminator { member, mapping, default_mapping } = discriminator;
    let mut definition = Map::new();
    put(&mut definition, "property_name", json!(member));
    let value = |(value, id): &(String, TypeId)| json!({ "value": value, "type": names.reference(&TypeRef::Named(*id)) });
    put(&mut definition, "mapping", mapping.iter().map(value).collect());
    let default = default_mapping.map(|id| names.reference(&TypeRef::Named(id)));
    put(&mut definition, "default_mapping", json!(default));
    Value::Object(definition)
}
