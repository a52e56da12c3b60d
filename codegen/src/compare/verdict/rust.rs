//! What types, fields and requests are in Rust, as far as code can see. Two things with the same text here are
//! the same to code that uses them.
//!
//! The rules are those of the Cargo Book, "SemVer Compatibility"; cargo-semver-checks has lints for most:
//!
//! | what changes | bump | rule |
//! |---|---|---|
//! | a type, a field, a variant or a module goes, or has another name | major | "Major: renaming/moving/removing any public items" (`struct_missing`, `struct_pub_field_missing`, `enum_variant_missing`, `module_missing`) |
//! | a type or a method comes | minor | "Minor: adding new public items" |
//! | a field comes, of a struct that is `#[non_exhaustive]` | minor | the reverse of "Major: adding a public field when no private field exists" |
//! | a variant comes, of an enum that is `#[non_exhaustive]` | minor | the reverse of "Major: adding new enum variants (without `non_exhaustive`)" (`enum_variant_added`) |
//! | `new(..)` takes another argument | major | "Major: adding/removing function parameters" (`method_parameter_count_changed`) |
//! | a field or an argument is of another type | major | no lint: the tool does not compare types; the compiler does |
//! | `Copy`, `Default` or another trait is no longer implemented | major | `derive_trait_impl_removed`; the compiler for the others |

use crate::ir::operations::{Body, Content, Outcome, Response, Stream};
use crate::ir::{
    Constants, Member, Presence, Scalar, Shape, Struct, TextFormat, TypeId, TypeRef, Types,
};

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

/// How a type is declared. Two structs, or two enums of one sort, are declared alike.
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

/// What an alias, an array or a map stands for, as a reference.
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
        Scalar::Text(TextFormat::Binary) => "FileContent",
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
    record.arguments(types).map(|member| member.wire_name.as_str()).collect()
}

/// The Rust type of the body of a request, but for whether it may be absent.
pub fn body_type(types: &Types, body: &Body) -> String {
    match &body.contents[..] {
        [only] => type_name(types, &only.ty),
        _ => body.type_name.clone(),
    }
}

/// Whether a request of this one argument can be made of a `&str`.
pub fn is_made_of_str(ty: &TypeRef) -> bool {
    *ty == TypeRef::Scalar(Scalar::Text(TextFormat::Plain))
}

/// The Rust type of what comes back.
pub fn outcome_type(types: &Types, outcome: &Outcome) -> String {
    match outcome.only_content() {
        Some(content) => content_type(types, &content),
        None => outcome.name.clone(),
    }
}

/// The Rust type of the body of a response.
pub fn content_type(types: &Types, content: &Content) -> String {
    match content {
        Content::Json(ty) => type_name(types, ty),
        Content::Text => "String".to_owned(),
        Content::Bytes => "Vec<u8>".to_owned(),
        Content::Stream(stream) => format!("Vec<Event<{}>>", data_type(types, stream)),
        Content::Empty => "()".to_owned(),
    }
}

/// The Rust type of the data of an event.
pub fn data_type(types: &Types, stream: &Stream) -> String {
    stream.data.as_ref().map_or_else(|| "String".to_owned(), |ty| type_name(types, ty))
}

/// The type of the items of the array that the first response has as this member.
pub fn item_type(types: &Types, responses: &[Response], items: &str) -> Option<String> {
    let Content::Json(ty) = &responses.first()?.content else { return None };
    let Shape::Struct(record) = &types[types.resolve(ty.named()?)].shape else { return None };
    let member = record.members.iter().find(|member| member.wire_name == items)?;
    Some(type_name(types, &member.ty))
}
