//! What the runtime assumes of a plan, of every plan of every description of the repository, and of a folder
//! that is asked for (`cargo xtask ci corpus --corpus DIR`):
//!
//! - the order of the branches that claim a value alike leads in no circle;
//! - where a branch's claim is enforced, whatever the branch decodes meets it.

mod at_hand;
mod values;

use openapi_crate_codegen::decide::{Level, level};
use openapi_crate_codegen::ir::{
    Api, Claim, MemberClaim, Plan, Shape, TypeDef, Union, Values as Listed,
};
use serde_json::Value;

use self::at_hand::{models_at_hand, models_of_a_corpus};
use self::values::Values;

/// The unions of a model, each with its plan.
fn unions(api: &Api) -> impl Iterator<Item = (&TypeDef, &Union, &Plan)> {
    api.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => Some((def, union, union.plan.as_ref().expect("a plan"))),
        _ => None,
    })
}

#[test]
fn the_order_is_consistent() {
    assert_order(models_at_hand());
}

#[test]
#[ignore = "needs descriptions: cargo xtask ci corpus --corpus DIR"]
fn the_order_is_consistent_in_a_corpus() {
    assert_order(models_of_a_corpus());
}

fn assert_order(apis: impl Iterator<Item = Api>) {
    for api in apis {
        for (def, _, plan) in unions(&api) {
            let place = format!("{}, {}", api.title, def.pointer);
            assert_without_circles(plan, &place);
        }
    }
}

/// Takes away the branches that nothing goes before, until none is left.
fn assert_without_circles(plan: &Plan, place: &str) {
    let mut left: Vec<usize> = (0..plan.branches.len()).collect();
    while !left.is_empty() {
        let is_behind =
            |branch: &usize| left.iter().any(|other| plan.branches[*other].before.contains(branch));
        let behind: Vec<usize> = left.iter().copied().filter(is_behind).collect();
        assert!(behind.len() < left.len(), "a circle of {behind:?} in {place}");
        left = behind;
    }
}

/// Whether the claim excepts the labels of other branches.
fn excepts(claim: &Claim) -> bool {
    let is_excepting = |member: &MemberClaim| matches!(member.claim.values, Listed::Except(_));
    claim.alternatives().any(|claim| claim.members.iter().any(is_excepting))
}

/// How many values are made of a branch. One in several deviates in a given place.
const TRIES: usize = 200;

#[test]
fn what_decodes_meets_a_claim_that_is_enforced() {
    assert_enforced(models_at_hand());
}

#[test]
#[ignore = "needs descriptions: cargo xtask ci corpus --corpus DIR"]
fn what_decodes_meets_a_claim_that_is_enforced_in_a_corpus() {
    assert_enforced(models_of_a_corpus());
}

fn assert_enforced(apis: impl Iterator<Item = Api>) {
    let (mut enforced, mut others) = (0, 0);
    for api in apis {
        let mut values = Values::of(&api.types);
        for (def, union, plan) in unions(&api) {
            for (branch, plan) in union.branches.iter().zip(&plan.branches) {
                let place = format!("{} of {}, {}", branch.name, api.title, def.pointer);
                let tried = (0..TRIES).filter_map(|_| values.of_type(&branch.ty));
                let tried: Vec<Value> = tried.collect();
                assert!(!tried.is_empty(), "{place} has no value");
                let misfit = tried.iter().find(|value| level(&plan.claim, value) < Level::Odd);
                match (plan.enforced, misfit) {
                    (true, Some(value)) => panic!("{place} decodes {value}"),
                    // The labels of others are hardly ever made by chance.
                    (false, None) if excepts(&plan.claim) => {}
                    (false, None) => panic!("{place} decodes nothing that its claim refuses"),
                    (true, None) => enforced += 1,
                    (false, Some(_)) => others += 1,
                }
            }
        }
    }
    println!("{enforced} claims are enforced, {others} are not");
    assert!(enforced > 0 && others > 0, "both are there");
}
