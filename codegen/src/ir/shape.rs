//! What a type is.

use super::{Additional, Enumeration, Scalar, Struct, TypeId, TypeRef, Union};

/// What a type is.
///
/// After the passes a type that is emitted is a struct, an enumeration, a union, or an alias or a
/// newtype of something that has no name.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// A text, a number, a boolean.
    Scalar(Scalar),
    /// An array of items.
    Array(TypeRef),
    /// An object whose members are all alike.
    Map(TypeRef),
    /// An object of any members.
    Object,
    /// An object of known members.
    Struct(Struct),
    /// One of several constants.
    Enumeration(Enumeration),
    /// One of several types.
    Union(Union),
    /// All of several types at once. None is left after `merge_all_of`.
    AllOf(Vec<TypeId>),
    /// Another type under another name, or with other documentation.
    Reference(TypeId),
}

impl Shape {
    /// The named types that the shape refers to: of a struct those of its members, of a union its branches.
    pub fn children(&self) -> Vec<TypeId> {
        match self {
            Shape::Any | Shape::Object | Shape::Scalar(_) | Shape::Enumeration(_) => Vec::new(),
            Shape::Array(inner) | Shape::Map(inner) => inner.named().into_iter().collect(),
            Shape::Reference(id) => vec![*id],
            Shape::AllOf(ids) => ids.clone(),
            Shape::Union(union) => {
                union.branches.iter().filter_map(|branch| branch.ty.named()).collect()
            }
            Shape::Struct(record) => {
                let additional = match &record.additional {
                    Additional::Typed(values) => values.named(),
                    Additional::Any | Additional::Nothing => None,
                };
                let members = record.members.iter().filter_map(|member| member.ty.named());
                members.chain(additional).collect()
            }
        }
    }
}
