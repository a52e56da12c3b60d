//! Values that stand in one another, many levels deep.

use std::cell::Cell;

use crate::runtime::claims::claim::{Claim, MemberClaim};
use crate::runtime::claims::plan::{Branch, Plan};
use crate::runtime::claims::unclaimed::UnclaimedValue;
use crate::runtime::decode::source::Decode;
use crate::runtime::decode::stop::Stop;
use crate::runtime::encode::{Encode, Shape};
use crate::runtime::json;
use crate::runtime::types::record::record;
use crate::runtime::types::union::union;
use crate::runtime::value::kept::Kept;
use crate::runtime::value::place::Place;
use crate::runtime::value::scalar::Scalar;

thread_local! {
    /// How often a leaf has been decoded.
    static DECODED: Cell<usize> = const { Cell::new(0) };
}

/// A text that counts how often it is decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf(String);

impl Decode for Leaf {
    fn expected() -> &'static str {
        "a leaf"
    }

    fn scalar(into: &mut Option<Self>, scalar: Scalar<'_>, _: &Place<'_>) -> Result<(), Stop> {
        if let Scalar::Text(text) = scalar {
            DECODED.set(DECODED.get() + 1);
            *into = Some(Leaf(text.to_owned()));
        }
        Ok(())
    }
}

impl Encode for Leaf {
    fn shape(&self) -> Shape<'_> {
        Shape::Text(&self.0)
    }
}

/// A tree of which a member that comes last tells what it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    Plain(Plain),
    Marked(Marked),
    Unknown(UnclaimedValue),
}

union! {
    Tree by TREE {
        0 Plain: Plain, as_plain as_plain_mut into_plain try_into_plain;
        1 Marked: Marked, as_marked as_marked_mut into_marked try_into_marked;
    }
}

static TREE: Plan = Plan::new(
    "Tree",
    &[
        Branch {
            name: "Plain",
            claim: Claim::OBJECT,
            enforced: true,
            before: &[],
            knows: &["child", "leaf"],
            ..Branch::ANY
        },
        Branch {
            name: "Marked",
            claim: Claim::object(&[MemberClaim::required("mark", Claim::BOOLEAN)]),
            enforced: true,
            before: &[0],
            knows: &["child", "leaf", "mark"],
            ..Branch::ANY
        },
    ],
);

#[derive(Clone, PartialEq)]
pub struct Plain {
    child: Option<Box<Tree>>,
    leaf: Option<Leaf>,
    kept: Kept,
}

#[derive(Clone, PartialEq)]
pub struct Marked {
    child: Option<Box<Tree>>,
    leaf: Option<Leaf>,
    mark: bool,
    kept: Kept,
}

record! {
    Plain(PlainSlots): new() {
        0 child: Box<Tree> = "child", optional none;
        1 leaf: Leaf = "leaf", optional none;
    }
}

record! {
    Marked(MarkedSlots): new(mark: bool) {
        0 child: Box<Tree> = "child", optional none;
        1 leaf: Leaf = "leaf", optional none;
        2 mark: bool = "mark", required argument;
    }
}

/// A tree so many levels deep, each with this behind its child.
fn nested(depth: usize, behind: &str) -> String {
    let open = r#"{"child":"#.repeat(depth);
    format!("{open}{{\"leaf\":\"x\"}}{}", format!("{behind}}}").repeat(depth))
}

/// How often the leaf of a tree is decoded.
fn count(read: impl Fn(&str) -> Tree, text: &str) -> usize {
    let before = DECODED.get();
    let tree = read(text);
    let count = DECODED.get() - before;
    assert_eq!(json::to_string(&tree).expect("JSON"), text);
    count
}

#[test]
fn no_work_is_done_twice_at_each_level() {
    let read = |text: &str| json::from_str::<Tree>(text).expect(text);
    let through_serde = |text: &str| serde_json::from_str::<Tree>(text).expect(text);
    let recorded = |text: &str| {
        let value: serde_json::Value = serde_json::from_str(text).expect(text);
        serde_json::from_value::<Tree>(value).expect(text)
    };
    for depth in [1, 10, 60, 120] {
        // What is likely is so.
        let plain = nested(depth, "");
        assert_eq!(count(read, &plain), 1);
        assert_eq!(count(through_serde, &plain), 1);
        assert_eq!(count(recorded, &plain), 1);
        // At each level what is likely is not so. It is tried once at each, and not twice for each of those around.
        let marked = nested(depth, r#","mark":true"#);
        assert!(count(read, &marked) <= depth + 1, "{depth}");
        assert!(count(through_serde, &marked) <= depth + 1, "{depth}");
        assert_eq!(count(recorded, &marked), 1);
    }
}

/// Frames of a debug build are large, and threads have a stack of 2 MiB.
#[test]
fn a_thread_reads_what_is_as_deep_as_may_be() {
    let deep = std::thread::Builder::new().stack_size(2 << 20).spawn(|| {
        for behind in ["", r#","mark":true"#] {
            let text = nested(126, behind);
            let tree = json::from_str::<Plain>(&text).expect("a tree");
            assert_eq!(json::to_string(&tree).expect("JSON").len(), text.len());
            let tree: Plain = serde_json::from_str(&text).expect("a tree");
            assert_eq!(serde_json::to_string(&tree).expect("JSON").len(), text.len());
            let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let tree: Plain = serde_json::from_value(value).expect("a tree");
            assert_eq!(serde_json::to_string(&tree).expect("JSON").len(), text.len());
            let error = json::from_str::<Plain>(&nested(128, behind)).expect_err("too deep");
            assert!(error.is_syntax() && error.to_string().starts_with("recursion limit exceeded"));
        }
    });
    deep.expect("a thread").join().expect("no overflow");
}
