//! Which member labels what, by a discriminator.

use openapiv3::SchemaKind;

use super::schema::Lowering;
use crate::document::pointer::Pointer;
use crate::ir::Discriminator;

impl Lowering<'_> {
    /// What labels the schemas that take this one up in their `allOf`: a discriminator beside no branches.
    pub fn labels(&mut self, read: &openapiv3::Schema, at: &Pointer) -> Option<Box<Discriminator>> {
        let has_branches = match &read.schema_kind {
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => true,
            SchemaKind::Any(any) => !any.one_of.is_empty() || !any.any_of.is_empty(),
            _ => false,
        };
        let named = read.schema_data.discriminator.as_ref().filter(|_| !has_branches)?;
        let before = std::mem::take(&mut self.diagnostics);
        let labels = self.discriminator(named, &at.join("discriminator"));
        // A label that leads nowhere is one that no heir has: its values are read as this schema.
        let told = std::mem::replace(&mut self.diagnostics, before).allowed();
        self.diagnostics.append(told);
        Some(Box::new(labels))
    }

    /// The member that labels the branches, and what each of its values stands for.
    pub fn discriminator(
        &mut self,
        named: &openapiv3::Discriminator,
        at: &Pointer,
    ) -> Discriminator {
        let mut mapping = Vec::new();
        for (value, target) in &named.mapping {
            // The name of a schema stands for its place (OpenAPI 3.0.3, Discriminator Object).
            let reference = if target.contains(['#', '/']) {
                target.clone()
            } else {
                format!("#/components/schemas/{target}")
            };
            let place = at.join("mapping").join(value);
            let found =
                self.references.resolve(&reference, || place.clone(), &mut self.diagnostics);
            mapping.extend(found.map(|id| (value.clone(), id)));
        }
        Discriminator { member: named.property_name.clone(), mapping, otherwise: None }
    }
}
