//! What types, fields and requests are in Rust, as far as code can see: two things with the same
//! words here are the same to code that uses them.

use crate::ir::operations::{Answer, Content, Input, InputPlace, Outcome};
use crate::ir::{
    Constants, Member, Presence, Scalar, Shape, Struct, TextFormat, TypeId, TypeRef, Types,
};
use crate::passes::assign_names::arguments;

/// The Rust type of a reference. An alias is what it stands for.
pub fn type_name(types: &Types, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Any | TypeRef::Scalar(Scalar::Null) => "Value".to_owned(),
        TypeRef::Object => "Map<String, Value>".to_owned(),
        TypeRef::Scalar(scalar) => scalar_name(scalar).to_owned(),
        TypeRef::Array(items) => format!("Vec<{}>", type_name(types, items)),
        TypeRef::Map(values) if **values == TypeRef::Any => "Map<String, Value>".to_owned(),
        TypeRef::Map(values) => format!("IndexMap<String, {}>", type_name(types, values)),
        TypeRef::Nullable(inner) => format!("Option<{}>", type_name(types, inner)),
        TypeRef::Boxed(inner) => format!("Box<{}>", type_name(types, inner)),
        TypeRef::Named(id) => named(types, *id),
    }
}

fn named(types: &Types, id: TypeId) -> String {
    let def = &types[id];
    let is_alias = matches!(
        def.shape,
        Shape::Any | Shape::Object | Shape::Scalar(_) | Shape::AllOf(_) | Shape::Reference(_)
    );
    if is_alias || def.name.is_empty() {
        type_name(types, &alias(types, &def.shape))
    } else {
        def.name.clone()
    }
}

/// How a type is declared.
pub fn declaration(types: &Types, id: TypeId) -> String {
    let shape = &types[id].shape;
    match shape {
        Shape::Struct(_) => "a struct".to_owned(),
        Shape::Enumeration(enumeration) => match enumeration.of {
            Constants::Texts => "an enum of texts".to_owned(),
            Constants::Integers => "an enum of integers".to_owned(),
        },
        Shape::Union(_) => "an enum of types".to_owned(),
        Shape::Array(_) | Shape::Map(_) => {
            format!("struct({})", type_name(types, &alias(types, shape)))
        }
        shape => type_name(types, &alias(types, shape)),
    }
}

/// What a type is that has no parts of its own, as a reference.
pub fn alias(types: &Types, shape: &Shape) -> TypeRef {
    match shape {
        Shape::Object => TypeRef::Object,
        Shape::Scalar(scalar) => TypeRef::Scalar(scalar.clone()),
        Shape::Array(items) => TypeRef::Array(Box::new(items.clone())),
        Shape::Map(values) => TypeRef::Map(Box::new(values.clone())),
        Shape::Reference(id) if types[*id].name.is_empty() => alias(types, &types[*id].shape),
        Shape::Reference(id) => TypeRef::Named(*id),
        _ => TypeRef::Any,
    }
}

fn scalar_name(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::Boolean => "bool",
        Scalar::Integer { unsigned: false } => "i64",
        Scalar::Integer { unsigned: true } => "u64",
        Scalar::Number => "f64",
        Scalar::Text(TextFormat::DateTime) => "Timestamp",
        Scalar::Text(TextFormat::Secret) => "Secret",
        Scalar::Text(_) => "String",
        Scalar::Null => "Value",
    }
}

/// What is around the type of a field, for absence and null: `Option<_>`.
pub fn wrapper(types: &Types, member: &Member) -> &'static str {
    let takes_null = types.takes_null(&member.ty);
    match member.presence {
        Presence::Required => "_",
        Presence::RequiredNullable if takes_null => "_",
        Presence::OptionalNullable if !takes_null => "Option<Option<_>>",
        Presence::RequiredNullable | Presence::Optional | Presence::OptionalNullable => "Option<_>",
    }
}

/// The members that `new(..)` takes or `build()` asks for, in their order.
pub fn argument_names<'t>(types: &'t Types, record: &'t Struct) -> Vec<&'t str> {
    arguments(record, types).map(|member| member.wire_name.as_str()).collect()
}

/// The Rust type of a parameter or a body, but for whether it may be absent.
pub fn input_type(types: &Types, input: &Input) -> String {
    match input.place {
        InputPlace::Bytes(_) => "Vec<u8>".to_owned(),
        _ => type_name(types, &input.ty),
    }
}

/// Whether a request of this one argument can be made of a `&str`.
pub fn is_made_of_str(input: &Input) -> bool {
    input.ty == TypeRef::Scalar(Scalar::Text(TextFormat::Plain))
}

/// The Rust type of what comes back.
pub fn outcome_type(types: &Types, outcome: &Outcome) -> String {
    match outcome.only_content() {
        Some(content) => content_type(types, &content),
        None => outcome.name.clone(),
    }
}

/// The Rust type of the body of an answer.
pub fn content_type(types: &Types, content: &Content) -> String {
    match content {
        Content::Json(ty) => type_name(types, ty),
        Content::Bytes => "Vec<u8>".to_owned(),
        Content::Empty => "()".to_owned(),
    }
}

/// The type of an item of the only array that the answers have under this name.
pub fn item_type(types: &Types, answers: &[Answer], items: &str) -> Option<String> {
    let Content::Json(ty) = &answers.first()?.content else { return None };
    let Shape::Struct(record) = &types[types.resolve(ty.named()?)].shape else { return None };
    let member = record.members.iter().find(|member| member.wire_name == items)?;
    Some(type_name(types, &member.ty))
}
