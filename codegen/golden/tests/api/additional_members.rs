//! The members of a struct beside those that its description lists: read, set and taken out.

use golden::additional_properties::builder::{Built, BuiltValue};
use golden::additional_properties::names_of_accessors::Named;
use golden::additional_properties::of_a_type::{Drawing, Gaps, Scores, Shape};
use golden::additional_properties::of_any_type::{Free, FreeToo};
use golden::additional_properties::of_integers::Labels;
use golden::additional_properties::recursive::Tree;
use golden::additional_properties::required_but_not_listed::{MapOfOthers, OfOthers};
use golden::additional_properties::through_all_of::Merged;
use golden::json;
use golden::pattern_properties::instead_of_others::{Matching, MatchingValue};
use serde_json::{Value, json};

use super::{kept, written};

#[test]
fn they_are_there_by_name_and_in_order() {
    let text = r#"{"name":"n","z":{"sides":3},"a":{"sides":4,"more":1},"":{"sides":0}}"#;
    let drawing: Drawing = kept(text);
    assert_eq!(drawing.additional_member("z").map(|shape| shape.sides), Some(3));
    assert_eq!(drawing.additional_member("name"), None);
    let members = drawing.additional_members().iter();
    let sides: Vec<(&str, i64)> =
        members.map(|(name, shape)| (name.as_str(), shape.sides)).collect();
    assert_eq!(sides, [("z", 3), ("a", 4), ("", 0)]);
    assert!(kept::<Drawing>(r#"{"name":"n"}"#).additional_members().is_empty());
}

#[test]
fn they_are_set_and_taken_out() {
    let mut drawing = Drawing::new("n");
    assert_eq!(drawing.set_additional_member("a", Shape::new(1)), Ok(None));
    assert_eq!(drawing.set_additional_member("b", Shape::new(2)), Ok(None));
    assert_eq!(drawing.set_additional_member("a", Shape::new(3)), Ok(Some(Shape::new(1))));
    drawing.additional_member_mut("b").expect("it is there").sides = 5;
    assert_eq!(written(&drawing), r#"{"name":"n","a":{"sides":3},"b":{"sides":5}}"#);
    assert_eq!(drawing.remove_additional_member("a"), Some(Shape::new(3)));
    assert_eq!(drawing, kept(r#"{"name":"n","b":{"sides":5}}"#));
    assert!(format!("{drawing:?}").contains("sides: 5"), "{drawing:?}");
    // What has a field is no such member: it would be written twice.
    let error = drawing.set_additional_member("name", Shape::new(1)).expect_err("it has a field");
    assert_eq!(error.to_string(), "`name` has a field of its own");
}

#[test]
fn the_order_between_them_does_not_count_for_equality() {
    let one: Scores = kept(r#"{"a":1,"b":2.0}"#);
    let other: Scores = kept(r#"{"b":2.0,"a":1}"#);
    assert_eq!(one, other);
    assert_ne!(one, kept(r#"{"a":1,"b":2.0,"c":3}"#));
}

#[test]
fn a_number_that_was_set_is_written_as_it_is() {
    let mut scores: Scores = kept(r#"{"best":"a","a":1.0,"b":1,"c":-0.0}"#);
    *scores.additional_member_mut("a").expect("it is there") = 2.0;
    assert_eq!(written(&scores), r#"{"best":"a","a":2,"b":1,"c":-0.0}"#);
    assert_eq!(scores.set_additional_member("a", 1.0), Ok(Some(2.0)));
    assert_eq!(written(&scores), r#"{"best":"a","a":1,"b":1,"c":-0.0}"#);
}

#[test]
fn they_are_of_the_type_that_the_description_gives() {
    let labels: Labels = kept(r#"{"id":"1","a":1}"#);
    assert_eq!(labels.additional_member("a"), Some(&1));
    let gaps: Gaps = kept(r#"{"id":"1","a":null,"b":2}"#);
    assert_eq!(gaps.additional_member("a"), Some(&None));
    assert_eq!(gaps.additional_member("b"), Some(&Some(2)));
    let tree: Tree = kept(r#"{"label":"a","x":{"y":{"label":"b"}},"z":{}}"#);
    let inner = tree.additional_member("x").and_then(|x| x.additional_member("y"));
    assert_eq!(inner.and_then(|inner| inner.label.as_deref()), Some("b"));
    let matching: Matching = kept(r#"{"id":"1","n_a":1.0,"t_a":["x"]}"#);
    assert_eq!(matching.additional_member("n_a"), Some(&MatchingValue::Integer(1)));
    let merged: Merged = kept(r#"{"kind":"k","size":1,"open":true}"#);
    assert_eq!(merged.additional_member("open"), Some(&true));
    let named: Named =
        kept(r#"{"additional":"a","set_additional_member":"b","unknown_members":"c","d":"e"}"#);
    assert_eq!(named.additional_member("d").map(String::as_str), Some("e"));
}

#[test]
fn what_may_be_anything_is_unknown() {
    let free: Free = kept(r#"{"id":"1","a":[1.0,null]}"#);
    assert_eq!(free.unknown_members()["a"], json!([1.0, null]));
    let free: FreeToo = kept(r#"{"id":"1","a":null}"#);
    assert_eq!(free.unknown_members()["a"], Value::Null);
}

#[test]
fn one_that_must_be_there_is_a_field() {
    assert_eq!(written(&OfOthers::new("1", 7)), r#"{"id":"1","first":7}"#);
    let map: MapOfOthers = json::from_str(r#"{"second":2,"first":1}"#).expect("it decodes");
    assert_eq!((map.first, map.additional_member("second")), (1, Some(&2)));
}

#[test]
fn what_is_built_has_none_until_they_are_set() {
    let mut built = Built::builder().a("").b("").c("").d("").build().expect("all is there");
    assert!(built.additional_members().is_empty());
    built.set_additional_member("e", 1.5).expect("it has no field");
    assert_eq!(built.additional_member("e"), Some(&BuiltValue::Number(1.5)));
    assert_eq!(built, kept(r#"{"a":"","b":"","c":"","d":"","e":1.5}"#));
}
