//! What the golden types do with JSON: every topic of the snapshots, read and written.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Decodes a value, asserts that the same value is written, and gives it. Members of structs are
/// written in the description's order.
fn kept<T: DeserializeOwned + Serialize + Debug + PartialEq>(value: Value) -> T {
    let text = value.to_string();
    let decoded: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(serde_json::to_value(&decoded).expect("it can be written"), value);
    let from_value: T = serde_json::from_value(value).expect("it decodes as a tree too");
    assert_eq!(from_value, decoded);
    decoded
}

/// What is said of a value that does not decode.
fn refused<T: DeserializeOwned + Debug>(value: Value) -> String {
    serde_json::from_str::<T>(&value.to_string()).expect_err("it does not decode").to_string()
}

mod structs {
    use golden::structs::{Labels, Nothing, Owner, OwnerKind, Pet, Sealed};

    use super::*;

    #[test]
    fn absent_null_and_value_are_told_apart() {
        let pet: Pet = kept(json!({ "id": "1", "nickname": null }));
        assert_eq!((pet.nickname, pet.age, pet.chip, pet.anything), (None, None, None, None));
        let pet: Pet = kept(json!({ "id": "1", "nickname": "a", "chip": null, "anything": null }));
        assert_eq!(pet.chip, Some(None));
        assert_eq!(pet.anything, Some(Value::Null));
        // Departures from the schema: a required member is absent, an optional one is null.
        let pet: Pet = kept(json!({ "id": "1", "age": null }));
        assert_eq!(pet.age, None);
    }

    #[test]
    fn what_must_be_there() {
        assert!(refused::<Pet>(json!({ "nickname": null })).contains("missing field `id`"));
        let error = refused::<Owner>(json!({ "id": -1 }));
        assert!(error.starts_with("id: invalid value: integer `-1`, expected u64"), "{error}");
    }

    #[test]
    fn unknown_members_are_kept() {
        let sealed: Sealed = kept(json!({ "id": "1", "other": [1] }));
        assert_eq!(sealed.unknown_members()["other"], json!([1]));
        kept::<Nothing>(json!({ "a": {} }));
        kept::<Labels>(json!({ "id": "1", "a": 1, "b": "not an integer, and kept all the same" }));
    }

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
}

mod enums {
    use golden::enums::{
        Color, Level, MaybeStatus, Mixed, Number, Numbers, NumbersSize, Odd, Parcel, Size, Status,
        Tag, Versioned,
    };

    use super::*;

    #[test]
    fn an_unknown_value_of_an_open_one_is_kept() {
        let status: Status = kept(json!("ARCHIVED"));
        assert_eq!((status.as_str(), status.is_known()), ("ARCHIVED", false));
        assert_eq!(kept::<Status>(json!("done")), Status::Done);
        assert_eq!(Status::from("IN_PROGRESS"), Status::InProgress);
        assert!(!kept::<Color>(json!("blue")).is_known());
        assert!(!kept::<Size>(json!("large")).is_known());
        assert!(refused::<Status>(json!(5)).contains("invalid type: integer `5`"));
    }

    #[test]
    fn a_tag_is_closed() {
        assert_eq!(kept::<Tag>(json!("pet")), Tag::Pet);
        let error = refused::<Parcel>(json!({ "status": "done", "tag": "parcel" }));
        assert!(error.starts_with("tag: "), "{error}");
        assert!(error.contains("parcel"), "{error}");
    }

    #[test]
    fn odd_values_are_known_ones() {
        for value in ["", " ", "<", ">=", "1m", "1M", "self", "Self", "unknown", "日本", "😀"] {
            let odd: Odd = kept(json!(value));
            assert!(odd.is_known() && odd.as_str() == value, "{value:?}");
        }
        assert_eq!(Odd::from("1m"), Odd::V1m);
        assert_eq!(Odd::from("1M"), Odd::V1M);
    }

