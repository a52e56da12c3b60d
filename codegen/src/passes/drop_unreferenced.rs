//! What nothing refers to any more is no type any more.
//!
//! Before: the table has every schema of the description, also those that an earlier pass took up into
//! another type: the values of an open enumeration, the parts of an `allOf`.
//! After: an inner schema that no component and no body leads to is [`Shape::Any`], which has no name
//! and is not emitted.

use super::mark_usage::parts;
use crate::ir::{Api, Origin, Shape, TypeId};

/// Runs the pass.
pub fn run(api: &mut Api) {
    let is_root = |id: &TypeId| !matches!(api.types[*id].origin, Origin::Inner { .. });
    let mut waiting: Vec<TypeId> = api.types.ids().filter(is_root).collect();
    let mut referenced = vec![false; api.types.ids().count()];
    while let Some(id) = waiting.pop() {
        if !std::mem::replace(&mut referenced[id.0], true) {
            waiting.extend(parts(&api.types[id].shape));
        }
    }
    for id in api.types.ids() {
        if !referenced[id.0] {
            api.types[id].shape = Shape::Any;
        }
    }
}
