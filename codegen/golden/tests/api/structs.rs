//! Structs: what they are made from, builders, and members that nobody knows.

use golden::aliases::of_a_part::{Pet as Owned, PetOwner};
use golden::aliases::one_part::{Wrapped, WrappedInner};
use golden::all_of::required_but_not_listed::Child;
use golden::json;
use golden::names::members::Members;
use golden::narrowing::recursive::Node;
use golden::structs::many_required_members::{Owner, OwnerKind};
use golden::structs::no_other_members::Sealed;
use golden::structs::required_but_not_listed::{Ghost, Many};
use golden::subtypes::by_label::Pet;
use serde_json::{Value, json};

use super::{kept, written};

#[test]
fn many_required_members_are_built_by_name() {
    let built = Owner::builder().id(u64::MAX).name("n").street("s").city("c").country("C");
    let missing = built.clone().build().expect_err("`born` is missing");
    assert!(missing.to_string().contains("born"), "{missing}");
    let owner = built.born("2026-01-01T00:00:00Z").build().expect("all is there");
    assert_eq!(owner.kind, OwnerKind::Owner);
    let encoded = serde_json::to_value(&owner).expect("it can be written");
    assert_eq!(encoded["kind"], "owner");
    assert_eq!(encoded["id"], u64::MAX);
}

#[test]
fn unknown_members_can_be_read() {
    let sealed: Sealed = kept(r#"{"id":"1","other":[1]}"#);
    assert_eq!(sealed.unknown_members()["other"], json!([1]));
    let Pet::Base(bird) = kept(r#"{"kind":"bird","name":"Woodstock","color":"yellow"}"#) else {
        panic!("a pet without a type of its own");
    };
    assert_eq!(bird.unknown_members()["color"], "yellow");
}

#[test]
fn members_that_are_required_and_not_listed_are_arguments() {
    assert_eq!(written(&Ghost::new(5)), r#"{"ghost":5}"#);
    assert_eq!(Ghost::new(json!({})).ghost, Value::Object(serde_json::Map::new()));
    assert_eq!(Child::new("k", 1).later, 1);
    let built = Many::builder().a("a").b("b").c(json!([1])).build().expect_err("`d` is missing");
    assert!(built.to_string().contains('d'), "{built}");
    let list = json::from_str::<Vec<Ghost>>(r#"[{"ghost":1},{}]"#).expect_err("one is missing");
    assert!(list.to_string().starts_with("[1]: missing field `ghost`"), "{list}");
}

/// Members that are called as what every struct has.
#[test]
fn members_that_are_called_as_methods_are_built() {
    let members = Members::builder().new2("a").builder2("b").build2("c").kept2("d");
    let members = members.unknown_members2("e").default("f").r#type("g").type2("h");
    let members = members.build().expect("all is there");
    let encoded = serde_json::to_value(&members).expect("it can be written");
    assert_eq!(encoded["Type"], "g");
    assert_eq!(encoded["type"], "h");
    kept::<Members>(&encoded.to_string());
}

#[test]
fn inner_types_have_constructors_of_their_own() {
    let wrapped: Wrapped = kept(r#"{"id":"1","inner":{"name":"n"}}"#);
    assert_eq!(wrapped.inner, Some(WrappedInner::new().name("n")));
    // A component gives its name to the schema that it refers to.
    let pet: Owned = kept(r#"{"owner":{"name":"n"}}"#);
    assert_eq!(pet.owner, Some(PetOwner::new().name("n")));
}

#[test]
fn recursive_members_are_read_through_their_boxes() {
    let node: Node = kept(r#"{"name":"a","next":{"next":{"size":3},"size":2},"size":1}"#);
    assert_eq!(node.next.expect("one").next.expect("another").size, 3);
}
