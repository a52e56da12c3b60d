//! Which types are parts of something, so that their changes are changes of it.

use std::collections::HashSet;

use crate::ir::{Api, Event, Origin, TypeId, TypeRef};

/// What types, operations and events refer to, what that refers to, and what stands within it. Components are
/// parts of nothing.
pub fn parts(
    api: &Api,
    is_type: &dyn Fn(TypeId) -> bool,
    is_operation: &dyn Fn(usize) -> bool,
    is_event: &dyn Fn(&Event) -> bool,
) -> HashSet<TypeId> {
    let types = api.types.ids().filter(|id| is_type(*id));
    let mut waiting: Vec<TypeId> = types.flat_map(|id| api.types[id].shape.children()).collect();
    let operations = api.operations.iter().enumerate().filter(|(index, _)| is_operation(*index));
    let references = operations.flat_map(|(_, operation)| operation.references());
    waiting.extend(references.filter_map(TypeRef::named));
    let events = api.events.iter().filter(|event| is_event(event));
    waiting.extend(events.flat_map(|event| event.types.iter().copied()));
    let mut parts = HashSet::new();
    while let Some(id) = waiting.pop() {
        let is_component = matches!(api.types[id].origin, Origin::Component(_));
        if !is_component && parts.insert(id) {
            waiting.extend(api.types[id].shape.children());
        }
    }
    // What stands within a type comes after it.
    for (id, def) in api.types.iter() {
        if let Origin::Inner { parent, .. } = def.origin
            && (parts.contains(&parent) || is_type(parent))
        {
            parts.insert(id);
        }
    }
    parts
}
