//! Types that a schema needs besides its own: for a part of what it says, and for items and members that have
//! schemas of their own.

use super::Lowering;
use crate::document::schemas::Schema;
use crate::ir::{
    Additional, Branch, Docs, Origin, Shape, Step, Struct, TypeDef, TypeId, TypeRef, Union,
};

impl Lowering<'_> {
    /// An array whose items are of several types by their position, or an object whose members are so by
    /// their name: each is one of them.
    pub(super) fn of_several(&mut self, schema: &Schema, shape: Shape) -> Shape {
        let these = &schema.lifted.part_schemas;
        if these.is_empty() {
            return shape;
        }
        let at = &schema.written;
        let mut branches = Vec::new();
        for reference in these {
            let found = self.references.resolve(reference, || at.clone(), &mut self.diagnostics);
            branches.push(Branch::new(found.map_or(TypeRef::Any, TypeRef::Named)));
        }
        let step = if matches!(shape, Shape::Array(_)) { Step::Items } else { Step::Values };
        let one = match &branches[..] {
            [only] => only.ty.clone(),
            _ => {
                let union = Union { branches, discriminator: None, left_out: false, plan: None };
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
    pub(super) fn part(&mut self, schema: &Schema, shape: Shape) -> TypeId {
        if let Shape::Reference(id) = shape {
            return id;
        }
        self.part_at(schema, Step::Own, shape)
    }

    fn part_at(&mut self, schema: &Schema, step: Step, shape: Shape) -> TypeId {
        let id = TypeId(self.schema_count + self.parts.len());
        // The parent is the schema itself: its index among the schemas is its type's.
        let parent = self.references.at(&schema.pointer).unwrap_or(TypeId(0));
        let documented =
            |text: &str| Docs { description: Some(text.to_owned()), ..Docs::default() };
        let docs = match step {
            Step::Items => {
                documented("An item: which of these it is, its place in the array says.")
            }
            Step::Values => {
                documented("A value: which of these it is, its name in the object says.")
            }
            _ => schema.lifted.docs.clone(),
        };
        let origin = Origin::Inner { parent, step };
        let def = TypeDef {
            says_retryable: schema.lifted.says_retryable,
            ..TypeDef::new(schema.written.clone(), origin, docs, shape)
        };
        self.parts.push(def);
        id
    }
}