    #[test]
    fn an_unknown_number_is_kept() {
        let numbers: Numbers = kept(json!({
            "number": 9, "level": -1, "maybe": null, "list": [1, 2, 4], "mixed": "three", "size": "tiny"
        }));
        assert_eq!((numbers.number.as_i64(), numbers.number.is_known()), (9, false));
        assert_eq!(numbers.level, Some(Level::Minus1));
        assert_eq!(numbers.list.as_deref().map(|list| list[1]), Some(Number::V2));
        assert_eq!(Number::from(3), Number::V3);
        assert_eq!(i64::from(Number::from(8)), 8);
        assert!(matches!(&numbers.mixed, Some(Mixed::Text(text)) if text == "three"));
        assert!(matches!(&numbers.size, Some(Some(NumbersSize::Text(_)))));
        assert!(refused::<Number>(json!("1")).contains("invalid type: string"));
    }

    #[test]
    fn a_number_comes_back_as_it_was_written() {
        let text = r#"{"number":1.0,"level":1e2}"#;
        let numbers: Numbers = serde_json::from_str(text).expect("it decodes");
        assert_eq!((numbers.number, numbers.level), (Number::V1, Some(Level::V100)));
        let again: serde_json::Value = serde_json::to_value(&numbers).expect("it encodes");
        assert!(again["number"].is_f64(), "{again}");
    }

    #[test]
    fn a_number_tells_branches_apart() {
        assert!(matches!(kept(json!({ "version": 2, "a": 5 })), Versioned::Version2(_)));
        assert!(matches!(kept(json!({ "version": 1, "b": 5 })), Versioned::Version1(_)));
        assert!(matches!(kept(json!({ "version": 3 })), Versioned::Unknown(_)));
    }

    #[test]
    fn null_among_the_values() {
        let parcel: Parcel = kept(json!({ "status": "done", "tag": "pet", "maybe": null }));
        assert_eq!(parcel.maybe, Some(None));
        let parcel: Parcel = kept(json!({ "status": "done", "tag": "pet", "maybe": "off" }));
        assert_eq!(parcel.maybe, Some(Some(MaybeStatus::Off)));
    }
}

mod unions {
    use golden::unions_by_kind::{Holder, Id, Lists, Page, Value};
    use golden::unions_by_members::{Contact, Item, Nested, Output};
    use golden::unions_by_tag::{Event, Mapped, Named, Pet};
    use golden::unions_undecided;

    use super::*;

    #[test]
    fn by_kind() {
        assert_eq!(kept::<Id>(json!("a")), Id::Text("a".to_owned()));
        assert_eq!(kept::<Id>(json!(5)), Id::Integer(5));
        assert!(kept::<Id>(json!(true)).as_unknown().is_some());
        assert_eq!(kept::<Value>(json!(false)), Value::Boolean(false));
        assert_eq!(kept::<Value>(json!(1.5)), Value::Number(1.5));
        assert!(kept::<Value>(json!(["a"])).as_text_array().is_some());
        assert!(kept::<Value>(json!({ "b": 1, "a": 2 })).as_integer_map().is_some());
        assert!(kept::<Value>(json!(null)).as_unknown().is_some());
        assert!(kept::<Page>(json!({ "first": 1, "last": 2 })).as_range().is_some());
        assert!(kept::<Lists>(json!(["a"])).as_text_array().is_some());
        assert!(kept::<Lists>(json!([{ "first": 1 }])).as_range_array().is_some());
        assert!(kept::<Lists>(json!([1])).as_unknown().is_some());
    }

    #[test]
    fn a_claimed_branch_with_a_bad_body_is_an_error_with_its_path() {
        let error = refused::<Holder>(json!({ "pages": [1, { "first": "x" }] }));
        assert!(error.starts_with("pages[1].first: invalid type: string \"x\""), "{error}");
        let error = refused::<Holder>(json!({ "value": { "a b": true } }));
        assert!(error.starts_with("value[\"a b\"]: invalid type: boolean"), "{error}");
    }

