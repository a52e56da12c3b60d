//! What a reference stands for, once aliases are resolved.

use crate::ir::{Enumeration, Kinds, Scalar, Shape, Struct, TypeRef, Types, Union};

/// What a reference stands for.
pub enum View<'t> {
    Any,
    Object,
    Scalar(&'t Scalar),
    Array(&'t TypeRef),
    Map(&'t TypeRef),
    Struct(&'t Struct),
    Enumeration(&'t Enumeration),
    Union(&'t Union),
}

/// A reference without the null and the box around it.
pub fn bare(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => bare(inner),
        other => other,
    }
}

/// Whether null is a value of the reference itself.
pub fn may_be_null(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Nullable(_) => true,
        TypeRef::Boxed(inner) => may_be_null(inner),
        TypeRef::Scalar(Scalar::Null) => true,
        _ => false,
    }
}

/// What a reference stands for. Null and boxes around it are left out.
pub fn view<'t>(types: &'t Types, ty: &'t TypeRef) -> View<'t> {
    match ty {
        TypeRef::Any => View::Any,
        TypeRef::Object => View::Object,
        TypeRef::Scalar(Scalar::Null) => View::Any,
        TypeRef::Scalar(scalar) => View::Scalar(scalar),
        TypeRef::Array(items) => View::Array(items),
        TypeRef::Map(values) => View::Map(values),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => view(types, inner),
        TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
            Shape::Object => View::Object,
            Shape::Scalar(Scalar::Null) => View::Any,
            Shape::Scalar(scalar) => View::Scalar(scalar),
            Shape::Array(items) => View::Array(items),
            Shape::Map(values) => View::Map(values),
            Shape::Struct(record) => View::Struct(record),
            Shape::Enumeration(enumeration) => View::Enumeration(enumeration),
            Shape::Union(union) => View::Union(union),
            Shape::Any | Shape::AllOf(_) | Shape::Reference(_) => View::Any,
        },
    }
}

/// The JSON kinds of a type.
pub fn kinds(types: &Types, ty: &TypeRef) -> Kinds {
    match view(types, ty) {
        View::Any | View::Union(_) => Kinds::ANY,
        View::Object | View::Map(_) | View::Struct(_) => Kinds::OBJECT,
        View::Array(_) => Kinds::ARRAY,
        View::Enumeration(enumeration) => enumeration.kind(),
        View::Scalar(Scalar::Text(_)) => Kinds::STRING,
        View::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
        View::Scalar(Scalar::Integer { .. } | Scalar::Number) => Kinds::NUMBER,
        View::Scalar(Scalar::Null) => Kinds::NULL,
    }
}
