//! What openapiv3 read becomes a shape.

use std::collections::{HashMap, HashSet};

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, SchemaKind, StringFormat, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::blame;
use super::mend;
use super::reference::References;
use super::type_def;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::document::pointer::Pointer;
use crate::document::schemas::{Schema, Step};
use crate::ir::{
    Additional, Branch, Constants, Docs, EnumValue, Enumeration, Member, Openness, Origin,
    Presence, Scalar, Shape, Struct, TextFormat, TypeDef, TypeId, TypeRef, Union,
};

/// Lowers schemas one after the other.
pub struct Lowering<'d> {
    document: &'d Document,
    pub references: References<'d>,
    /// Types made of what a schema says beside its `allOf`, `oneOf` or `anyOf`. They stand behind
    /// those of the schemas.
    pub parts: Vec<TypeDef>,
    schema_count: usize,
    pub diagnostics: Diagnostics,
}

impl<'d> Lowering<'d> {
    /// Lowers the schemas of a document, which stand at these places.
    pub fn new(
        document: &'d Document,
        places: &'d HashMap<Pointer, TypeId>,
        schema_count: usize,
    ) -> Self {
        Lowering {
            document,
            references: References::new(document, places),
            parts: Vec::new(),
            schema_count,
            diagnostics: Diagnostics::default(),
        }
    }

    /// Lowers a schema. What is wrong with it is noted, and it becomes `Any`.
    pub fn lower(&mut self, schema: Schema) -> TypeDef {
        let structure = mend::mended(
            &schema.lifted.structure,
            &self.document.name,
            &schema.pointer,
            &mut self.diagnostics,
        );
        if let Some(reference) = structure.get("$ref") {
            let shape = self.reference(reference, &schema.pointer);
            return type_def(schema, shape, false);
        }
        match blame::read(&structure) {
            Ok(read) => {
                let nullable = read.schema_data.nullable || lists_null(&structure);
                let labels = self.labels(&read, &schema.pointer);
                let shape = self.shape(&schema, read);
                let listed = structure.get("enum").and_then(Value::as_array);
                let constants = listed.into_iter().flatten().filter(|value| !value.is_null());
                let constants = constants.cloned().collect();
                TypeDef { constants, labels, ..type_def(schema, shape, nullable) }
            }
            Err(error) => {
                let found = blame::blame(&structure, &error, &self.document.name, &schema.pointer);
                self.diagnostics.append(found);
                type_def(schema, Shape::Any, false)
            }
        }
    }

