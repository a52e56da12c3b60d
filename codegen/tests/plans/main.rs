//! What the runtime assumes of a plan, of every plan of every description that is at hand:
//!
//! - of two branches that claim a value alike one goes before the other, or the pair is contested, and
//!   the order leads in no circle;
//! - where a branch's claim is enforced, whatever the branch decodes meets it.

mod at_hand;
#[path = "../support/mod.rs"]
mod support;
mod values;

use codegen::ir::{Api, Plan, Shape, TypeDef, Union};
use codegen::passes::plan_unions::relation::{Relation, relation};
use serde_json::Value;

use self::at_hand::models_at_hand;
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
    for api in models_at_hand() {
        for (def, _, plan) in unions(&api) {
            let place = format!("{}, {}", api.title, def.pointer);
            assert_told_apart(plan, &place);
            assert_without_circles(plan, &place);
        }
    }
}

/// Of each pair: no value is both, or one goes before the other, or what decodes decides.
fn assert_told_apart(plan: &Plan, place: &str) {
    for (one, branch) in plan.branches.iter().enumerate() {
        for (other, rival) in plan.branches.iter().enumerate().skip(one + 1) {
            let relation = relation(&branch.claim, &rival.claim);
            let ways = [
                relation == Relation::Disjoint,
                branch.before.contains(&other),
                rival.before.contains(&one),
                plan.contested.contains(&(one, other)),
            ];
            let count = ways.iter().filter(|way| **way).count();
            assert_eq!(count, 1, "{one} and {other} of {place}: {relation:?}, {ways:?}");
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

/// How many values are made of a branch. One in several deviates in a given place.
const TRIES: usize = 200;

#[test]
fn what_decodes_meets_a_claim_that_is_enforced() {
    let (mut enforced, mut others) = (0, 0);
    for api in models_at_hand() {
        let mut values = Values::of(&api.types);
        for (def, union, plan) in unions(&api) {
            for (branch, plan) in union.branches.iter().zip(&plan.branches) {
                let place = format!("{} of {}, {}", branch.name, api.title, def.pointer);
                let tried = (0..TRIES).filter_map(|_| values.of_type(&branch.ty));
                let tried: Vec<Value> = tried.collect();
                assert!(!tried.is_empty(), "{place} has no value");
                let misfit = tried.iter().find(|value| !plan.claim.admits(value));
                match (plan.enforced, misfit) {
                    (true, Some(value)) => panic!("{place} decodes {value}"),
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
