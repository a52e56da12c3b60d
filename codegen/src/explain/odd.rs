//! Values that are nearly one branch of a union or another: each lacks one thing that a claim asks
//! for, or has one in another way.

use serde_json::{Map, Value, json};

use crate::ir::{Claim, Kinds, Plan};

/// How many values are shown of a branch: a claim on twenty members is understood from the first.
const MOST: usize = 12;

/// The values, those that lack something of the first branch first; none of them twice.
pub fn values(plan: &Plan) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    for branch in &plan.branches {
        let mut of_branch = vec![sample(&branch.claim)];
        if branch.claim.kinds.has(Kinds::OBJECT) {
            of_branch.push(json!({}));
        }
        if branch.claim.kinds.has(Kinds::ARRAY) {
            of_branch.push(json!([]));
        }
        of_branch.extend(variations(&branch.claim));
        of_branch.truncate(MOST);
        for value in of_branch {
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    values
}

/// The least value that fits.
fn sample(claim: &Claim) -> Value {
    if let Some(first) = claim.values.first() {
        return first.clone();
    }
    let kind = claim.kinds.each().last().unwrap_or(Kinds::NULL);
    match kind {
        Kinds::OBJECT => {
            let mut members = Map::new();
            for member in claim.members.iter().filter(|member| member.required) {
                members.insert(member.name.clone(), sample(&member.claim));
            }
            if let Some(every) = &claim.every {
                members.insert("x".to_owned(), sample(every));
            }
            Value::Object(members)
        }
        Kinds::ARRAY => claim.every.iter().map(|every| sample(every)).collect(),
        Kinds::STRING => json!("x"),
        Kinds::NUMBER => json!(1),
        Kinds::BOOLEAN => json!(true),
        _ => Value::Null,
    }
}

/// The sample with one thing that is not as the claim has it.
fn variations(claim: &Claim) -> Vec<Value> {
    let mut varied = Vec::new();
    if !claim.values.is_empty() {
        varied.push(json!("another"));
        return varied;
    }
    match sample(claim) {
        Value::Object(members) => {
            for member in &claim.members {
                let name = &member.name;
                if member.required {
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

/// Values in the place of one that fits: null, one of another kind, and those that nearly fit.
fn wrong(claim: &Claim) -> impl Iterator<Item = Value> {
    let other_kind = if claim.kinds.has(Kinds::NUMBER) { json!("x") } else { json!(5) };
    [Value::Null, other_kind].into_iter().chain(variations(claim))
}

fn with(members: &Map<String, Value>, name: &str, value: Value) -> Value {
    let mut members = members.clone();
    members.insert(name.to_owned(), value);
    Value::Object(members)
}
