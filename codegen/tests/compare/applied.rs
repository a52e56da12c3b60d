//! The report is complete: applied to the old model, it gives the new one.
//!
//! What is applied are the definitions after the change, of all that changes name. Where a change is not
//! reported the old definition stays, which shows here.

use std::fs;

use openapi_crate_codegen::compare::definitions::after::{applied, definitions_after};
use openapi_crate_codegen::compare::definitions::of;
use openapi_crate_codegen::compare::{Change, compare};
use openapi_crate_codegen::ir::Api;

use super::support::model;

/// What differs from the new model where changes have been applied to the old one.
pub fn differences(old: &Api, new: &Api, changes: &[Change]) -> Vec<String> {
    let applied = applied(of(old), definitions_after(old, new, changes));
    let new = of(new);
    let mut found = Vec::new();
    for (owner, definition) in &new {
        match applied.get(owner) {
            Some(other) if other == definition => {}
            Some(other) => found.push(format!("{owner} is {other:#} and not {definition:#}")),
            None => found.push(format!("{owner} is missing")),
        }
    }
    let surplus = applied.keys().filter(|owner| !new.contains_key(owner));
    found.extend(surplus.map(|owner| format!("{owner} is still there")));
    found
}

#[test]
#[ignore = "needs pairs of descriptions: cargo xtask ci pairs --pairs DIR"]
fn real_pairs_become_what_they_are() {
    let pairs = std::env::var_os("PAIRS").expect("PAIRS names a folder");
    let entries = std::fs::read_dir(pairs).expect("a folder of pairs");
    for entry in entries {
        let folder = entry.expect("an entry").path();
        if !folder.is_dir() {
            continue;
        }
        let [old, new] = ["old", "new"].map(|name| {
            let path = ["json", "yaml"].map(|kind| folder.join(name).with_extension(kind));
            let path = path.into_iter().find(|path| path.is_file()).expect("a description");
            model(&fs::read_to_string(path).expect("a text"))
        });
        let left = differences(&old, &new, &compare(&old, &new));
        assert_eq!(left, Vec::<String>::new(), "{}", folder.display());
    }
}

/// The comparison of definitions finds what it is there to find.
#[test]
fn a_change_that_is_not_reported_is_found() {
    let text = include_str!("../../../spec/2026-02-09.yaml");
    let (old, new) =
        (model(text), model(&text.replacen("Number of the page", "The page's number", 1)));
    assert_eq!(differences(&old, &new, &compare(&old, &new)), Vec::<String>::new());
    assert_ne!(differences(&old, &new, &[]), Vec::<String>::new());
}
