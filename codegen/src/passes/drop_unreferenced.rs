//! What nothing refers to any more is no type any more.
//!
//! Before: the table has every schema of the description, also those that an earlier pass took up into
//! another type: the values of an open enumeration, the parts of an `allOf`.
//! After: an inner schema that no component and no body leads to is [`Shape::Any`], which has no name
//! and is not emitted; one that would have had a name is marked as skipped.

use crate::ir::{Api, Origin, Shape, Skipped, TypeId};

pub fn run(api: &mut Api) {
    let is_root = |id: &TypeId| {
        let def = &api.types[*id];
        def.skipped.is_none() && !matches!(def.origin, Origin::Inner { .. })
    };
    let mut waiting: Vec<TypeId> = api.types.ids().filter(is_root).collect();
    let mut referenced = vec![false; api.types.ids().count()];
    while let Some(id) = waiting.pop() {
        if !std::mem::replace(&mut referenced[id.0], true) {
            waiting.extend(api.types[id].shape.children());
        }
    }
    for id in api.types.ids() {
        if !referenced[id.0] {
            if api.types.needs_name(id) {
                api.types[id].skipped = Some(Skipped::Unreferenced);
            }
            api.types[id].shape = Shape::Any;
        }
    }
}
