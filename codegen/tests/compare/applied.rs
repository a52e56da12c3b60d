//! The report is complete: where OLD's model is made NEW's in all that the report names, nothing is left
//! that differs.
//!
//! What is named is an operation, a type, an event or the API. What it has become is taken from NEW, and
//! everything else must be the same in both already, to the last word of documentation. This is looked
//! at in the text of the models, which knows nothing of the comparison but which types it pairs.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use codegen::compare::pairing::Pairs;
use codegen::compare::{Change, Owner, compare};
use codegen::ir::operations::Operation;
use codegen::ir::{Api, Docs, Origin, Shape, TypeId, TypeRef};

use super::support::model;

/// What differs and is not named by the report.
pub fn unnamed(old: &Api, new: &Api, changes: &[Change]) -> Vec<String> {
    let pairs = Pairs::of(old, new);
    let named: HashSet<&Owner> = changes.iter().map(|change| &change.subject.owner).collect();
    let mut found = Vec::new();

    for (id, def) in old.types.iter().filter(|(_, def)| !def.name.is_empty()) {
        let is_same = match pairs.new_of(id) {
            Some(new_id) => {
                let ours = Text { api: old, other: &|id| pairs.new_of(id).map(|id| (new, id)) };
                let theirs = Text { api: new, other: &|_| None };
                ours.of_type(id) == theirs.of_type(new_id)
                    && (def.name == new.types[new_id].name || new.types[new_id].name.is_empty())
            }
            None => false,
        };
        if !is_same && !is_named(old, id, &named) {
            found.push(format!("the type {}", def.name));
        }
    }
    for (id, def) in new.types.iter().filter(|(_, def)| !def.name.is_empty()) {
        if pairs.old_of(id).is_none() && !is_named(new, id, &named) {
            found.push(format!("the new type {}", def.name));
        }
    }

    let ours = Text { api: old, other: &|id| pairs.new_of(id).map(|id| (new, id)) };
    let theirs = Text { api: new, other: &|_| None };
    let calls = |api: &Api| -> Vec<String> { api.operations.iter().map(call).collect() };
    let (old_calls, new_calls) = (calls(old), calls(new));
    for operation in &old.operations {
        let other = new.operations.iter().find(|other| call(other) == call(operation));
        let is_same =
            other.is_some_and(|other| ours.of_operation(operation) == theirs.of_operation(other));
        if !is_same && !named.contains(&Owner::Operation(call(operation))) {
            found.push(call(operation));
        }
    }
    // An operation that was moved is named as it was, and so is one whose parameters have other names.
    let moved = changes.iter().filter_map(|change| change.new.clone()).collect::<HashSet<_>>();
    let old_paths: HashSet<String> = old_calls.iter().map(|call| nameless(call)).collect();
    for call in new_calls.iter().filter(|call| !old_paths.contains(&nameless(call))) {
        if !named.contains(&Owner::Operation(call.clone())) && !moved.contains(call) {
            found.push(format!("the new {call}"));
        }
    }

    let of_api = |api: &Api| {
        let Api { title, version, description, servers, signature, .. } = api;
        format!("{title:?} {version:?} {description:?} {servers:#?} {signature:#?}")
    };
    if of_api(old) != of_api(new) && !named.contains(&Owner::Api) {
        found.push("the API".to_owned());
    }
    found
}

/// Whether the report names a type, or one that it is a part of: what comes or goes with a member is
/// said of the member.
fn is_named(api: &Api, id: TypeId, named: &HashSet<&Owner>) -> bool {
    let def = &api.types[id];
    if named.contains(&Owner::Type(def.name.clone())) {
        return true;
    }
    let is_of_named = api.operations.iter().any(|operation| {
        let owner = Owner::Operation(call(operation));
        named.contains(&owner) && format!("{operation:?}").contains(&format!("{id:?}"))
    });
    is_of_named
        || matches!(def.origin, Origin::Inner { parent, .. } if is_named(api, parent, named))
}

fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// An operation without the names of its parameters: `GET /pets/{}`.
fn nameless(call: &str) -> String {
    let mut parts = call.split('{');
    let mut path = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        path.push_str("{}");
        path.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    path
}

/// A model as text, in which the types of the other model stand where they are the same.
struct Text<'a> {
    api: &'a Api,
    other: &'a dyn Fn(TypeId) -> Option<(&'a Api, TypeId)>,
}

impl Text<'_> {
    fn of_type(&self, id: TypeId) -> String {
        let mut def = self.api.types[id].clone();
        // What a plan bets on follows from the rest, and the comparison looks at what it decides.
        if let Shape::Union(union) = &mut def.shape {
            union.plan = None;
            for branch in &mut union.branches {
                branch.accessor.clear();
                self.without_words_of_type(&mut branch.docs, &branch.ty);
            }
        }
        // What a schema says is said of its own type, and stands with the member again.
        if let Shape::Struct(record) = &mut def.shape {
            for member in &mut record.members {
                self.without_words_of_type(&mut member.docs, &member.ty);
                let Some(of) = member.ty.named().map(|id| &self.api.types[id]) else { continue };
                if matches!(of.shape, Shape::Enumeration(_)) || of.constants == member.constants {
                    member.constants.clear();
                }
            }
        }
        let (docs, constants, retryable) = (&def.docs, &def.constants, def.says_retryable);
        self.named(&format!(
            "{docs:#?} {constants:?} {retryable} {} {:#?}",
            def.nullable, def.shape
        ))
    }

    /// Takes out words that are those of the type, which are said there.
    fn without_words_of_type(&self, docs: &mut Docs, of: &TypeRef) {
        let Some(def) = of.named().map(|id| &self.api.types[id]) else { return };
        if matches!(def.origin, Origin::Inner { .. }) {
            *docs = Docs::default();
        } else if docs.description == def.docs.description {
            docs.description = None;
        }
    }

    fn of_operation(&self, operation: &Operation) -> String {
        let mut operation = operation.clone();
        // Where it stands, and what nothing is made of.
        operation.pointer = codegen::document::pointer::Pointer::root();
        operation.tags.clear();
        operation.module.clear();
        self.named(&format!("{operation:#?}"))
    }

    /// The text with names in the place of positions in the table of types.
    fn named(&self, text: &str) -> String {
        let mut parts = text.split("TypeId(");
        let mut named = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (number, rest) = part.split_once(')').expect("a position has an end");
            let number = number.trim().trim_end_matches(',');
            let id = TypeId(number.parse().expect("a position is a number"));
            let (api, id) = (self.other)(id).unwrap_or((self.api, id));
            named.push_str(&format!("{} {}", api.types[id].pointer, api.types[id].name));
            named.push_str(rest);
        }
        named
    }
}

#[test]
fn nothing_of_real_pairs_is_left_unsaid() {
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
        let left = unnamed(&old, &new, &compare(&old, &new));
        assert_eq!(left, Vec::<String>::new(), "{}", folder.display());
    }
}

/// What this file looks at is not blind.
#[test]
fn a_change_that_is_kept_quiet_is_found() {
    let old = model(include_str!("../../../spec/2026-02-09.yaml"));
    let text = include_str!("../../../spec/2026-02-09.yaml");
    let new = model(&text.replacen("Number of the page", "The page's number", 1));
    let changes = compare(&old, &new);
    assert_eq!(unnamed(&old, &new, &changes), Vec::<String>::new());
    assert_ne!(unnamed(&old, &new, &[]), Vec::<String>::new());
}
