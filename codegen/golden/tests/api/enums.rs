//! Enums: from a text and back, what is known, what is filled in.

use golden::constants::tags::{Kind, Plain, PlainObject};
use golden::enums::in_members::{Parcel, Tag};
use golden::enums::of_integers::Number;
use golden::enums::of_strings::Status;
use golden::enums::value_listed_twice::Level;
use golden::enums::values_that_are_no_identifiers::Odd;
use golden::names::values::{Outcome, Sort};
use golden::narrowing::constants_beside_a_base::{Add, AddAction};
use golden::narrowing::lists_of_values::{Color, OnlyRed, Typed, TypedLater, Untyped, Warm};
use golden::narrowing::members::{Kinds, KindsColor};
use golden::unions::by_tag::CatKind;

use super::kept;

#[test]
fn a_text_becomes_a_value_and_goes_back() {
    assert_eq!(Status::from("IN_PROGRESS"), Status::InProgress);
    let unknown = Status::from("ARCHIVED");
    assert_eq!((unknown.as_str(), unknown.is_known()), ("ARCHIVED", false));
    assert_eq!(Odd::from("1m"), Odd::V1m);
    assert_eq!(Odd::from("1M"), Odd::V1M);
    assert_eq!(Outcome::from("err"), Outcome::Err);
    for text in ["ok", "err", "some", "none", "self", "Self", "default", "unknown", "new"] {
        let outcome: Outcome = kept(&format!("{text:?}"));
        assert_eq!((outcome.as_str(), outcome.is_known()), (text, text != "new"));
        assert_eq!(text.parse(), Ok(outcome));
    }
    assert_eq!(Sort::CreatedAtDescending.as_str(), "-created_at");
}

#[test]
fn a_number_becomes_a_value_and_goes_back() {
    assert_eq!(Number::from(3), Number::V3);
    assert_eq!(i64::from(Number::from(8)), 8);
    let unknown: Number = kept("9");
    assert_eq!((unknown.as_i64(), unknown.is_known()), (9, false));
}

#[test]
fn the_only_value_is_filled_in() {
    assert_eq!(Tag::default(), Tag::Pet);
    assert_eq!(Parcel::new("done").tag, Tag::Pet);
    let parcel: Parcel = kept(r#"{"status":"done","tag":"parcel"}"#);
    assert_eq!((parcel.tag.as_str(), parcel.tag.is_known()), ("parcel", false));
    assert_eq!(Plain::new().object, PlainObject::Plain);
    assert_eq!(Plain::new().kind, Kind::Push);
    assert_eq!(Add::new(5).action, AddAction::Add);
}

#[test]
fn values_that_are_known() {
    assert_eq!(OnlyRed::KNOWN, ["red"]);
    assert_eq!(Warm::KNOWN, ["red"]);
    assert_eq!(KindsColor::KNOWN, ["green", "blue"]);
}

/// The description lists `0` first, and once more in a second branch.
#[test]
fn numbers_that_are_known() {
    assert_eq!(Level::KNOWN, [0, -1, 100]);
    for number in Level::KNOWN {
        let level = Level::from(*number);
        assert!(level.is_known() && level == *number, "{number}");
    }
}

#[test]
fn a_tag_knows_its_only_value() {
    assert_eq!(CatKind::KNOWN, ["cat"]);
    assert_eq!(Kind::KNOWN, ["push"]);
    assert_eq!(CatKind::default().as_str(), CatKind::KNOWN[0]);
}

/// A type beside a list of values adds nothing to it.
#[test]
fn what_is_equal_in_rust_is_one_type() {
    let typed: Typed = Untyped::Small;
    let later: TypedLater = Color::Blue;
    assert_eq!((typed.as_str(), later.as_str()), ("small", "blue"));
    let kinds: Kinds = kept(r#"{"whole":1,"maybe":"m"}"#);
    let (whole, maybe): (i64, String) = (kinds.whole, kinds.maybe);
    assert_eq!((whole, maybe.as_str()), (1, "m"));
}
