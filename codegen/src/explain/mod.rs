//! The plans of unions in plain words, for the person who reviews them.
//!
//! - [`mod@decide`]: what a plan says of a value.
//! - [`mod@odd`]: values that are nearly one branch or another.

mod decide;
mod odd;

use std::fmt::Write;

use self::decide::{Decision, decide};
use crate::document::bundle::shown;
use crate::ir::{Api, Claim, Kinds, Plan, Shape, TypeDef, Union};

/// The plan of every union, each with what becomes of values that are nearly one branch or another.
pub fn explain(api: &Api) -> String {
    let unions = api.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => Some(explain_union(def, union, union.plan.as_ref()?)),
        _ => None,
    });
    unions.collect::<Vec<String>>().join("\n")
}

fn explain_union(def: &TypeDef, union: &Union, plan: &Plan) -> String {
    let mut text = format!("union {}  ({})\n", def.name, shown(&def.pointer));
    for (branch, plan) in union.branches.iter().zip(&plan.branches) {
        line(&mut text, 1, &format!("{} is {}", branch.name, head(&plan.claim)));
        members(&mut text, 2, &plan.claim);
    }
    if !claims_everything(plan) {
        line(&mut text, 1, "Unknown is any other value");
    }
    let name = |branch: usize| union.branches[branch].name.as_str();
    for (branch, planned) in plan.branches.iter().enumerate() {
        for other in &planned.before {
            let order = format!("where both fit it is {}, not {}", name(branch), name(*other));
            line(&mut text, 1, &order);
        }
    }
    for (one, other) in &plan.contested {
        let (one, other) = (name(*one), name(*other));
        line(&mut text, 1, &format!("where {one} and {other} fit, what decodes decides"));
    }
    if !plan.contested.is_empty() {
        let order =
            "what requires more members is tried first, then what knows more of the value's";
        line(&mut text, 1, order);
    }
    line(&mut text, 1, "odd values:");
    for value in odd::values(plan) {
        let outcome = match decide(plan, &value) {
            Decision::Branch(branch) => name(branch).to_owned(),
            Decision::Nobody => "Unknown".to_owned(),
            Decision::Contested(branches) => {
                let names: Vec<&str> = branches.into_iter().map(name).collect();
                format!("the first that decodes of {}", names.join(", "))
            }
        };
        line(&mut text, 2, &format!("{value} is {outcome}"));
    }
    text
}

/// What the values of a branch must look like, and which branches it goes before, in one line.
pub fn branch(union: &Union, plan: &Plan, branch: usize) -> String {
    let planned = &plan.branches[branch];
    let mut of_members = String::new();
    members(&mut of_members, 0, &planned.claim);
    let of_members: Vec<&str> = of_members.lines().map(str::trim_start).collect();
    let name = &union.branches[branch].name;
    let mut words = format!("{name} is {} {}", head(&planned.claim), of_members.join(" and "));
    for other in &planned.before {
        words += &format!(", and goes before {}", union.branches[*other].name);
    }
    words.trim_end().to_owned()
}

/// Whether a value of any kind is a branch, whatever it looks like.
fn claims_everything(plan: &Plan) -> bool {
    let is_shallow = |claim: &&Claim| **claim == Claim::kind(claim.kinds);
    let claims = plan.branches.iter().map(|branch| &branch.claim).filter(is_shallow);
    claims.fold(Kinds::NONE, |all, claim| all.or(claim.kinds)) == Kinds::ANY
}

/// What a value must be, but for its members.
fn head(claim: &Claim) -> String {
    if !claim.values.is_empty() {
        let values: Vec<String> = claim.values.iter().map(ToString::to_string).collect();
        return values.join(" or ");
    }
    let kinds = claim.kinds.to_string();
    let part = if claim.kinds.has(Kinds::OBJECT) { "member" } else { "item" };
    match &claim.every {
        Some(every) => format!("{kinds} whose every {part} is {}", head(every)),
        None if claim.members.is_empty() => kinds,
        None => format!("{kinds} where"),
    }
}

/// A line for each member that is looked at.
fn members(text: &mut String, indent: usize, claim: &Claim) {
    if let Some(every) = &claim.every {
        members(text, indent, every);
    }
    for member in &claim.members {
        let may_lack = if member.required { "" } else { ", if it is there," };
        let what = format!("`{}`{may_lack} is {}", member.name, head(&member.claim));
        line(text, indent, &what);
        members(text, indent + 1, &member.claim);
    }
}

fn line(text: &mut String, indent: usize, words: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{:width$}{words}", "", width = indent * 2);
}
