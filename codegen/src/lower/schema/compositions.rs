//! Schemas that are made of others: unions, all of several, and keywords of several kinds at once.

use openapiv3::{AdditionalProperties, AnySchema, ReferenceOr};
use serde_json::Value;

use super::{Lowering, constants, scalars};
use crate::document::schemas::Schema;
use crate::ir::{Branch, Shape, Union};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// One of several.
    pub(super) fn union<T>(
        &mut self,
        branches: &[ReferenceOr<T>],
        discriminator: Option<openapiv3::Discriminator>,
        at: &Pointer,
    ) -> Shape {
        let mut types = Vec::new();
        for branch in branches {
            types.push(self.inner_ref(branch, at));
        }
        let discriminator =
            discriminator.map(|named| self.discriminator(&named, &at.join("discriminator")));
        let branches = types.into_iter().map(Branch::new).collect();
        Shape::Union(Union { branches, discriminator, left_out: false, plan: None })
    }

    /// All of several.
    pub(super) fn all_of<T>(&mut self, all: &[ReferenceOr<T>], at: &Pointer) -> Shape {
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
    pub(super) fn mixed(
        &mut self,
        schema: &Schema,
        any: AnySchema,
        discriminator: Option<openapiv3::Discriminator>,
    ) -> Shape {
        let at = &schema.written;
        let own = self.own(schema, &any);
        let own = own.map(|shape| self.of_several(schema, shape));
        let has_own = own.is_some();
        // Only a type or a list of values has to do with null.
        let takes_any_null = any.typ.is_none() && any.enumeration.is_empty();
        let own_may_be_null = takes_any_null || any.enumeration.contains(&Value::Null);
        let mut parts: Vec<Shape> = own.into_iter().collect();
        if !any.all_of.is_empty() {
            parts.push(self.all_of(&any.all_of, at));
        }
        if !any.one_of.is_empty() {
            parts.push(self.union(&any.one_of, discriminator.clone(), at));
        }
        if !any.any_of.is_empty() {
            parts.push(self.union(&any.any_of, discriminator, at));
        }
        match parts.len() {
            0 => Shape::Any,
            1 => parts.remove(0),
            _ => {
                let before = self.parts.len();
                let all = parts.into_iter().map(|part| self.part(schema, part)).collect();
                if let (true, Some(own)) = (has_own, self.parts.get_mut(before)) {
                    own.nullable = own_may_be_null;
                    own.constants = constants::only_values(schema, &any.enumeration);
                }
                Shape::AllOf(all)
            }
        }
    }

    /// What a schema says beside its `allOf`, `oneOf` and `anyOf`; none if that is nothing.
    fn own(&mut self, schema: &Schema, any: &AnySchema) -> Option<Shape> {
        if !any.enumeration.is_empty() {
            return Some(constants::shape(schema, &any.enumeration));
        }
        let has_values = matches!(any.additional_properties, Some(AdditionalProperties::Schema(_)));
        match any.typ.as_deref() {
            Some("object") => Some(self.any_object(schema, any)),
            Some("array") => Some(self.array(schema, any.items.as_ref())),
            Some(name) => scalars::named(name, any.format.as_deref()).map(Shape::Scalar),
            // Without a type, a keyword that is for one kind of values shows which is meant.
            None if !any.properties.is_empty() => Some(self.any_object(schema, any)),
            None if any.items.is_some() => Some(self.array(schema, any.items.as_ref())),
            None if !any.required.is_empty() || has_values => Some(self.any_object(schema, any)),
            None => None,
        }
    }

    fn any_object(&mut self, schema: &Schema, any: &AnySchema) -> Shape {
        let additional = any.additional_properties.as_ref();
        self.object(schema, &any.properties, &any.required, additional)
    }
}
