//! Traits that users want types to derive.

// What an unknown value of a union remembers of where it came from is filled when it is asked for, and has no part in
// hashes and orders.
#![allow(clippy::mutable_key_type)]

use std::collections::{BTreeSet, HashSet};

use golden::customization::derives::{Item, ItemSize, Level, Origin, Place, Price, Sale, Stock};
use golden::json;

fn item(text: &str) -> Item {
    json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// By the fields in their order, an absent one first, and then by what no field has.
#[test]
fn values_are_ordered() {
    let items = [
        r#"{"id":1,"size":"small","b":1}"#,
        r#"{"id":1,"size":"small"}"#,
        r#"{"id":1,"size":"small","a":[1,2]}"#,
        r#"{"id":1,"size":"small","a":[1]}"#,
        r#"{"id":1,"size":"large"}"#,
        r#"{"id":1,"size":"other"}"#,
        r#"{"id":0,"size":"small"}"#,
        r#"{"id":1,"size":"small","of":"x"}"#,
        r#"{"id":1,"size":"small","of":{"town":"y"}}"#,
        r#"{"id":1,"size":"small","of":7}"#,
    ];
    let ordered: BTreeSet<Item> = items.into_iter().map(item).collect();
    let ordered: Vec<String> =
        ordered.iter().map(|item| json::to_string(item).expect("it can be written")).collect();
    let expected = [6, 1, 3, 2, 0, 7, 8, 9, 4, 5].map(|index| items[index]);
    assert_eq!(ordered, expected);
}

/// What is equal has one hash and one place in the order: the order of members counts nowhere.
#[test]
fn equal_values_are_one() {
    let one = item(r#"{"id":1,"size":"small","a":{"x":1,"y":2},"b":null}"#);
    let other = item(r#"{"b":null,"a":{"y":2,"x":1},"size":"small","id":1}"#);
    assert_eq!(one, other);
    assert_eq!(one.cmp(&other), std::cmp::Ordering::Equal);
    let set: HashSet<Item> = [one, other].into_iter().collect();
    assert_eq!(set.len(), 1);
    // How a number was written is kept, so that it is written so again: they differ.
    let (integer, fraction) = (r#"{"id":1,"size":"small"}"#, r#"{"id":1.0,"size":"small"}"#);
    assert_ne!(item(integer), item(fraction));
    assert_ne!(item(integer).cmp(&item(fraction)), std::cmp::Ordering::Equal);
}

#[test]
fn a_type_has_the_traits_that_its_parts_have() {
    fn ordered<T: Ord + std::hash::Hash>() {}
    fn hashed<T: Eq + std::hash::Hash>() {}
    fn equal<T: Eq>() {}
    fn comparable<T: PartialOrd>() {}
    ordered::<Item>();
    ordered::<ItemSize>();
    ordered::<Origin>();
    ordered::<Place>();
    ordered::<Level>();
    hashed::<Sale>();
    equal::<Stock>();
    comparable::<Price>();
}
