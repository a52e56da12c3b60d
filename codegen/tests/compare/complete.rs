//! Everything that differs is reported: random edits of a model, in both directions, can be applied; and a
//! model does not differ from itself.

use std::collections::HashSet;

use fastrand::Rng;
use openapi_crate_codegen::compare::{Change, Owner, compare};
use openapi_crate_codegen::ir::Api;

use super::applied::differences;
use super::edits::{call, edit};
use super::support::model;

/// The description of this repository, which has all that the model has.
fn specimen() -> Api {
    model(include_str!("../../../spec/2026-02-09.yaml"))
}

#[test]
fn a_model_does_not_differ_from_itself() {
    let api = specimen();
    assert_eq!(compare(&api, &api.clone()), []);
}

#[test]
fn every_edit_is_reported() {
    let api = specimen();
    let mut rng = Rng::with_seed(5);
    for round in 0..600 {
        let mut edited = api.clone();
        let Some((owner, edit)) = edit(&mut edited, &mut rng, true) else { continue };
        let is_reported =
            |changes: &[Change]| changes.iter().any(|change| change.subject.owner == owner);
        let changes = compare(&api, &edited);
        assert!(is_reported(&changes), "{round}: {edit} of {owner:?} is not reported: {changes:?}");
        let undone = compare(&edited, &api);
        assert_ne!(undone, [], "{round}: {edit} of {owner:?}, undone, is not reported");
        let left = differences(&api, &edited, &changes);
        assert_eq!(left, [""; 0], "{round}: {edit} of {owner:?}, applied");
        let left = differences(&edited, &api, &undone);
        assert_eq!(left, [""; 0], "{round}: {edit} of {owner:?}, undone and applied");
    }
}

#[test]
fn no_edit_hides_another() {
    let api = specimen();
    let owners = owners(&api);
    let mut rng = Rng::with_seed(6);
    for round in 0..100 {
        let mut edited = api.clone();
        let mut expected = HashSet::new();
        for _ in 0..rng.usize(2..8) {
            // A second edit of the same owner might undo the first; and an owner that has been edited may
            // have another name, by which it is not reported.
            let before = edited.clone();
            match edit(&mut edited, &mut rng, false) {
                Some((owner, _)) if owners.contains(&owner) && expected.insert(owner.clone()) => {}
                _ => edited = before,
            }
        }
        let changes = compare(&api, &edited);
        let reported: HashSet<Owner> =
            changes.iter().map(|change| change.subject.owner.clone()).collect();
        let missing: Vec<&Owner> = expected.difference(&reported).collect();
        assert!(missing.is_empty(), "{round}: not reported: {missing:?}");
        assert_eq!(differences(&api, &edited, &changes), [""; 0], "{round}: applied");
    }
}

/// Everything that changes are reported of.
fn owners(api: &Api) -> HashSet<Owner> {
    let calls = api.operations.iter().map(call);
    let types = api.types.iter().map(|(_, def)| Owner::Type(def.name.clone()));
    calls.map(Owner::Operation).chain(types).chain([Owner::Api]).collect()
}
