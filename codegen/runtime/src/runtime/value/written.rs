//! How the numbers within a value were written, where encoding would write other literals.
//!
//! A Rust number has no room for this, and neither has an array or a map of numbers: the struct around them
//! keeps it beside its fields (see [`kept`](super::kept)).

use std::cmp::Ordering;

use indexmap::IndexMap;
use serde_json::Number;

use super::order;

/// How a value was written: of its parts those that encoding would write in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// A number.
    Number(Number),
    /// An array: items by their index, in ascending order.
    Items(Vec<(usize, Written)>),
    /// A map: values by their name.
    Members(Box<IndexMap<String, Written>>),
}

impl Written {
    /// Notes how an item of an array was written. Items come in their order.
    #[cold]
    #[inline(never)]
    pub fn note_item(of_array: &mut Option<Box<Written>>, index: usize, item: Written) {
        let array = of_array.get_or_insert_with(|| Box::new(Written::Items(Vec::new())));
        if let Written::Items(items) = &mut **array {
            items.push((index, item));
        }
    }

    /// Notes how a value of a map was written.
    #[cold]
    #[inline(never)]
    pub fn note_member(of_map: &mut Option<Box<Written>>, name: &str, value: Written) {
        let map = of_map.get_or_insert_with(|| Box::new(Written::Members(Box::default())));
        if let Written::Members(members) = &mut **map {
            members.insert(name.to_owned(), value);
        }
    }

    /// Forgets how a value of a map was written.
    pub fn forget_member(of_map: &mut Option<Box<Written>>, name: &str) {
        if let Some(Written::Members(members)) = of_map.as_deref_mut() {
            members.shift_remove(name);
            if members.is_empty() {
                *of_map = None;
            }
        }
    }
}

impl Ord for Written {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |written: &Self| match written {
            Written::Number(_) => 0,
            Written::Items(_) => 1,
            Written::Members(_) => 2,
        };
        match (self, other) {
            (Written::Number(one), Written::Number(other)) => order::of_numbers(one, other),
            (Written::Items(one), Written::Items(other)) => one.cmp(other),
            (Written::Members(one), Written::Members(other)) => {
                order::of_members(one.iter(), other.iter(), Written::cmp)
            }
            _ => rank(self).cmp(&rank(other)),
        }
    }
}

impl PartialOrd for Written {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