    #[test]
    fn by_tag_wherever_it_stands() {
        assert!(kept::<Pet>(json!({ "kind": "cat", "lives": 9 })).as_cat().is_some());
        assert!(kept::<Pet>(json!({ "barks": true, "kind": "dog" })).as_dog().is_some());
        assert!(kept::<Pet>(json!({ "kind": "fox" })).as_unknown().is_some());
        assert!(kept::<Pet>(json!({ "lives": 9 })).as_unknown().is_some());
        assert!(kept::<Mapped>(json!({ "shape": "disc" })).as_circle().is_some());
        assert!(kept::<Mapped>(json!({ "side": 1.5, "shape": "box" })).as_box().is_some());
        assert!(kept::<Mapped>(json!({ "shape": "Square" })).as_unknown().is_some());
        assert!(kept::<Named>(json!({ "shape": "Square" })).as_square().is_some());
        assert!(kept::<Event>(json!({ "type": "updated", "reason": "x" })).as_variant1().is_some());
        assert!(kept::<Event>(json!({ "id": "x", "type": "deleted" })).as_deleted().is_some());
        let error = refused::<Pet>(json!({ "kind": "cat", "lives": "nine" }));
        assert!(error.starts_with("lives: "), "{error}");
    }

    #[test]
    fn an_absent_tag_leaves_the_more_specific_branch() {
        assert!(kept::<Event>(json!({ "reason": "x" })).as_deleted().is_some());
        assert!(kept::<Event>(json!({ "id": "x" })).as_variant1().is_some());
    }

    #[test]
    fn by_what_must_be_there() {
        assert!(kept::<Contact>(json!({ "address": "a@b" })).as_email().is_some());
        let phone = kept::<Contact>(json!({ "address": { "number": "1" } }));
        assert!(phone.as_phone().is_some());
        assert!(kept::<Item>(json!({ "id": "1" })).as_basic().is_some());
        assert!(kept::<Item>(json!({ "id": "1", "details": {} })).as_detailed().is_some());
        assert!(kept::<Item>(json!({ "details": {}, "id": "1" })).as_unknown().is_none());
        assert!(kept::<Output>(json!({ "rows": ["a"] })).as_table().is_some());
        assert!(kept::<Output>(json!({ "rows": { "id": 1 } })).as_entries().is_some());
        assert!(kept::<Output>(json!({})).as_entries().is_some());
        assert!(kept::<Output>(json!({ "rows": 1 })).as_unknown().is_some());
        assert!(kept::<Nested>(json!({ "address": "a" })).as_contact().is_some());
        assert!(kept::<Nested>(json!([{ "id": "1" }, { "x": 1 }])).as_item_array().is_some());
    }

    #[test]
    fn what_the_schemas_do_not_decide_decoding_does() {
        use unions_undecided::{Anything, Day, Moment, Pet, Same};
        assert!(kept::<Pet>(json!({ "lives": 9 })).as_cat().is_some());
        assert!(kept::<Pet>(json!({ "lives": "nine" })).as_dog().is_some());
        assert!(kept::<Pet>(json!({})).as_cat().is_some());
        assert_eq!(kept::<Day>(json!("2026-01-01")).as_str(), "2026-01-01");
        assert!(kept::<Moment>(json!("not a time")).as_text().is_some());
        assert_eq!(kept::<Same>(json!({ "name": "Tom" })).name.as_deref(), Some("Tom"));
        assert!(kept::<Anything>(json!({ "name": "Tom" })).as_cat().is_some());
        assert!(kept::<Anything>(json!(5)).as_any().is_some());
        assert!(kept::<Anything>(json!(null)).as_any().is_some());
    }
}

mod recursion {
    use golden::recursion::{Expression, Lists, Maps, Tree};

    use super::*;

    #[test]
    fn types_within_themselves() {
        let leaf = json!({ "value": 2 });
        let tree: Tree = kept(json!({
            "value": 1, "left": leaf, "right": null, "children": [leaf], "named": { "a": leaf }
        }));
        assert_eq!(tree.left.expect("a left one").value, 2);
        kept::<Lists>(json!([[], [[]]]));
        kept::<Maps>(json!({ "a": { "b": {} } }));
        let sum =
            kept::<Expression>(json!({ "left": 1.5, "right": [{ "left": 2.5, "right": [] }] }));
        assert!(sum.as_sum().is_some());
        let error = refused::<Tree>(json!({ "value": 1, "children": [leaf, { "value": "x" }] }));
        assert!(error.starts_with("children[1].value: "), "{error}");
    }
}

