//! The plans of unions as text, for the person who reviews them: what `--explain` prints.
//!
//! - [`near_misses`]: values that are nearly one branch or another.

mod near_misses;

use std::fmt::Write;

use crate::decide::{Decision, decide};
use crate::ir::{Api, Claim, Kinds, Need, Plan, Shape, TypeDef, Union, Values};

/// The plan of every union, each with examples: values of its branches, and near misses.
pub fn explain(api: &Api) -> String {
    let unions = api.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => Some(explain_union(def, union, union.plan.as_ref()?)),
        _ => None,
    });
    unions.collect::<Vec<String>>().join("\n")
}

fn explain_union(def: &TypeDef, union: &Union, plan: &Plan) -> String {
    let mut text = format!("union {}  ({})\n", def.name, def.pointer.reference());
    for (branch, plan) in union.branches.iter().zip(&plan.branches) {
        line(&mut text, 1, &format!("{} is {}", branch.name, head(&plan.claim)));
        members(&mut text, 2, &plan.claim);
        if let Some(full) = &plan.full_claim {
            line(&mut text, 2, &format!("where other branches fit too, {}", head(full)));
            members(&mut text, 3, full);
        }
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
    for contest in &plan.contested {
        let (one, other) = (name(contest.one), name(contest.other));
        line(
            &mut text,
            1,
            &format!("{} is {one} or {other}: the first that decodes", contest.value),
        );
    }
    line(&mut text, 1, "examples:");
    for value in near_misses::values(plan) {
        let outcome = match decide(plan, &value) {
            Decision::Branch(branch) => name(branch).to_owned(),
            Decision::Perhaps(branch) => format!("{} if it decodes, else Unknown", name(branch)),
            Decision::Unknown | Decision::Repeated(_) => "Unknown".to_owned(),
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
    let name = &union.branches[branch].name;
    let of_members = in_one_line(&planned.claim);
    let mut text = format!("{name} is {} {of_members}", head(&planned.claim));
    for other in &planned.before {
        text += &format!(", and goes before {}", union.branches[*other].name);
    }
    text.trim_end().to_owned()
}

/// Whether a value of any kind is a branch, whatever it looks like.
fn claims_everything(plan: &Plan) -> bool {
    let is_shallow = |claim: &&Claim| **claim == Claim::kind(claim.kinds);
    let claims = plan.branches.iter().flat_map(|branch| branch.claim.alternatives());
    let claims = claims.filter(is_shallow);
    claims.fold(Kinds::NONE, |all, claim| all.or(claim.kinds)) == Kinds::ANY
}

/// What a value must be, but for its members.
fn head(claim: &Claim) -> String {
    if !claim.or.is_empty() {
        let each = claim.or.iter().map(|claim| match head(claim) {
            head if claim.members.is_empty() => head,
            head => format!("{head} ({})", in_one_line(claim)),
        });
        return each.collect::<Vec<String>>().join(", or ");
    }
    let list = |values: &[serde_json::Value]| {
        values.iter().map(ToString::to_string).collect::<Vec<String>>().join(" or ")
    };
    match &claim.values {
        Values::Only(values) => return list(values),
        Values::Open(values) => return format!("{}, or another", list(values)),
        Values::Except(values) => return format!("{} but {}", claim.kinds, list(values)),
        Values::Any => {}
    }
    let kinds = match claim.format {
        Some(format) => format!("{} of the format {format:?}", claim.kinds),
        None => claim.kinds.to_string(),
    };
    let part = if claim.kinds.has(Kinds::OBJECT) { "member" } else { "item" };
    let other = if claim.members.is_empty() { "" } else { "other " };
    match &claim.every {
        Some(every) => format!("{kinds} whose every {other}{part} is {}", head(every)),
        None if claim.members.is_empty() => kinds,
        None if claim.closed => format!("{kinds} without additional properties where"),
        None => format!("{kinds} where"),
    }
}

/// A line for each member that is looked at.
fn members(text: &mut String, indent: usize, claim: &Claim) {
    if let Some(every) = &claim.every {
        members(text, indent, every);
    }
    for member in &claim.members {
        let may_lack = match member.need {
            Need::Required => "",
            Need::Expected => ", which may be missing,",
            Need::Optional => ", if it is there,",
        };
        let what = format!("`{}`{may_lack} is {}", member.name, head(&member.claim));
        line(text, indent, &what);
        members(text, indent + 1, &member.claim);
    }
}

/// The members that are looked at, in one line.
fn in_one_line(claim: &Claim) -> String {
    let mut text = String::new();
    members(&mut text, 0, claim);
    text.lines().map(str::trim_start).collect::<Vec<&str>>().join(" and ")
}

fn line(text: &mut String, indent: usize, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{:width$}{line}", "", width = indent * 2);
}
