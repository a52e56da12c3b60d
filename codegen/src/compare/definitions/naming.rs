//! References between definitions: types by their names.

use serde_json::{Value, json};

use super::define_docs;
use crate::compare::docs::own;
use crate::compare::pairing::Pairs;
use crate::compare::verdict::rust::alias;
use crate::ir::{Docs, Scalar, TextFormat, TypeId, TypeRef, Types};

/// The types of a model, and the names by which definitions refer to them.
pub struct Naming<'a> {
    pub types: &'a Types,
    /// The types of the newer model, where types that are in both have the names of that one.
    other: Option<(&'a Types, &'a Pairs)>,
}

impl<'a> Naming<'a> {
    /// Types by their own names.
    pub fn own(types: &'a Types) -> Self {
        Naming { types, other: None }
    }

    /// Types by the names that they have in a newer model, if they are in it.
    pub fn renamed(types: &'a Types, new: &'a Types, pairs: &'a Pairs) -> Self {
        Naming { types, other: Some((new, pairs)) }
    }

    fn name(&self, id: TypeId) -> &str {
        let renamed =
            self.other.and_then(|(new, pairs)| Some(new[pairs.new_of(id)?].name.as_str()));
        renamed.filter(|name| !name.is_empty()).unwrap_or(&self.types[id].name)
    }

    /// A reference: a word such as `"integer"`, or an object with a single member such as
    /// `{"array": {"type": "Pet"}}`. The format of a scalar is its value: `{"string": "uri"}`.
    pub fn reference(&self, ty: &TypeRef) -> Value {
        match ty {
            TypeRef::Any => json!("any"),
            TypeRef::Object => json!("object"),
            TypeRef::Scalar(Scalar::Boolean) => json!("boolean"),
            TypeRef::Scalar(Scalar::Integer { unsigned: false }) => json!("integer"),
            TypeRef::Scalar(Scalar::Integer { unsigned: true }) => json!({ "integer": "unsigned" }),
            TypeRef::Scalar(Scalar::Number) => json!("number"),
            TypeRef::Scalar(Scalar::Null) => json!("null"),
            TypeRef::Scalar(Scalar::Text(TextFormat::Plain)) => json!("string"),
            TypeRef::Scalar(Scalar::Text(TextFormat::DateTime)) => json!({ "string": "date-time" }),
            TypeRef::Scalar(Scalar::Text(TextFormat::Secret)) => json!({ "string": "password" }),
            TypeRef::Scalar(Scalar::Text(TextFormat::Binary)) => json!({ "string": "binary" }),
            TypeRef::Scalar(Scalar::Text(TextFormat::Other(format))) => json!({ "string": format }),
            TypeRef::Array(items) => json!({ "array": self.reference(items) }),
            TypeRef::Map(values) => json!({ "map": self.reference(values) }),
            TypeRef::Nullable(inner) => json!({ "nullable": self.reference(inner) }),
            // A box follows from types that refer to one another.
            TypeRef::Boxed(inner) => self.reference(inner),
            TypeRef::Named(id) if self.types[*id].name.is_empty() => {
                self.reference(&alias(self.types, &self.types[*id].shape))
            }
            TypeRef::Named(id) => json!({ "type": self.name(*id) }),
        }
    }

    /// The documentation of something that has a type, without that of the type.
    pub fn docs_beside(&self, docs: &Docs, ty: &TypeRef) -> Value {
        define_docs(&own(self.types, ty, docs))
    }
}
