//! Unions of which several branches claim a value alike.

use crate::runtime::claims::claim::{Claim, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::claims::unclaimed::UnclaimedValue;
use crate::runtime::json;
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
        0 One: One, as_one as_one_mut into_one try_into_one;
        1 Other: Other, as_other as_other_mut into_other try_into_other;
    }
}

static TREE: Plan = Plan::new(
    "Tree",
    &[
        Branch {
            name: "One",
            claim: Claim::OBJECT,
            enforced: true,
            before: &[],
            knows: KNOWN,
            ..Branch::ANY
        },
        Branch {
            name: "Other",
            claim: Claim::OBJECT,
            enforced: true,
            before: &[],
            knows: KNOWN,
            ..Branch::ANY
        },
    ],
);

const KNOWN: &[&str] = &["child", "weight"];

#[derive(Clone, PartialEq)]
pub struct One {
    child: Option<Box<Tree>>,
    weight: Option<f64>,
    kept: Kept,
}

#[derive(Clone, PartialEq)]
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

/// Two unions, each a member of the branches of the other: the reasons of the branches are never the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Even {
    A(EvenA),
    B(EvenB),
    Unknown(UnclaimedValue),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Odd {
    A(OddA),
    B(OddB),
    Unknown(UnclaimedValue),
}

union! {
    Even by EVEN {
        0 A: EvenA, as_a as_a_mut into_a try_into_a;
        1 B: EvenB, as_b as_b_mut into_b try_into_b;
    }
    Odd by ODD {
        0 A: OddA, as_a as_a_mut into_a try_into_a;
        1 B: OddB, as_b as_b_mut into_b try_into_b;
    }
}

const NEXT: Claim = Claim::object(&[MemberClaim::required("next", Claim::ANY)]);
static EVEN: Plan = Plan::new("Even", BRANCHES);
static ODD: Plan = Plan::new("Odd", BRANCHES);
const BRANCHES: &[Branch] = &[
    Branch {
        name: "A",
        claim: NEXT,
        enforced: true,
        before: &[],
        knows: &["next", "a"],
        ..Branch::ANY
    },
    Branch {
        name: "B",
        claim: NEXT,
        enforced: true,
        before: &[],
        knows: &["next", "b"],
        ..Branch::ANY
    },
];

macro_rules! branch {
    ($name:ident($slots:ident) $own:ident $wire:literal, $next:ident) => {
        #[derive(Clone, PartialEq)]
        pub struct $name {
            next: Box<$next>,
            $own: Option<String>,
            kept: Kept,
        }

        record! {
            $name($slots): new(next: Box<$next>) {
                0 next: Box<$next> = "next", required argument;
                1 $own: String = $wire, optional none;
            }
        }
    };
}

branch!(EvenA(EvenASlots) a "a", Even);
branch!(EvenB(EvenBSlots) b "b", Odd);
branch!(OddA(OddASlots) c "c", Even);
branch!(OddB(OddBSlots) d "d", Odd);

#[test]
fn the_reasons_of_nested_unions_do_not_grow_with_each_level() {
    let nested = |depth: usize| {
        let innermost = r#"{"next":{"next":true},"a":1,"b":1,"c":1,"d":1}"#;
        format!("{}{innermost}{}", r#"{"next":"#.repeat(depth), "}".repeat(depth))
    };
    for depth in [1, 20, 100] {
        let error = json::from_str::<Even>(&nested(depth)).expect_err("no branch").to_string();
        assert!(error.len() < 2_000, "{}", error.len());
        let error = serde_json::from_str::<Even>(&nested(depth)).expect_err("no branch");
        assert!(error.to_string().len() < 2_000, "{error}");
    }
}

#[test]
fn a_member_that_comes_twice_is_told_where_it_stands() {
    for (text, expected) in [
        (
            "{\n\"a\":\"s\",\n\"next\":true,\n\"next\":false}",
            "next: duplicate field at line 4 column 7",
        ),
        (r#"{"zz":01,"next":true,"next":true}"#, "invalid number at line 1 column 8"),
        (r#"{"next":true,"zz":tru,"next":true}"#, "expected ident at line 1 column 22"),
        (r#"{"next":{"zz":@{},"next":true}}"#, "expected value at line 1 column 15"),
    ] {
        let error = json::from_str::<Even>(text).expect_err(text);
        assert_eq!(error.to_string(), expected, "{text}");
        assert_eq!(error.is_data(), expected.contains("duplicate"), "{text}");
    }
}
