//! The report is complete: where it is applied to OLD's model, NEW's is what comes out.
//!
//! What is applied is what has become of all that changes name. A change that nothing is said of leaves
//! what was, and shows.

use std::fs;
use std::path::Path;

use codegen::compare::definitions::becoming::{applied, becoming};
use codegen::compare::definitions::of;
use codegen::compare::{Change, compare};
use codegen::ir::Api;

use super::support::model;

/// What differs from NEW where changes have been applied to OLD.
pub fn differences(old: &Api, new: &Api, changes: &[Change]) -> Vec<String> {
    let applied = applied(of(old), becoming(old, new, changes));
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
fn real_pairs_become_what_they_are() {
    let pairs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/pairs");
    let Ok(entries) = fs::read_dir(&pairs) else {
        eprintln!("skipped: there are no pairs of descriptions");
        return;
    };
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

/// What this file looks at is not blind.
#[test]
fn a_change_that_is_kept_quiet_is_found() {
    let text = include_str!("../../../spec/2026-02-09.yaml");
    let (old, new) =
        (model(text), model(&text.replacen("Number of the page", "The page's number", 1)));
    assert_eq!(differences(&old, &new, &compare(&old, &new)), Vec::<String>::new());
    assert_ne!(differences(&old, &new, &[]), Vec::<String>::new());
}
