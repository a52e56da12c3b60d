//! Which member labels what, by a discriminator.

use openapiv3::SchemaKind;

use super::schema::Lowering;
use crate::ir::Discriminator;
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// What labels the schemas that take this one up in their `allOf`: a discriminator beside no branches.
    pub fn labels(&mut self, read: &openapiv3::Schema, at: &Pointer) -> Option<Box<Discriminator>> {
        let has_branches = match &read.schema_kind {
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => true,
            SchemaKind::Any(any) => !any.one_of.is_empty() || !any.any_of.is_empty(),
            _ => false,
        };
        let named = read.schema_data.discriminator.as_ref().filter(|_| !has_branches)?;
        Some(Box::new(self.discriminator(named, &at.join("discriminator"))))
    }

    /// The member that labels the branches, and what each of its values stands for. Names of schemas have
    /// become references (`document::bundle`).
    pub fn discriminator(
        &mut self,
        named: &openapiv3::Discriminator,
        at: &Pointer,
    ) -> Discriminator {
        let mut mapping = Vec::new();
        for (value, target) in &named.mapping {
            let pointer = at.join("mapping").join(value);
            let found = self.references.labelled(target, &pointer, &mut self.diagnostics);
            mapping.extend(found.map(|id| (value.clone(), id)));
        }
        Discriminator { member: named.property_name.clone(), mapping, default_mapping: None }
    }
}
