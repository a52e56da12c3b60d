//! Tables at their smallest: they compile without a warning.

use crate::runtime::claims::claim::Claim;
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::claims::unclaimed::UnclaimedValue;
use crate::runtime::json;
use crate::runtime::types::record::record;
use crate::runtime::types::union::union;
use crate::runtime::value::kept::Kept;

/// A struct of which no member is known.
#[derive(Clone, PartialEq)]
pub struct Empty {
    kept: Kept,
}

record! {
    Empty(EmptySlots): new() {}
}

/// A union without a branch to bet on.
#[derive(Clone, Debug, PartialEq)]
pub enum TextOrNumber {
    Text(String),
    Number(f64),
    Unknown(UnclaimedValue),
}

union! {
    TextOrNumber by TEXT_OR_NUMBER {
        0 Text: String, as_text as_text_mut into_text try_into_text;
        1 Number: f64, as_number as_number_mut into_number try_into_number;
    }
}

static TEXT_OR_NUMBER: Plan = Plan::new(
    "TextOrNumber",
    &[
        Branch {
            name: "Text",
            claim: Claim::STRING,
            enforced: true,
            before: &[],
            knows: &[],
            ..Branch::ANY
        },
        Branch {
            name: "Number",
            claim: Claim::NUMBER,
            enforced: true,
            before: &[],
            knows: &[],
            ..Branch::ANY
        },
    ],
);

/// A struct with such a union as a member.
#[derive(Clone, PartialEq)]
pub struct Holder {
    either: TextOrNumber,
    kept: Kept,
}

record! {
    Holder(HolderSlots): new(either: TextOrNumber) {
        0 either: TextOrNumber = "either", required argument;
    }
}

#[test]
fn a_number_in_a_union_is_written_the_way_it_came() {
    for number in ["1", "1.0", "-0.0", "9007199254740993", "18446744073709551615"] {
        let text = format!(r#"{{"either":{number}}}"#);
        let mut holder: Holder = serde_json::from_str(&text).expect("a struct");
        assert_eq!(serde_json::to_string(&holder).expect("JSON"), text);
        holder.either = 2.5.into();
        assert_eq!(serde_json::to_string(&holder).expect("JSON"), r#"{"either":2.5}"#);
    }
}

/// A struct that is built, with members whose setters are called as what every type has.
#[derive(Clone, PartialEq)]
pub struct Built {
    default: bool,
    clone: Option<bool>,
    kept: Kept,
}

record! {
    Built: builder BuiltBuilder {
        0 default: bool = "default", required argument;
        1 clone: bool = "clone", optional none;
    }
}

#[test]
fn setters_may_be_called_as_what_every_type_has() {
    let built = Built::builder().default(true).clone(false).build().expect("a value");
    assert_eq!((built.default, built.clone), (true, Some(false)));
    let error = Built::builder().build().expect_err("no value").to_string();
    assert_eq!(error, "missing field `default`");
}

#[test]
fn a_struct_without_members_keeps_what_comes() {
    let text = r#"{"b":1,"a":2}"#;
    let empty: Empty = serde_json::from_str(text).expect("a struct");
    assert_eq!(serde_json::to_string(&empty).expect("JSON"), text);
}

#[test]
fn a_union_of_kinds() {
    for text in [r#""a""#, "1.5", "true", r#"{"a":[1.0]}"#] {
        let value: TextOrNumber = serde_json::from_str(text).expect("a union");
        assert_eq!(serde_json::to_string(&value).expect("JSON"), text);
    }
}

#[test]
#[ignore = "no struct is around the array, which would keep how its numbers were written"]
fn a_number_in_a_bare_array_is_written_as_it_came() {
    let text = "[9007199254740993,1.0]";
    let came: Vec<f64> = json::from_str(text).expect("an array");
    assert_eq!(json::to_string(&came).expect("JSON"), text);
}
