//! Paths of values as the API writes them: `vendor.name`, `lines[0].price`.

use serde_json::{Map, Value};

use crate::runtime::value::place::Place;

/// Adds the name of a member to the path of its object, which is empty for the root.
pub fn push_member(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// Adds the index of an item to the path of its array. By hand, for it is most of what a path takes to write.
pub fn push_item(path: &mut String, index: usize) {
    path.push('[');
    let begin = path.len();
    let mut rest = index;
    loop {
        // The remainder is a digit.
        path.insert(begin, char::from(b'0' + (rest % 10) as u8));
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    path.push(']');
}

/// Adds the path of a place behind what is there, without the quotes that a message has.
pub fn push_place(path: &mut String, place: &Place<'_>) {
    match *place {
        Place::Root => {}
        Place::Member(parent, name) => {
            push_place(path, parent);
            if !matches!(parent, Place::Root) {
                path.push('.');
            }
            path.push_str(name);
        }
        Place::Item(parent, index) => {
            push_place(path, parent);
            push_item(path, index);
        }
    }
}

/// The value at a path of at least one step. A name may be empty, or have a `.` or `[` in it: of several ways to read the
/// path that one counts whose first names are the shortest.
pub fn get<'v>(root: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let mut ends = path.match_indices(['.', '[']).map(|(end, _)| end).chain([path.len()]);
    ends.find_map(|end| {
        let (name, rest) = path.split_at(end);
        within(root.get(name)?, rest)
    })
}

/// The value at what comes after a name or an index.
fn within<'v>(value: &'v Value, rest: &str) -> Option<&'v Value> {
    if rest.is_empty() {
        return Some(value);
    }
    if let Some(path) = rest.strip_prefix('.') {
        return get(value.as_object()?, path);
    }
    let (index, rest) = rest.strip_prefix('[')?.split_once(']')?;
    let is_written_so = index == "0" || !index.starts_with(['0', '+']);
    within(value.as_array()?.get(index.parse::<usize>().ok().filter(|_| is_written_so)?)?, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_as_the_api_does() {
        let root = Place::Root;
        let lines = Place::Member(&root, "lines");
        let item = Place::Item(&lines, 1203);
        let inner = Place::Item(&item, 0);
        let price = Place::Member(&inner, "unit-price");
        let mut path = String::new();
        for place in [root, lines, inner, price] {
            push_place(&mut path, &place);
            path.push(' ');
        }
        assert_eq!(path, " lines lines[1203][0] lines[1203][0].unit-price ");
    }
}
