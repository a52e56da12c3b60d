//! How the branch of a union is told, made from the schemas alone.
//!
//! Before: a union is a list of branches, no two of which are the same.
//! After: it has a plan. Each branch claims values by their JSON kind, by tags, and by the kinds of
//! its required members, no deeper than it takes to tell it from every other branch. Where two
//! branches cannot be told apart the one whose claim says more goes first; where neither says more,
//! it is one that decodes, rather what knows more of the value, and a warning says so.
//!
//! - [`mod@claims`]: what a branch claims, to a depth.
//! - [`mod@relation`]: whether two claims can hold of one value.
//! - [`mod@enforced`]: whether a type refuses what does not meet a claim.

pub mod claims;
pub mod enforced;
pub mod relation;

use self::claims::Claims;
use self::enforced::is_enforced;
use self::relation::{Relation, relation};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{
    Additional, Api, BranchPlan, Claim, Member, Plan, Presence, Shape, TypeDef, TypeId, TypeRef,
    Types, Union,
};

/// The greatest depth to which claims look. Branches that are alike this far down are told apart by
/// what decodes.
const DEEPEST: usize = 5;

/// Runs the pass.
pub fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    for id in api.types.ids() {
        let Shape::Union(union) = &api.types[id].shape else { continue };
        let mut union = union.clone();
        let plan = plan(&api.types, &union);
        if let Some(warning) = undecided(&api.types, &api.document, &api.types[id], &union, &plan) {
            diagnostics.push(warning);
        }
        union.plan = Some(plan);
        api.types[id].shape = Shape::Union(union);
    }
}

fn plan(types: &Types, union: &Union) -> Plan {
    let claims = Claims::of(types, union);
    let count = union.branches.len();
    // The least depth at which each branch is told from all others.
    let mut depths = vec![0; count];
    for (one, other) in pairs(count) {
        let at = |depth| relation(&claims.of_branch(one, depth), &claims.of_branch(other, depth));
        let told = (0..=DEEPEST).find(|depth| at(*depth) == Relation::Disjoint);
        let told = told.or_else(|| {
            (0..=DEEPEST).find(|depth| matches!(at(*depth), Relation::Within | Relation::Around))
        });
        // Branches that cannot be told apart must at least have their required members.
        let depth = told.unwrap_or(1);
        depths[one] = depths[one].max(depth);
        depths[other] = depths[other].max(depth);
    }
    let claimed: Vec<Claim> =
        (0..count).map(|branch| claims.of_branch(branch, depths[branch])).collect();

    let mut before = vec![Vec::new(); count];
    let (mut present, mut contested) = (Vec::new(), Vec::new());
    for (one, other) in pairs(count) {
        match relation(&claimed[one], &claimed[other]) {
            Relation::Disjoint => {}
            Relation::Within => before[one].push(other),
            Relation::Around => before[other].push(one),
            Relation::Crossing if told_by_presence(types, union, &claimed, one, other) => {
                present.push((one, other));
            }
            Relation::Crossing => contested.push((one, other)),
        }
    }
    // A value that has what each of two alone must have is odd, and either is as good. What says more
    // than others goes first, and then the first: so the order leads in no circle.
    let says_more: Vec<usize> = before.iter().map(Vec::len).collect();
    for (one, other) in present {
        let (first, second) =
            if says_more[other] > says_more[one] { (other, one) } else { (one, other) };
        before[first].push(second);
    }
    before.iter_mut().for_each(|others| others.sort_unstable());
    let branches = claimed.into_iter().zip(before).zip(&union.branches);
    let branches = branches.map(|((claim, before), branch)| BranchPlan {
        enforced: is_enforced(types, &branch.ty, &claim),
        claim,
        before,
        knows: members(types, &branch.ty),
    });
    Plan { branches: branches.collect(), contested }
}

/// Whether each of two branches must have a member that the other does not know.
fn told_by_presence(
    types: &Types,
    union: &Union,
    claims: &[Claim],
    one: usize,
    other: usize,
) -> bool {
    let has_own = |one: usize, other: usize| {
        let known = members(types, &union.branches[other].ty);
        let mut required = claims[one].members.iter().filter(|member| member.required);
        !known.is_empty() && required.any(|member| !known.contains(&member.name))
    };
    has_own(one, other) && has_own(other, one)
}

fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |one| (one + 1..count).map(move |other| (one, other)))
}

/// The members that a type knows, by their names on the wire.
fn members(types: &Types, ty: &TypeRef) -> Vec<String> {
    let Some(id) = ty.named() else { return Vec::new() };
    match &types[types.resolve(id)].shape {
        Shape::Struct(record) => {
            record.members.iter().map(|member| member.wire_name.clone()).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether no value of the one is a value of the other without members that the other does not know: the
/// one must have a member that the other lacks. What requires and knows more is tried first, so that
/// each is decoded as what it is.
fn excludes(types: &Types, one: &TypeRef, other: &TypeRef) -> bool {
    let record = |ty: &TypeRef| match &types[types.resolve(ty.named()?)].shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    };
    let (Some(one), Some(other)) = (record(one), record(other)) else { return false };
    let is_known =
        |member: &Member| other.members.iter().any(|known| known.wire_name == member.wire_name);
    let is_needed =
        |member: &&Member| member.presence == Presence::Required && member.ty != TypeRef::Any;
    !matches!(other.additional, Additional::Typed(_))
        && one.members.iter().filter(is_needed).any(|member| !is_known(member))
}

/// One warning for a union: of a hundred branches that are alike there are thousands of pairs.
fn undecided(
    types: &Types,
    document: &str,
    def: &TypeDef,
    union: &Union,
    plan: &Plan,
) -> Option<Diagnostic> {
    let place = |branch: usize| {
        let target: Option<TypeId> = union.branches[branch].ty.named();
        target.map_or_else(|| def.pointer.clone(), |id| types[id].pointer.clone())
    };
    let is_confused = |(one, other): &&(usize, usize)| {
        let (one, other) = (&union.branches[*one].ty, &union.branches[*other].ty);
        !excludes(types, one, other) && !excludes(types, other, one)
    };
    let confused: Vec<&(usize, usize)> = plan.contested.iter().filter(is_confused).collect();
    let (one, other) = confused.first()?;
    let (one, other) = (place(*one), place(*other));
    let others = match confused.len() - 1 {
        0 => String::new(),
        1 => ", and so can one other pair of its branches".to_owned(),
        many => format!(", and so can {many} other pairs of its branches"),
    };
    let message = format!(
        "a value can be both `{one}` and `{other}`{others}: of those that decode it, the one that \
         requires and knows more of its members is taken"
    );
    let help = "give each a member with a constant of its own, or a required member that the \
                others lack";
    let warning = Diagnostic::warning("undecided-union", document, &def.pointer, message, help);
    Some(warning.related(&one, "this branch").related(&other, "and this one"))
}
