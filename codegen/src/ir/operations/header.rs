//! A header of a response.

use crate::ir::{Additional, Constants, Docs, Scalar, Shape, Struct, TypeId, TypeRef, Types};

/// A header of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The name on the wire.
    pub wire_name: String,
    pub ty: TypeRef,
    pub required: bool,
    /// Whether each member of an object is written as `name=value`.
    pub explode: bool,
    /// Whether it is a JSON text: `content` in the place of `schema`.
    pub is_json: bool,
    pub docs: Docs,
}

/// What the text of a header stands for (`simple`, OpenAPI 3.1.1, section 4.8.12.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeaderForm {
    Text,
    /// A number or a boolean.
    Scalar,
    /// An array of texts.
    Texts,
    /// An array of numbers or booleans.
    Scalars,
    /// An object.
    Members(ScalarMembers),
    Json,
}

/// Which members of an object are numbers or booleans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScalarMembers {
    /// Those of these names.
    Only(Vec<String>),
    /// All but those of these names.
    AllBut(Vec<String>),
}

impl Header {
    /// What its text stands for, by its type.
    pub fn form(&self, types: &Types) -> HeaderForm {
        if self.is_json { HeaderForm::Json } else { form(&self.ty, types) }
    }
}

fn form(ty: &TypeRef, types: &Types) -> HeaderForm {
    match ty {
        TypeRef::Any | TypeRef::Scalar(Scalar::Text(_) | Scalar::Null) => HeaderForm::Text,
        TypeRef::Scalar(Scalar::Boolean | Scalar::Integer { .. } | Scalar::Number) => {
            HeaderForm::Scalar
        }
        TypeRef::Array(items) => array(items, types),
        TypeRef::Object => HeaderForm::Members(ScalarMembers::Only(Vec::new())),
        TypeRef::Map(values) => map(values, types),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => form(inner, types),
        TypeRef::Named(id) => named(types.resolve(*id), types),
    }
}

fn array(items: &TypeRef, types: &Types) -> HeaderForm {
    match form(items, types) {
        HeaderForm::Scalar => HeaderForm::Scalars,
        _ => HeaderForm::Texts,
    }
}

fn map(values: &TypeRef, types: &Types) -> HeaderForm {
    HeaderForm::Members(match form(values, types) {
        HeaderForm::Scalar => ScalarMembers::AllBut(Vec::new()),
        _ => ScalarMembers::Only(Vec::new()),
    })
}

fn record(record: &Struct, types: &Types) -> HeaderForm {
    let names = |are_scalars| {
        let members = record.members.iter();
        let members = members
            .filter(move |member| (form(&member.ty, types) == HeaderForm::Scalar) == are_scalars);
        members.map(|member| member.wire_name.clone()).collect()
    };
    HeaderForm::Members(match &record.additional {
        Additional::Typed(others) if form(others, types) == HeaderForm::Scalar => {
            ScalarMembers::AllBut(names(false))
        }
        Additional::Typed(_) | Additional::Any | Additional::Nothing => {
            ScalarMembers::Only(names(true))
        }
    })
}

fn named(id: TypeId, types: &Types) -> HeaderForm {
    match &types[id].shape {
        Shape::Scalar(scalar) => form(&TypeRef::Scalar(scalar.clone()), types),
        Shape::Enumeration(enumeration) if enumeration.of == Constants::Integers => {
            HeaderForm::Scalar
        }
        Shape::Array(items) => array(items, types),
        Shape::Map(values) => map(values, types),
        Shape::Object => form(&TypeRef::Object, types),
        Shape::Struct(members) => record(members, types),
        Shape::Any
        | Shape::Enumeration(_)
        | Shape::Union(_)
        | Shape::AllOf(_)
        | Shape::Reference(_) => HeaderForm::Text,
    }
}
