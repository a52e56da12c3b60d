//! Unions of which several branches claim a value alike.

use crate::runtime::claims::claim::Claim;
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::claims::unclaimed::UnclaimedValue;
use crate::runtime::types::record::record;
use crate::runtime::types::union::union;
use crate::runtime::value::kept::Kept;

/// A tree whose nodes are told apart by nothing but what decodes.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    One(One),
    Other(Other),
    Unknown(UnclaimedValue),
}

union! {
    Tree by TREE {
        0 One: One, as_one into_one;
        1 Other: Other, as_other into_other;
    }
}

static TREE: Plan = Plan::new(
    "Tree",
    &[
        Branch { name: "One", claim: Claim::OBJECT, before: &[], enforced: true, knows: KNOWN },
        Branch { name: "Other", claim: Claim::OBJECT, before: &[], enforced: true, knows: KNOWN },
    ],
);

const KNOWN: &[&str] = &["child", "weight"];

#[derive(Clone, Debug, PartialEq)]
pub struct One {
    child: Option<Box<Tree>>,
    weight: Option<f64>,
    kept: Kept,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    child: Option<Box<Tree>>,
    weight: Option<String>,
    kept: Kept,
}

record! {
    One(OneSlots): new() {
        0 child: Box<Tree> = "child", optional none;
        1 weight: f64 = "weight", optional none;
    }
}

record! {
    Other(OtherSlots): new() {
        0 child: Box<Tree> = "child", optional none;
        1 weight: String = "weight", optional none;
    }
}

fn nested(depth: usize, weight: &str) -> String {
    let ends = format!(r#","weight":{weight}}}"#).repeat(depth);
    format!("{}{{}}{ends}", r#"{"child":"#.repeat(depth))
}

fn decode(depth: usize, weight: &str) -> Result<Tree, serde_json::Error> {
    serde_json::from_str(&nested(depth, weight))
}

#[test]
fn the_first_branch_that_decodes_is_taken() {
    assert!(matches!(decode(2, "1").expect("a tree"), Tree::One(_)));
    assert!(matches!(decode(2, "\"1\"").expect("a tree"), Tree::Other(_)));
}

#[test]
fn an_error_gives_the_reason_of_each_branch() {
    let error = decode(1, "true").expect_err("no tree").to_string();
    let expected = "no branch of Tree decodes the value; \
        as One: weight: invalid type: boolean `true`, expected f64; \
        as Other: weight: invalid type: boolean `true`, expected a string";
    assert!(error.starts_with(expected), "{error}");
    // What both say is said once.
    let error = decode(2, "true").expect_err("no tree").to_string();
    assert!(error.starts_with("no branch of Tree decodes the value; as One or Other: child: "));
}

/// Were every branch tried at every level, this would take 2^100 attempts.
#[test]
fn unions_within_unions_are_not_tried_again_and_again() {
    let text = nested(100, "\"1\"");
    let tree: Tree = serde_json::from_str(&text).expect("a tree");
    assert_eq!(serde_json::to_string(&tree).expect("JSON"), text);
    let error = decode(100, "true").expect_err("no tree").to_string();
    assert!(error.len() < 100_000, "{}", error.len());
}
