//! Paths of values as the API writes them: `vendor.name`, `lines[0].price`.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::runtime::value::place::Place;

/// Adds the name of a member to the path of its object.
pub fn push_member(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// Adds the index of an item to the path of its array.
pub fn push_item(path: &mut String, index: usize) {
    // Writing to a string does not fail.
    let _ = write!(path, "[{index}]");
}

/// Adds the path of a place, without the quotes that a message has.
pub fn push_place(path: &mut String, place: &Place<'_>) {
    match *place {
        Place::Root => {}
        Place::Member(parent, name) => {
            push_place(path, parent);
            push_member(path, name);
        }
        Place::Item(parent, index) => {
            push_place(path, parent);
            push_item(path, index);
        }
    }
}

/// The value at a path of at least one step.
pub fn get<'v>(root: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let (first, mut rest) = member(path)?;
    let mut value = root.get(first)?;
    while !rest.is_empty() {
        if let Some(item) = rest.strip_prefix('[') {
            let (index, after) = item.split_once(']')?;
            value = value.as_array()?.get(index.parse::<usize>().ok()?)?;
            rest = after;
        } else {
            let (name, after) = member(rest.strip_prefix('.')?)?;
            value = value.as_object()?.get(name)?;
            rest = after;
        }
    }
    Some(value)
}

/// The name that a path begins with, and what comes after it.
fn member(path: &str) -> Option<(&str, &str)> {
    let end = path.find(['.', '[']).unwrap_or(path.len());
    (end > 0).then(|| path.split_at(end))
}
