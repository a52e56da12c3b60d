//! Near misses: values that are nearly a branch of a union. Each lacks one thing that a claim asks for, or has one that
//! is not as claimed. Of `{"kind": "cat"}` they are `{}`, `{"kind": null}` and `{"kind": 5}`.

use serde_json::{Map, Value, json};

use crate::decide::sample;
use crate::ir::{Claim, Kinds, Need, Plan, Values};

/// How many values are shown of a branch: a claim on twenty members is understood from the first.
const MOST: usize = 12;

/// A value of each branch, each with its near misses; none of them twice.
pub fn values(plan: &Plan) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    for branch in &plan.branches {
        let mut of_branch = Vec::new();
        for claim in branch.full_claim.as_ref().unwrap_or(&branch.claim).alternatives() {
            of_branch.push(sample::of_claim(claim));
            if claim.kinds.has(Kinds::OBJECT) {
                of_branch.push(json!({}));
            }
            if claim.kinds.has(Kinds::ARRAY) {
                of_branch.push(json!([]));
            }
            of_branch.extend(variations(claim));
        }
        of_branch.truncate(MOST);
        for value in of_branch {
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    values
}

/// The near misses of a claim: its sample with one thing that is not as claimed.
fn variations(claim: &Claim) -> Vec<Value> {
    let mut varied = Vec::new();
    if let Some(first) = claim.or.first() {
        return variations(first);
    }
    if claim.values != Values::Any {
        varied.push(json!("another"));
        return varied;
    }
    if claim.format.is_some() && claim.kinds == Kinds::STRING {
        varied.push(json!("x"));
    }
    match sample::of_claim(claim) {
        Value::Object(members) => {
            for member in &claim.members {
                let name = &member.name;
                if member.need == Need::Required {
                    let mut without = members.clone();
                    without.shift_remove(name);
                    varied.push(Value::Object(without));
                }
                varied.extend(wrong(&member.claim).map(|value| with(&members, name, value)));
            }
            if let Some(every) = &claim.every {
                varied.extend(wrong(every).map(|value| with(&members, "y", value)));
            }
        }
        Value::Array(_) => {
            if let Some(every) = &claim.every {
                varied.extend(wrong(every).map(|value| json!([value])));
            }
        }
        _ => {}
    }
    varied
}

/// Values that do not meet a claim: null, one of another kind, and near misses.
fn wrong(claim: &Claim) -> impl Iterator<Item = Value> {
    let kinds = claim.all_kinds();
    let is_number = kinds.has(Kinds::NUMBER) || kinds.has(Kinds::INTEGER);
    let other_kind = if is_number { json!("x") } else { json!(5) };
    [Value::Null, other_kind].into_iter().chain(variations(claim))
}

fn with(members: &Map<String, Value>, name: &str, value: Value) -> Value {
    let mut members = members.clone();
    members.insert(name.to_owned(), value);
    Value::Object(members)
}