    fn reference(&mut self, reference: &Value, at: &Pointer) -> Shape {
        let Some(reference) = reference.as_str() else {
            let fault = blame::of_keyword("$ref", reference, &self.document.name, at);
            self.diagnostics.push(fault);
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
        let at = &schema.pointer;
        let discriminator = read.schema_data.discriminator;
        match read.schema_kind {
            SchemaKind::Type(ty) => {
                let shape = self.simple(schema, ty);
                self.of_several(schema, shape)
            }
            SchemaKind::OneOf { one_of } => self.union(&one_of, discriminator, at, "oneOf"),
            SchemaKind::AnyOf { any_of } => self.union(&any_of, discriminator, at, "anyOf"),
            SchemaKind::AllOf { all_of } => self.all_of(&all_of, at),
            SchemaKind::Not { .. } => Shape::Any,
            SchemaKind::Any(any) => self.mixed(schema, any, discriminator),
        }
    }

    fn simple(&mut self, schema: &Schema, ty: Type) -> Shape {
        match ty {
            Type::String(string) if !string.enumeration.is_empty() => {
                let values = string.enumeration.into_iter().flatten().collect();
                self.enumeration(schema, values)
            }
            Type::String(string) => Shape::Scalar(Scalar::Text(text_format(&string.format))),
            Type::Number(_) => Shape::Scalar(Scalar::Number),
            Type::Integer(integer) if has_several(&integer.enumeration) => {
                let numbers = integer.enumeration.into_iter().flatten();
                integers(numbers.map(|number| number.to_string()))
            }
            Type::Integer(integer) => {
                let unsigned = matches!(
                    &integer.format,
                    VariantOrUnknownOrEmpty::Unknown(format) if format == "uint64"
                );
                Shape::Scalar(Scalar::Integer { unsigned })
            }
            Type::Boolean(_) => Shape::Scalar(Scalar::Boolean),
            Type::Array(array) => {
                let items = array.items.as_ref();
                Shape::Array(
                    items.map_or(TypeRef::Any, |items| self.inner_ref(items, &schema.pointer)),
                )
            }
            Type::Object(object) => self.object(
                schema,
                &object.properties,
                &object.required,
                object.additional_properties.as_ref(),
            ),
        }
    }

    fn enumeration(&mut self, schema: &Schema, values: Vec<String>) -> Shape {
        let mut seen = HashSet::new();
        let mut once: Vec<EnumValue> = Vec::new();
        for wire in values {
            if seen.insert(wire.clone()) {
                once.push(EnumValue { wire, name: String::new(), docs: Docs::default() });
            }
        }
        // A single value tells what an object is, unless more may be added.
        let openness = if once.len() == 1 && !schema.lifted.extensible_enum {
            Openness::Closed
        } else {
            Openness::Open
        };
        Shape::Enumeration(Enumeration { of: Constants::Texts, values: once, openness })
    }

    fn object<T>(
        &mut self,
        schema: &Schema,
        properties: &indexmap::IndexMap<String, ReferenceOr<T>>,
        required: &[String],
        additional: Option<&AdditionalProperties>,
    ) -> Shape {
        let at = &schema.pointer;
        let additional = match additional {
            None | Some(AdditionalProperties::Any(true)) => Additional::Any,
            Some(AdditionalProperties::Any(false)) => Additional::Nothing,
            Some(AdditionalProperties::Schema(values)) => {
                Additional::Typed(self.inner_ref(values, at))
            }
        };
        let also_required =
            required.iter().filter(|name| !properties.contains_key(*name)).cloned().collect();
        if properties.is_empty() {
            return match additional {
                Additional::Any if required.is_empty() => Shape::Object,
                Additional::Typed(values) => Shape::Map(values),
                _ => Shape::Struct(Struct::new(Vec::new(), additional, also_required)),
            };
        }
        let required: HashSet<&str> = required.iter().map(String::as_str).collect();
        let members = properties.iter().map(|(wire_name, property)| Member {
            wire_name: wire_name.clone(),
            name: String::new(),
            ty: self.inner_ref(property, &at.join("properties").join(wire_name)),
            presence: Presence::new(required.contains(wire_name.as_str()), false),
            constants: Vec::new(),
            docs: Docs::default(),
        });
        let members = members.collect();
        Shape::Struct(Struct::new(members, additional, also_required))
    }

    fn union<T>(
        &mut self,
        branches: &[ReferenceOr<T>],
        discriminator: Option<openapiv3::Discriminator>,
        at: &Pointer,
        keyword: &str,
    ) -> Shape {
        if branches.is_empty() {
            self.diagnostics.push(Diagnostic::error(
                "empty-union",
                &self.document.name,
                &at.join(keyword),
                format!("`{keyword}` has no branch, so that no value fits"),
                "list the schemas that a value can be, or remove the keyword",
            ));
            return Shape::Any;
        }
        let mut types = Vec::new();
        for branch in branches {
            types.push(self.inner_ref(branch, at));
        }
        let discriminator =
            discriminator.map(|named| self.discriminator(&named, &at.join("discriminator")));
        let branches = types.into_iter().map(Branch::new).collect();
        Shape::Union(Union { branches, discriminator, plan: None })
    }

    fn all_of<T>(&mut self, all: &[ReferenceOr<T>], at: &Pointer) -> Shape {
        let mut types = Vec::new();
        for one in all {
            types.extend(self.inner(one, at));
        }
        match types[..] {
            [] => Shape::Any,
            [only] => Shape::Reference(only),
            _ => Shape::AllOf(types),
        }
    }

    /// A schema with keywords of several kinds: each makes a type, and all of them hold.
    fn mixed(
        &mut self,
        schema: &Schema,
        any: AnySchema,
        discriminator: Option<openapiv3::Discriminator>,
    ) -> Shape {
        let at = &schema.pointer;
        let own = self.own(schema, &any);
        let own = own.map(|shape| self.of_several(schema, shape));
        let mut parts: Vec<Shape> = own.into_iter().collect();
        if !any.all_of.is_empty() {
            parts.push(self.all_of(&any.all_of, at));
        }
        if !any.one_of.is_empty() {
            parts.push(self.union(&any.one_of, discriminator.clone(), at, "oneOf"));
        }
        if !any.any_of.is_empty() {
            parts.push(self.union(&any.any_of, discriminator, at, "anyOf"));
        }
        match parts.len() {
            0 => Shape::Any,
            1 => parts.remove(0),
            _ => Shape::AllOf(parts.into_iter().map(|part| self.part(schema, part)).collect()),
        }
    }

    /// An array whose items are of several types by their place, or an object whose members are so by
    /// their name: each is one of them.
    fn of_several(&mut self, schema: &Schema, shape: Shape) -> Shape {
        let these = &schema.lifted.one_of_these;
        if these.is_empty() {
            return shape;
        }
        let at = &schema.pointer;
        let mut branches = Vec::new();
        for reference in these {
            let found = self.references.resolve(reference, || at.clone(), &mut self.diagnostics);
            branches.push(Branch::new(found.map_or(TypeRef::Any, TypeRef::Named)));
        }
        let step = if matches!(shape, Shape::Array(_)) { Step::Items } else { Step::Values };
        let one = match &branches[..] {
            [only] => only.ty.clone(),
            _ => {
                let union = Union { branches, discriminator: None, plan: None };
                TypeRef::Named(self.part_at(schema, step, Shape::Union(union)))
            }
        };
        match shape {
            Shape::Array(_) => Shape::Array(one),
            Shape::Object => Shape::Map(one),
            Shape::Struct(record) => {
                Shape::Struct(Struct { additional: Additional::Typed(one), ..record })
            }
            other => other,
        }
    }

    /// A type for a part of a schema.
    fn part(&mut self, schema: &Schema, shape: Shape) -> TypeId {
        if let Shape::Reference(id) = shape {
            return id;
        }
        self.part_at(schema, Step::Own, shape)
    }

    fn part_at(&mut self, schema: &Schema, step: Step, shape: Shape) -> TypeId {
        let id = TypeId(self.schema_count + self.parts.len());
        // The parent is the schema itself: its place among the schemas is its type's.
        let parent = self.references.at(&schema.pointer).unwrap_or(TypeId(0));
        let says = |text: &str| Docs { description: Some(text.to_owned()), ..Docs::default() };
        let docs = match step {
            Step::Items => says("An item: which of these it is, its place in the array says."),
            Step::Values => says("A value: which of these it is, its name in the object says."),
            _ => schema.lifted.docs.clone(),
        };
        let origin = Origin::Inner { parent, step };
        let def = TypeDef {
            says_retryable: schema.lifted.says_retryable,
            ..TypeDef::new(schema.pointer.clone(), origin, docs, shape)
        };
        self.parts.push(def);
        id
    }

    /// What a schema says beside its `allOf`, `oneOf` and `anyOf`; none if that is nothing.
    fn own(&mut self, schema: &Schema, any: &AnySchema) -> Option<Shape> {
        let ty = any.typ.as_deref();
        if !any.enumeration.is_empty() {
            return self.constants(schema, &any.enumeration);
        }
        match ty {
            Some("object") | None if !any.properties.is_empty() => {
                let additional = any.additional_properties.as_ref();
                Some(self.object(schema, &any.properties, &any.required, additional))
            }
            Some("array") | None if any.items.is_some() => {
                let items = any.items.as_ref();
                let items =
                    items.map_or(TypeRef::Any, |items| self.inner_ref(items, &schema.pointer));
                Some(Shape::Array(items))
            }
            Some("object") => {
                let additional = any.additional_properties.as_ref();
                Some(self.object(schema, &any.properties, &any.required, additional))
            }
            Some("array") => Some(Shape::Array(TypeRef::Any)),
            Some("string") => {
                Some(Shape::Scalar(Scalar::Text(format_named(any.format.as_deref()))))
            }
            Some("number") => Some(Shape::Scalar(Scalar::Number)),
            Some("integer") => {
                let unsigned = any.format.as_deref() == Some("uint64");
                Some(Shape::Scalar(Scalar::Integer { unsigned }))
            }
            Some("boolean") => Some(Shape::Scalar(Scalar::Boolean)),
            // It has been mended.
            Some(_) => None,
            // Without a type, but with something that only an object can have.
            None if !any.required.is_empty() => {
                Some(self.object(schema, &any.properties, &any.required, None))
            }
            None => match &any.additional_properties {
                Some(AdditionalProperties::Schema(_)) => {
                    let additional = any.additional_properties.as_ref();
                    Some(self.object(schema, &any.properties, &any.required, additional))
                }
                _ => None,
            },
        }
    }

    /// Constants of any kind.
    fn constants(&mut self, schema: &Schema, values: &[Value]) -> Option<Shape> {
        let others: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        let texts: Option<Vec<String>> =
            others.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        match texts {
            Some(texts) if !texts.is_empty() => Some(self.enumeration(schema, texts)),
            Some(_) => Some(Shape::Scalar(Scalar::Null)),
            None if others.iter().all(|value| value.is_boolean()) => {
                Some(Shape::Scalar(Scalar::Boolean))
            }
            None if others.len() > 1 && others.iter().all(|value| value.is_i64()) => {
                Some(integers(others.iter().map(|value| value.to_string())))
            }
            None if others.iter().all(|value| value.is_i64() || value.is_u64()) => {
                Some(Shape::Scalar(Scalar::Integer { unsigned: false }))
            }
            None if others.iter().all(|value| value.is_number()) => {
                Some(Shape::Scalar(Scalar::Number))
            }
            None => Some(Shape::Any),
        }
    }
}

/// Whether an enum lists several values besides null. A single number is a constant: of it the kind is
/// the type, and the value tells branches of a union apart.
fn has_several(values: &[Option<i64>]) -> bool {
    let mut values = values.iter().flatten();
    let first = values.next();
    values.any(|value| Some(value) != first)
}

/// An open enumeration of integers, each listed once.
fn integers(digits: impl Iterator<Item = String>) -> Shape {
    let mut seen = HashSet::new();
    let once = digits.filter(|wire| seen.insert(wire.clone()));
    let value = |wire| EnumValue { wire, name: String::new(), docs: Docs::default() };
    let values = once.map(value).collect();
    Shape::Enumeration(Enumeration { of: Constants::Integers, values, openness: Openness::Open })
}

/// Whether the schema lists null as one of the values that are allowed.
fn lists_null(structure: &Value) -> bool {
    let listed = structure.get("enum").and_then(Value::as_array);
    listed.is_some_and(|listed| listed.contains(&Value::Null))
}

fn text_format(format: &VariantOrUnknownOrEmpty<StringFormat>) -> TextFormat {
    match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => TextFormat::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => TextFormat::Other("date".to_owned()),
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => TextFormat::Secret,
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => TextFormat::Other("byte".to_owned()),
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => {
            TextFormat::Other("binary".to_owned())
        }
        VariantOrUnknownOrEmpty::Unknown(format) => format_named(Some(format)),
        VariantOrUnknownOrEmpty::Empty => TextFormat::Plain,
    }
}

fn format_named(format: Option<&str>) -> TextFormat {
    match format {
        None | Some("") => TextFormat::Plain,
        Some("date-time") => TextFormat::DateTime,
        Some("password") => TextFormat::Secret,
        Some(other) => TextFormat::Other(other.to_owned()),
    }
}
