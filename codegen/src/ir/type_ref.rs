//! What a member, an item or a value is.

use super::TypeId;

/// A type as it is referred to.
///
/// Lowering knows named types only; `inline_unnamed_types` writes out those that need no name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    Scalar(Scalar),
    Array(Box<TypeRef>),
    Map(Box<TypeRef>),
    /// The value or null. Of a member its presence says this.
    Nullable(Box<TypeRef>),
    Named(TypeId),
    /// A type in a box: it would hold itself by value, or is large.
    Boxed(Box<TypeRef>),
}

impl TypeRef {
    /// The named type within, if there is one.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            TypeRef::Named(id) => Some(*id),
            TypeRef::Array(inner)
            | TypeRef::Map(inner)
            | TypeRef::Nullable(inner)
            | TypeRef::Boxed(inner) => inner.named(),
            TypeRef::Any | TypeRef::Object | TypeRef::Scalar(_) => None,
        }
    }

    /// The type, but for null.
    pub fn without_null(&self) -> &TypeRef {
        match self {
            TypeRef::Nullable(inner) => inner.without_null(),
            ty => ty,
        }
    }
}

/// A value without parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    Boolean,
    /// A number without a fraction. `unsigned` if the format says that it needs all of a `u64`.
    Integer {
        unsigned: bool,
    },
    Number,
    Text(TextFormat),
    Null,
}

/// What the text of a string means. Every text decodes, whatever it says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TextFormat {
    Plain,
    DateTime,
    /// Not to be seen: `password`.
    Secret,
    /// The content of a file: `binary`.
    Binary,
    /// A format that has no Rust type of its own: `uuid`, `email`, `decimal`. Behind [`FOREIGN`] it is the path of a
    /// type of the caller's.
    Other(String),
}

/// What a format begins with that stands for a type of the caller's: `rust-type:crate::Date`.
pub const FOREIGN: &str = "rust-type:";
