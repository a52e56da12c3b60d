//! Plans and values by chance, of few names and constants, so that they meet: what no schema of the cases leads to.

use fastrand::Rng;
use openapi_crate_codegen::ir::{
    BranchPlan, Claim, Format, Kinds, MemberClaim, Need, Plan, Values,
};
use serde_json::{Value, json};

const NAMES: [&str; 4] = ["a", "b", "c", "d e"];

/// The plan of a union of two to ten branches.
pub fn plan(rng: &mut Rng) -> Plan {
    let count = rng.usize(2..=10);
    let branches = (0..count).map(|_| BranchPlan {
        claim: alternatives(rng, 2),
        full_claim: rng.bool().then(|| alternatives(rng, 3)),
        before: (0..count).filter(|_| rng.usize(..8) == 0).collect(),
        enforced: false,
        knows: NAMES.iter().filter(|_| rng.bool()).map(|name| (*name).to_owned()).collect(),
        default: (rng.usize(..6) == 0).then(|| name(rng)),
    });
    Plan { branches: branches.collect(), contested: Vec::new() }
}

fn name(rng: &mut Rng) -> String {
    NAMES[rng.usize(..NAMES.len())].to_owned()
}

/// A claim, or two that are alternatives.
fn alternatives(rng: &mut Rng, depth: usize) -> Claim {
    let count = if rng.usize(..4) == 0 { 2 } else { 1 };
    Claim::any_of((0..count).map(|_| claim(rng, depth)))
}

fn claim(rng: &mut Rng, depth: usize) -> Claim {
    // Mostly objects: they have the most to be decided.
    match rng.usize(..if depth == 0 { 4 } else { 10 }) {
        0 => Claim { values: values(rng), ..Claim::kind(Kinds::STRING.or(Kinds::NUMBER)) },
        1 => {
            let format = rng.bool().then_some(Format::Unsigned);
            Claim { format, ..Claim::kind(Kinds::INTEGER) }
        }
        2 => Claim { format: Some(Format::Date), ..Claim::kind(Kinds::STRING) },
        3 => {
            Claim::kind([Kinds::ANY, Kinds::BOOLEAN, Kinds::NULL.or(Kinds::NUMBER)][rng.usize(..3)])
        }
        4 => Claim {
            every: Some(Box::new(alternatives(rng, depth - 1))),
            ..Claim::kind(Kinds::ARRAY)
        },
        _ => {
            let named: Vec<&str> = NAMES.into_iter().filter(|_| rng.bool()).collect();
            let members = named.into_iter().map(|name| MemberClaim {
                name: name.to_owned(),
                need: [Need::Required, Need::Expected, Need::Optional][rng.usize(..3)],
                claim: alternatives(rng, depth - 1),
            });
            let members = members.collect();
            let every = (rng.usize(..5) == 0).then(|| Box::new(alternatives(rng, depth - 1)));
            let closed = rng.usize(..4) == 0;
            Claim { members, every, closed, ..Claim::kind(Kinds::OBJECT) }
        }
    }
}

fn values(rng: &mut Rng) -> Values {
    let constants = [json!("x"), json!("y"), json!(1), json!(1.5), json!(2.0), json!(true)];
    let listed: Vec<Value> = constants.into_iter().filter(|_| rng.usize(..3) == 0).collect();
    match rng.usize(..4) {
        _ if listed.is_empty() => Values::Any,
        0 => Values::Only(listed),
        1 => Values::Open(listed),
        2 => Values::Except(listed),
        _ => Values::Any,
    }
}

/// The text of a value.
pub fn text(rng: &mut Rng, depth: usize) -> String {
    const SCALARS: [&str; 14] = [
        "null",
        "true",
        "\"x\"",
        "\"y\"",
        "\"z\"",
        "\"2026-02-09\"",
        "1",
        "1.0",
        "2",
        "2e0",
        "-1",
        "1.5",
        "9223372036854775808",
        "false",
    ];
    let count = rng.usize(..5);
    match rng.usize(..if depth == 0 { 1 } else { 5 }) {
        0 => SCALARS[rng.usize(..SCALARS.len())].to_owned(),
        1 => {
            let items: Vec<String> = (0..count / 2).map(|_| text(rng, depth - 1)).collect();
            format!("[{}]", items.join(", "))
        }
        _ => {
            // A name comes twice at times.
            let members: Vec<String> = (0..count)
                .map(|_| format!("{}: {}", json!(name(rng)), text(rng, depth - 1)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}
