//! Of the operations only those that were asked for, and of the types what they lead to.
//!
//! Before: everything that the description has.
//! After: if something was selected, there are no other operations and events, and a type that the
//! parameters, bodies and responses of these do not lead to, or that is left out, is [`Shape::Any`] and marked as skipped. Where
//! no event was selected nothing is said of how events are signed, and no operation waits for what another creates
//! that was not selected. Warnings of what is not generated,
//! and unexpressed keywords there, are gone.
//!
//! - [`selectable`]: what can be selected.
//! - [`excluded_types`]: components that are left out.
//! - [`not_found`]: names of a selection that the description does not have.

mod excluded_types;
mod not_found;
mod selectable;

use std::collections::{HashMap, HashSet};

use self::selectable::Selectable;
use crate::diagnostic::TreeDiagnostics;
use crate::ir::{Api, Shape, Skipped, TypeId, TypeRef};
use crate::pointer::Pointer;
use crate::selection::Selection;

pub fn run(api: &mut Api, selection: &Selection, diagnostics: &mut TreeDiagnostics) {
    if selection.is_everything() {
        return;
    }
    let missing = not_found::errors(api, selection);
    if missing.has_errors() {
        // What else there is to say is of what nobody may have asked for.
        *diagnostics = missing;
        return;
    }
    let excluded = excluded_types::find(api, &selection.without_types);
    let by_itself = by_itself(api, selection, &excluded);
    let mut generated: HashMap<Pointer, bool> = HashMap::new();
    api.operations.retain(|operation| {
        let is_selected = Selectable::of(operation).is_selected(selection);
        generated.insert(operation.pointer.clone(), is_selected);
        is_selected
    });
    let ids: HashSet<String> =
        api.operations.iter().map(|operation| operation.id.clone()).collect();
    for wait in api.operations.iter_mut().filter_map(|operation| operation.wait.as_mut()) {
        wait.after.retain(|creation| ids.contains(&creation.operation));
    }
    api.events.retain(|event| Selectable::of_event(event).is_selected(selection));
    if api.events.is_empty() {
        api.signature = None;
    }
    excluded_types::take_out_branches(api, &excluded);
    let mut waiting = by_itself;
    waiting.extend(named_by_operations(api));
    let reached = reached(api, waiting, &excluded);
    for id in api.types.ids() {
        if !reached[id.0] {
            api.types[id].shape = Shape::Any;
            api.types[id].skipped = Some(Skipped::NotSelected);
        }
        // A schema may have become several types.
        *generated.entry(api.types[id].pointer.clone()).or_default() |= reached[id.0];
    }
    diagnostics.retain(|diagnostic| is_generated(&diagnostic.at, &generated));
    api.unexpressed.retain(|unexpressed| is_generated(&unexpressed.pointer, &generated));
}

/// Whether the innermost operation or schema around a pointer is generated.
fn is_generated(pointer: &Pointer, generated: &HashMap<Pointer, bool>) -> bool {
    pointer.ancestors().find_map(|around| generated.get(&around).copied()).unwrap_or(true)
}

/// The types that no operation, no event and nothing that is left out leads to: where none is named to be generated alone,
/// they are.
fn by_itself(api: &Api, selection: &Selection, excluded: &HashSet<TypeId>) -> Vec<TypeId> {
    if selection.names_some() {
        return Vec::new();
    }
    let mut roots = named_by_operations(api);
    roots.extend(excluded);
    let reached = reached(api, roots, &HashSet::new());
    api.types.ids().filter(|id| !reached[id.0]).collect()
}

/// The types that operations and events name.
fn named_by_operations(api: &Api) -> Vec<TypeId> {
    let operations = api.operations.iter().flat_map(|operation| operation.references());
    let events = api.events.iter().flat_map(|event| event.types.iter().copied());
    operations.filter_map(TypeRef::named).chain(events).collect()
}

/// Which types these lead to, but for those that are left out, and what only these lead to.
fn reached(api: &Api, mut waiting: Vec<TypeId>, excluded: &HashSet<TypeId>) -> Vec<bool> {
    let mut reached = vec![false; api.types.ids().count()];
    while let Some(id) = waiting.pop() {
        if !excluded.contains(&id) && !std::mem::replace(&mut reached[id.0], true) {
            waiting.extend(api.types[id].shape.children());
        }
    }
    reached
}
