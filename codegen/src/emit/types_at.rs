//! The Rust types of schemas by their pointers in the description, for programs that try a crate.

use std::collections::HashMap;

use super::emitter::Emitter;
use crate::ir::{Api, TypeId, TypeRef};
use crate::pointer::Pointer;
use crate::stack::with_room;

/// The type of the schema at each of these pointers, as it is written where the types of the crate and
/// `indexmap::IndexMap` are in scope; none where no schema stands.
pub fn types_at(api: &Api, pointers: &[Pointer]) -> Vec<Option<String>> {
    with_room(|| {
        let mut ids: HashMap<&Pointer, TypeId> = HashMap::new();
        for (id, def) in api.types.iter() {
            // A part of a schema has the same pointer, and comes after it.
            ids.entry(&def.pointer).or_insert(id);
        }
        let mut emitter = Emitter::new(api);
        let types = pointers.iter().map(|pointer| {
            let id = *ids.get(pointer)?;
            let ty = api.types.canonical(&TypeRef::Named(id));
            let ty = match ty {
                TypeRef::Any | TypeRef::Nullable(_) => ty,
                ty if api.types.is_nullable(id) => TypeRef::Nullable(Box::new(ty)),
                ty => ty,
            };
            Some(emitter.rust_type(&ty).to_string())
        });
        types.collect()
    })
}
