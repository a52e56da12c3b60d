//! Objects, with their members and what else may come, and arrays.

use std::collections::HashSet;

use openapiv3::{AdditionalProperties, ReferenceOr};

use super::Lowering;
use crate::document::schemas::Schema;
use crate::ir::{Additional, Member, Presence, Shape, Struct, TypeRef};

impl Lowering<'_> {
    /// An array of items.
    pub(super) fn array<T>(&mut self, schema: &Schema, items: Option<&ReferenceOr<T>>) -> Shape {
        let items = items.map(|items| self.inner_ref(items, &schema.written));
        Shape::Array(items.unwrap_or(TypeRef::Any))
    }

    /// An object: of known members, or a map, or of any members.
    pub(super) fn object<T>(
        &mut self,
        schema: &Schema,
        properties: &indexmap::IndexMap<String, ReferenceOr<T>>,
        required: &[String],
        additional: Option<&AdditionalProperties>,
    ) -> Shape {
        let at = &schema.written;
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
                Additional::Typed(values) if required.is_empty() => Shape::Map(values),
                _ => Shape::Struct(Struct::new(Vec::new(), additional, also_required)),
            };
        }
        let required: HashSet<&str> = required.iter().map(String::as_str).collect();
        let members = properties.iter().map(|(wire_name, property)| {
            let at = at.join("properties").join(wire_name);
            let ty = self.inner_ref(property, &at);
            let presence = Presence::new(required.contains(wire_name.as_str()), false);
            Member::new(wire_name.clone(), ty, presence).at(at)
        });
        let members = members.collect();
        Shape::Struct(Struct::new(members, additional, also_required))
    }
}