mod all_of {
    use golden::all_of::{Beside, Deeper, Derived, Holder, Renamed};

    use super::*;

    #[test]
    fn members_of_all_are_members() {
        let derived: Derived = kept(json!({ "id": "1", "note": "n", "size": 1 }));
        assert_eq!((derived.id.as_str(), derived.size), ("1", 1));
        assert!(refused::<Derived>(json!({ "id": "1", "size": 1 })).contains("`note`"));
        kept::<Beside>(json!({ "extra": true, "id": "1" }));
        kept::<Deeper>(json!({ "id": "1", "note": "n", "size": null, "depth": 2 }));
        kept::<Renamed>(json!({ "id": "1" }));
        kept::<Holder>(json!({ "base": { "id": "1" }, "nullable_base": null }));
    }
}

mod null {
    use golden::nullable::Holder;
    use golden::version_3_1;

    use super::*;

    #[test]
    fn every_spelling_of_3_0() {
        let nulls = json!({
            "plain": null, "by_reference": null, "by_alias": null, "by_all_of": null,
            "by_one_of": null, "by_enum": null, "beside_reference": null, "text": null,
            "union": null, "list": [null, {}], "map": { "a": null, "b": "c" }
        });
        let holder: Holder = kept(nulls);
        assert_eq!((holder.by_alias, holder.union), (Some(None), Some(None)));
        assert_eq!(holder.list[0], None);
        let set = json!({
            "plain": "a", "by_reference": { "id": "1" }, "by_alias": {}, "by_all_of": {},
            "by_one_of": {}, "by_enum": "b", "beside_reference": {}, "text": "", "union": 5,
            "list": [], "map": {}
        });
        let holder: Holder = kept(set);
        assert_eq!(holder.by_one_of.expect("a pet").id, None);
    }

    #[test]
    fn every_spelling_of_3_1() {
        let pet: version_3_1::Pet = kept(json!({
            "kind": "pet", "name": null, "weight": "12 kg", "owner": {}, "nullable_owner": null,
            "strict_owner": { "email": "a@b" }, "nothing": null, "anything": null,
            "status": "missing", "local": { "color": "red" }, "several": ["a"],
            "pattern_map": { "x-a": "b" }, "tuple": ["a", 1]
        }));
        assert!(pet.weight.is_some_and(|weight| weight.as_text().is_some()));
        assert!(pet.status.is_some_and(|status| !status.is_known()));
        let several: version_3_1::Pet =
            kept(json!({ "kind": "pet", "name": "a", "several": null }));
        assert_eq!(several.several, Some(None));
        let text = json!({ "kind": "pet", "name": "a", "strict_owner": {} });
        assert!(
            refused::<version_3_1::Pet>(text).starts_with("strict_owner: missing field `email`")
        );
    }

    #[test]
    fn items_and_members_of_several_types() {
        let pet: version_3_1::Pet = kept(json!({
            "kind": "pet", "name": "a",
            "tuple": ["a", 1, true, { "none": "of these" }],
            "point": [1.5, 2],
            "full": ["a", { "id": "b" }],
            "first_of_any": ["a", 1, {}],
            "map_and_pattern": { "x-a": 1, "b": "c" },
            "members_and_pattern": { "id": "a", "x-b": 1, "c": "any" },
            "members_of_pattern": { "id": "a", "x-b": 1 },
            "maps_of_patterns": { "size-a": 1, "pet-b": { "id": "b" } }
        }));
        let tuple = pet.tuple.expect("a tuple");
        assert_eq!((tuple[0].as_text(), tuple[1].as_integer()), (Some(&"a".to_owned()), Some(&1)));
        assert_eq!((tuple[2].as_boolean(), tuple[3].as_unknown().is_some()), (Some(&true), true));
        assert_eq!(pet.point, Some(vec![1.5, 2.0]));
        let values = pet.maps_of_patterns.expect("a map");
        assert_eq!(values["size-a"].as_integer(), Some(&1));
        assert!(values["pet-b"].as_pet_maps_of_patterns_pet_value().is_some());
    }
}

