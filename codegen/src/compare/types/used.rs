//! Which types are parts of something that changes are reported of.

use std::collections::HashSet;

use crate::ir::operations::Operation;
use crate::ir::{Api, Origin, TypeId, TypeRef};

/// The types that operations and webhooks use.
pub struct Used<'a> {
    api: &'a Api,
    roots: HashSet<TypeId>,
}

impl<'a> Used<'a> {
    /// Those of a model.
    pub fn by(api: &'a Api) -> Self {
        let operations = api.operations.iter().flat_map(Operation::references);
        let events = api.events.iter().flat_map(|event| event.types.iter().copied());
        let used = operations.filter_map(TypeRef::named).chain(events);
        Used { api, roots: used.map(|id| api.types.root_of(id)).collect() }
    }

    /// Whether a type stands within something that has a name, or that is used. That such a type came or
    /// went is no change by itself: the change is one of the part that it is the type of.
    pub fn is_part(&self, id: TypeId) -> bool {
        match self.api.types[id].origin {
            Origin::Inner { parent, .. } => {
                !self.api.types[parent].name.is_empty()
                    || self.is_part(parent)
                    || self.roots.contains(&parent)
            }
            _ => false,
        }
    }
}
