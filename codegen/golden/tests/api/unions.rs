//! Unions: which branch a value is, by reference and by value.

use golden::aliases::object_beside_a_union::Output;
use golden::narrowing::branches::Both;
use golden::pattern_properties::beside_others::{Pet as Patterns, PetMapsOfPatternsValue};
use golden::unions::by_kind::{Id, Value};
use golden::unions::by_optional_tag::Event;
use golden::unions::by_required_members::Item;
use golden::unions::by_tag::{Cat, Pet};
use golden::unions::or_anything::Anything;
use golden::unions::required_beside_branches::Identified;

use super::kept;

#[test]
fn a_branch_by_reference_and_by_value() {
    let pet: Pet = kept(r#"{"kind":"cat","lives":9}"#);
    assert_eq!(pet.as_cat().and_then(|cat| cat.lives), Some(9));
    assert!(pet.as_dog().is_none() && pet.as_unknown().is_none());
    assert_eq!(pet.into_cat(), Some(Cat::new().lives(9)));
    assert!(kept::<Pet>(r#"{"kind":"fox"}"#).as_unknown().is_some());
}

#[test]
fn branches_that_are_no_objects() {
    assert_eq!(kept::<Id>(r#""a""#), Id::Text("a".to_owned()));
    assert_eq!(kept::<Id>("5"), Id::Integer(5));
    assert_eq!(Id::from(5), Id::Integer(5));
    assert!(kept::<Value>(r#"["a"]"#).as_text_array().is_some());
    assert!(kept::<Value>(r#"{"b":1,"a":2}"#).as_integer_map().is_some());
    assert!(kept::<Anything>("5").as_any().is_some());
    assert_eq!(kept::<Both>("5"), 5);
}

#[test]
fn branches_that_are_called_by_their_title_or_members() {
    assert!(kept::<Event>(r#"{"reason":"x"}"#).as_deleted().is_some());
    assert!(kept::<Item>(r#"{"id":"1","details":{}}"#).as_detailed().is_some());
    let output: Output = kept(r#"{"text":"t"}"#);
    assert_eq!(output.as_text().map(|output| output.text.as_str()), Some("t"));
    let value: Identified = kept(r#"{"radius":1,"id":"a"}"#);
    assert_eq!(value.as_circle().map(|circle| circle.id.as_str()), Some("a"));
}

#[test]
fn values_of_patterns() {
    let pet: Patterns = kept(r#"{"maps_of_patterns":{"size-a":1,"pet-b":{"id":"b"}}}"#);
    let values = pet.maps_of_patterns.expect("a map");
    assert_eq!(values["size-a"], PetMapsOfPatternsValue::Integer(1));
    assert!(values["pet-b"].as_pet_value().is_some());
}
