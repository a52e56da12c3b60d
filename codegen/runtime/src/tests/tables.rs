//! Tables at their smallest: they compile without a warning.

use crate::runtime::claim::Claim;
use crate::runtime::kept::Kept;
use crate::runtime::plan::{Branch, Plan};
use crate::runtime::record::record;
use crate::runtime::union::{UnclaimedValue, union};

/// A struct of which no member is known.
#[derive(Clone, Debug, PartialEq)]
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
        0 Text: String, as_text into_text;
        1 Number: f64, as_number into_number;
    }
}

static TEXT_OR_NUMBER: Plan = Plan {
    union: "TextOrNumber",
    branches: &[
        Branch { name: "Text", claim: Claim::STRING, before: &[], bet: false, knows: &[] },
        Branch { name: "Number", claim: Claim::NUMBER, before: &[], bet: false, knows: &[] },
    ],
};

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
