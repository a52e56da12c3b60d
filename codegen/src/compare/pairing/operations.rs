//! Which operation of one model is which of another, and which media type of a body.

use std::collections::HashMap;

use crate::compare::matching;
use crate::ir::Api;
use crate::ir::operations::{MediaType, Operation};

/// Which operation of the old description is which of the new one, by their positions: the one with the same
/// method and path, whatever its parameters are called, and of those that are left the one with the same id.
pub fn pairs_of_operations(old: &Api, new: &Api) -> Vec<(usize, usize)> {
    const KEYS: [fn(&Operation) -> String; 2] = [
        |operation| format!("{} {}", operation.method.as_str(), without_names(&operation.path)),
        |operation| operation.id.clone(),
    ];
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for key in KEYS {
        let mut free: HashMap<String, usize> = HashMap::new();
        for (index, operation) in new.operations.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                free.insert(key(operation), index);
            }
        }
        for (index, operation) in old.operations.iter().enumerate() {
            if !pairs.iter().any(|(one, _)| *one == index)
                && let Some(other) = free.remove(&key(operation))
            {
                pairs.push((index, other));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Which media type of a body is which: those of the same name, then those in which values are written alike.
pub fn pairs_of_contents(old: &[MediaType], new: &[MediaType]) -> Vec<(usize, usize)> {
    let same_name = |one: &MediaType, other: &MediaType| one.wire_name == other.wire_name;
    let same_format = |one: &MediaType, other: &MediaType| one.format == other.format;
    matching::pairs(old, new, &[&same_name, &same_format])
}

/// A path whose parameters have no names: `/pets/{}`.
pub fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        format!("{text}{{}}{rest}")
    })
}

/// The name of an operation in reports: `GET /pets/{id}`.
pub fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}
