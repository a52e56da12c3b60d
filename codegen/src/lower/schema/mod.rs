//! What openapiv3 read becomes a shape.
//!
//! - [`scalars`]: schemas of one type.
//! - [`constants`]: values that a schema lists.
//! - [`objects`]: members, and what else may come; arrays.
//! - [`compositions`]: schemas that are made of others.
//! - [`parts`]: types that a schema needs besides its own.

mod compositions;
mod constants;
mod objects;
mod parts;
mod scalars;

use std::borrow::Cow;
use std::collections::HashMap;

use openapiv3::{AnySchema, ReferenceOr, SchemaData, SchemaKind};
use serde_json::{Value, json};

use super::reference::References;
use super::repair;
use super::unreadable;
use crate::diagnostic::{Diagnostic, TreeDiagnostics, kinds};
use crate::document::schemas::{Found, Schema};
use crate::document::{self, Document};
use crate::ir::{Origin, Scalar, Shape, TypeDef, TypeId, TypeRef};
use crate::pointer::Pointer;

/// Lowers schemas one after the other.
pub struct Lowering<'d> {
    pub references: References<'d>,
    /// Types made of what a schema says beside its `allOf`, `oneOf` or `anyOf`. They stand behind
    /// those of the schemas.
    pub parts: Vec<TypeDef>,
    schema_count: usize,
    pub diagnostics: TreeDiagnostics,
}

impl<'d> Lowering<'d> {
    /// Lowers the schemas of a document, which stand at these pointers.
    pub fn new(
        document: &'d Document,
        ids: &'d HashMap<Pointer, TypeId>,
        schema_count: usize,
    ) -> Self {
        Lowering {
            references: References::new(document, ids),
            parts: Vec::new(),
            schema_count,
            diagnostics: TreeDiagnostics::default(),
        }
    }

    /// Lowers a schema. What is wrong with it is reported, and ignored.
    pub fn lower(&mut self, schema: Schema) -> TypeDef {
        let structure = repair::repaired(&schema, &mut self.diagnostics);
        if let Some(reference) = structure.get("$ref") {
            let shape = self.reference(reference, &schema.written);
            return type_def(schema, shape, false);
        }
        if constants::is_null_alone(&schema, &structure) {
            return type_def(schema, Shape::Scalar(Scalar::Null), true);
        }
        let (structure, read) = self.read(structure, &schema.written);
        let nullable = read.schema_data.nullable || constants::lists_null(&structure);
        let labels = self.labels(&read, &schema.written);
        let shape = self.shape(&schema, read);
        let listed = structure.get("enum").and_then(Value::as_array);
        let constants = constants::only_values(&schema, listed.map_or(&[], Vec::as_slice));
        TypeDef { constants, labels, ..type_def(schema, shape, nullable) }
    }

    /// What openapiv3 reads, and of which schema: without the keywords that it cannot read.
    fn read<'s>(
        &mut self,
        structure: Cow<'s, Value>,
        at: &Pointer,
    ) -> (Cow<'s, Value>, openapiv3::Schema) {
        if let Ok(read) = unreadable::read(&structure) {
            return (structure, read);
        }
        let mut rest = structure.as_object().cloned().unwrap_or_default();
        for (keyword, message) in unreadable::keywords(&rest) {
            let (at, message) = (at.join(&keyword), format!("{message}: it is ignored"));
            self.diagnostics.push(Diagnostic::new(&kinds::UNREADABLE_SCHEMA, at, message));
            rest.shift_remove(&keyword);
        }
        let rest = Value::Object(rest);
        match unreadable::read(&rest) {
            Ok(read) => (Cow::Owned(rest), read),
            Err(error) => {
                let message = format!("the schema cannot be read: {error}: the value is any JSON");
                let warning = Diagnostic::new(&kinds::UNREADABLE_SCHEMA, at.clone(), message);
                self.diagnostics.push(warning);
                (Cow::Owned(json!({})), any_json())
            }
        }
    }

    fn reference(&mut self, reference: &Value, at: &Pointer) -> Shape {
        let Some(reference) = reference.as_str() else {
            self.diagnostics.push(document::reference_not_a_string(reference, at.join("$ref")));
            return Shape::Any;
        };
        let found = self.references.resolve(reference, || at.join("$ref"), &mut self.diagnostics);
        found.map_or(Shape::Any, Shape::Reference)
    }

    /// The type of an inner schema, for which lifting left a reference.
    fn inner<T>(&mut self, inner: &ReferenceOr<T>, at: &Pointer) -> Option<TypeId> {
        let ReferenceOr::Reference { reference } = inner else { return None };
        self.references.resolve(reference, || at.join("$ref"), &mut self.diagnostics)
    }

    fn inner_ref<T>(&mut self, inner: &ReferenceOr<T>, at: &Pointer) -> TypeRef {
        self.inner(inner, at).map_or(TypeRef::Any, TypeRef::Named)
    }

    fn shape(&mut self, schema: &Schema, read: openapiv3::Schema) -> Shape {
        let at = &schema.written;
        let discriminator = read.schema_data.discriminator;
        match read.schema_kind {
            SchemaKind::Type(ty) => {
                let shape = self.of_type(schema, ty);
                self.of_several(schema, shape)
            }
            SchemaKind::OneOf { one_of } => self.union(&one_of, discriminator, at),
            SchemaKind::AnyOf { any_of } => self.union(&any_of, discriminator, at),
            SchemaKind::AllOf { all_of } => self.all_of(&all_of, at),
            SchemaKind::Not { .. } => Shape::Any,
            SchemaKind::Any(any) => self.mixed(schema, any, discriminator),
        }
    }
}

/// A schema that every value fits.
fn any_json() -> openapiv3::Schema {
    let schema_kind = SchemaKind::Any(AnySchema::default());
    openapiv3::Schema { schema_data: SchemaData::default(), schema_kind }
}

/// A type for a schema.
fn type_def(schema: Schema, shape: Shape, nullable: bool) -> TypeDef {
    let origin = match schema.found {
        Found::Component(name) => Origin::Component(name),
        Found::Body { name, is_request } => Origin::Body { name, is_request },
        Found::Inner { parent, step } => Origin::Inner { parent: TypeId(parent), step },
    };
    TypeDef {
        nullable,
        says_retryable: schema.lifted.says_retryable,
        excluded: schema.lifted.excluded,
        kind_keyword: schema.lifted.said,
        parts_keyword: schema.lifted.said_of_parts,
        ..TypeDef::new(schema.written, origin, schema.lifted.docs, shape)
    }
}