mod names {
    use golden::odd_names::{Members, 日本語};

    use super::*;

    #[test]
    fn odd_names_are_those_of_the_wire() {
        let members = Members::builder().new2("a").builder2("b").build2("c").kept2("d");
        let members = members.unknown_members2("e").default("f").r#type("g").type2("h");
        let members = members.build().expect("all is there");
        let encoded = serde_json::to_value(&members).expect("it can be written");
        assert_eq!(encoded["Type"], "g");
        assert_eq!(encoded["type"], "h");
        kept::<Members>(encoded);
        assert_eq!(kept::<日本語>(json!({ "名前": "a" })).名前.as_deref(), Some("a"));
    }
}

mod maps_and_arrays {
    use golden::maps_and_arrays::Holder;

    use super::*;

    #[test]
    fn order_and_emptiness_are_kept_and_places_told() {
        let holder: Holder = kept(json!({
            "names": [], "counts": { "z": 1, "a": 2 }, "grid": [[], [1.5]], "sparse": [null],
            "sparse_map": { "a": null }, "anything": [], "object": {}, "array": [{}],
            "rows": [{ "cells": { "x": { "text": "y" } } }], "moments": { "a": ["odd time"] }
        }));
        assert_eq!(holder.counts.0.keys().collect::<Vec<_>>(), ["z", "a"]);
        let error = refused::<Holder>(json!({
            "names": [], "counts": {}, "grid": [[], [1.5, "x"]]
        }));
        assert!(error.starts_with("grid[1][1]: invalid type: string \"x\""), "{error}");
    }
}

mod all_of_unions {
    use golden::all_of_unions::{Event, Labelled, Pet, Shape};

    use super::*;

    #[test]
    fn each_branch_has_the_members_beside_it() {
        let Shape::Circle(circle) = kept(json!({ "color": "red", "radius": 1 })) else {
            panic!("a circle");
        };
        assert_eq!((circle.color.as_str(), circle.radius), ("red", 1.0));
        assert!(matches!(kept(json!({ "color": "red", "length": 1 })), Shape::Line(_)));
        assert!(matches!(kept(json!({ "radius": 1 })), Shape::Unknown(_)));
    }

    #[test]
    fn the_discriminator_has_the_values_it_had() {
        let Event::Closing(closed) = kept(json!({ "id": "1", "kind": "closing", "reason": "x" }))
        else {
            panic!("a closing");
        };
        assert_eq!((closed.id.as_str(), closed.reason.as_deref()), ("1", Some("x")));
        assert!(matches!(kept(json!({ "id": "1", "kind": "Opened" })), Event::Opened(_)));
        assert!(matches!(kept(json!({ "kind": "Cat", "name": "Tom" })), Pet::Cat(_)));
    }

    #[test]
    fn the_other_members_are_those_of_the_map() {
        let labelled: Labelled = kept(json!({ "id": "1", "size": 5 }));
        assert_eq!(labelled.id, "1");
    }
}

mod heirs {
    use golden::heirs::{Dog, Kennel, Pet, User};

    use super::*;

    #[test]
    fn the_label_tells_which_it_is() {
        let Pet::Cat(cat) = kept(json!({ "kind": "cat", "name": "Tom", "lives": 9 })) else {
            panic!("a cat");
        };
        assert_eq!((cat.name.as_str(), cat.lives), ("Tom", 9));
        let Pet::Dog(Dog::Beagle(beagle)) = kept(json!({
            "name": "Snoopy", "kind": "Dog", "nose": "black", "breed": "Beagle",
            "best": { "kind": "bird", "name": "Woodstock", "color": "yellow" }
        })) else {
            panic!("a beagle");
        };
        assert_eq!(beagle.nose.as_deref(), Some("black"));
        let Some(Pet::Base(bird)) = beagle.best.as_deref() else { panic!("a bird") };
        assert_eq!((bird.kind.as_str(), bird.name.as_str()), ("bird", "Woodstock"));
        assert_eq!(bird.unknown_members()["color"], "yellow");
    }

