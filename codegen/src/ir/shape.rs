//! What a type is.

use super::{Enumeration, Scalar, Struct, TypeId, TypeRef, Union};

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
    /// Another type under another name, or with other words.
    Reference(TypeId),
}