    #[test]
    fn any_other_label_is_of_what_all_have_in_common() {
        let other: Pet = kept(json!({
            "kind": "fish", "name": "Nemo", "fins": 2, "friends": [{ "kind": "Dog", "name": "Rex" }]
        }));
        let Pet::Base(fish) = other else { panic!("a fish") };
        let friends = fish.friends.expect("friends");
        let [Pet::Dog(Dog::Base(rex))] = &friends[..] else { panic!("a dog of no breed") };
        assert_eq!((rex.name.as_str(), rex.breed.as_deref()), ("Rex", None));
    }

    #[test]
    fn a_label_whose_value_is_another_thing_is_an_error() {
        assert_eq!(
            refused::<Pet>(json!({ "kind": "cat", "name": "Tom" })),
            "missing field `lives` at line 1 column 27 of the value"
        );
    }

    #[test]
    fn what_takes_it_up_within_has_its_members() {
        let kennel: Kennel = kept(json!({
            "dog": { "kind": "Dog", "name": "Rex" },
            "guard": { "kind": "cat", "name": "Tom", "since": "2026-01-01" }
        }));
        let guard = kennel.guard.expect("a guard");
        assert_eq!((guard.name.as_str(), guard.since.as_deref()), ("Tom", Some("2026-01-01")));
        assert!(matches!(kennel.dog, Some(Dog::Base(_))));
        let user: User = kept(json!({ "kind": "anything", "more": true }));
        assert_eq!(user.kind.as_deref(), Some("anything"));
    }
}

mod references {
    use golden::references::{Error2, Pet, PetFriend};

    use super::*;

    #[test]
    fn types_of_other_documents_are_types() {
        let pet: Pet = kept(json!({
            "id": "1", "owner": { "name": "A", "parent": { "name": "B" } }, "house": { "street": "S" },
            "friend": { "kind": "dog", "tricks": ["sit"] },
            "error": { "message": "m", "pet": { "id": "2", "owner": { "name": "C" } } },
            "toy": { "color": "red", "$anchor": "a" }, "garden": { "trees": 3 }
        }));
        assert_eq!(pet.toy.and_then(|toy| toy.color).as_deref(), Some("red"));
        assert_eq!(pet.garden.and_then(|garden| garden.trees), Some(3));
        assert_eq!(pet.owner.parent.as_ref().map(|parent| parent.name.as_str()), Some("B"));
        assert!(matches!(pet.friend, Some(PetFriend::Dog(_))));
        let Error2 { message, .. } = pet.error.expect("an error");
        assert_eq!(message, "m");
    }
}

mod numbers {
    use golden::numbers::Figures;

    use super::*;

    #[test]
    fn a_format_refuses_no_value() {
        let figures: Figures = kept(json!({
            "plain": i64::MIN, "int8": 300, "int32": -3_000_000_000_i64, "uint32": -1, "int64": i64::MAX,
            "uint64": u64::MAX, "unknown": 1, "number": 0.1, "float": 1e300, "decimal": 12.5,
            "number_int64": 1, "text_int64": "1", "list": [3_000_000_000_i64]
        }));
        assert_eq!((figures.int8, figures.uint64), (Some(300), Some(u64::MAX)));
    }

    #[test]
    fn digits_come_back_as_they_came() {
        let text = r#"{"plain":1.0,"uint64":1e3,"number":1.0,"number_int64":9007199254740993}"#;
        let figures: Figures = serde_json::from_str(text).expect("it decodes");
        assert_eq!((figures.plain, figures.uint64), (Some(1), Some(1000)));
        let again: serde_json::Value = serde_json::to_value(&figures).expect("it encodes");
        assert!(again["plain"].is_f64() && again["number"].is_f64(), "{again}");
        assert_eq!(again["number_int64"], 9_007_199_254_740_993_i64);
    }
}
