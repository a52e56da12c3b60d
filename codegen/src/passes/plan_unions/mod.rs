//! How the branch of a union is told, made from the schemas alone.
//!
//! Before: a union is a list of branches.
//! After: it has a plan. Each branch claims values by their JSON kind, by tags, and by the kinds of
//! its required members, no deeper than it takes to tell it from every other branch. Where two
//! branches cannot be told apart the one whose claim says more goes first; where neither says more,
//! what decodes decides, and a warning says so.
//!
//! - [`claims`]: what a branch claims, to a depth.
//! - [`relation`]: whether two claims can hold of one value.

mod claims;
mod relation;

use self::claims::Claims;
use self::relation::{Relation, relation};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{
    Api, BranchPlan, Claim, Kinds, Plan, Scalar, Shape, TextFormat, TypeDef, TypeId, TypeRef,
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
        merge_same(&api.types, &mut union);
        let plan = plan(&api.types, &union);
        if let Some(warning) = undecided(&api.types, &api.document, &api.types[id], &union, &plan) {
            diagnostics.push(warning);
        }
        union.plan = Some(plan);
        api.types[id].shape = Shape::Union(union);
    }
}

/// Branches that are the same in Rust are one branch.
fn merge_same(types: &Types, union: &mut Union) {
    let mut seen = Vec::new();
    union.branches.retain(|branch| {
        let plain = plain(types, &branch.ty);
        let first = !seen.contains(&plain);
        seen.push(plain);
        first
    });
}

/// A type without the names and formats that make no difference in Rust.
fn plain(types: &Types, ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::Scalar(Scalar::Text(TextFormat::Other(_))) => {
            TypeRef::Scalar(Scalar::Text(TextFormat::Plain))
        }
        TypeRef::Array(items) => TypeRef::Array(Box::new(plain(types, items))),
        TypeRef::Map(values) => TypeRef::Map(Box::new(plain(types, values))),
        TypeRef::Nullable(inner) => TypeRef::Nullable(Box::new(plain(types, inner))),
        TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
            Shape::Any => TypeRef::Any,
            Shape::Object => TypeRef::Object,
            Shape::Scalar(scalar) => plain(types, &TypeRef::Scalar(scalar.clone())),
            _ => TypeRef::Named(types.resolve(*id)),
        },
        other => other.clone(),
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
    let mut contested = Vec::new();
    for (one, other) in pairs(count) {
        match relation(&claimed[one], &claimed[other]) {
            Relation::Disjoint => {}
            Relation::Within => before[one].push(other),
            Relation::Around => before[other].push(one),
            Relation::Crossing => contested.push((one, other)),
        }
    }
    let bets: Vec<bool> = (0..count)
        .map(|branch| {
            can_be_bet_on(types, &union.branches[branch].ty)
                && is_settled(&claimed, &before, branch)
        })
        .collect();
    let branches = claimed.into_iter().zip(before).zip(bets).zip(&union.branches);
    let branches = branches.map(|(((claim, before), bet), branch)| BranchPlan {
        claim,
        before,
        bet,
        knows: members(types, &branch.ty),
    });
    Plan { branches: branches.collect(), contested }
}

fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |one| (one + 1..count).map(move |other| (one, other)))
}

/// Whether an object that meets the claim is this branch, unless a member comes that a branch which
/// goes before it requires.
fn is_settled(claims: &[Claim], before: &[Vec<usize>], branch: usize) -> bool {
    let requires = |claim: &Claim| claim.members.iter().any(|member| member.required);
    claims[branch].kinds == Kinds::OBJECT
        && (0..claims.len()).filter(|other| *other != branch).all(|other| {
            before[branch].contains(&other)
                || (before[other].contains(&branch) && requires(&claims[other]))
                || relation(&claims[branch], &claims[other]) == Relation::Disjoint
        })
}

/// Whether the runtime can decode a type as its members arrive, and take that back: structs, and
/// maps of something (a map of anything is serde_json's, and kept as it comes).
fn can_be_bet_on(types: &Types, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Map(values) => **values != TypeRef::Any,
        TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
            Shape::Map(values) => *values != TypeRef::Any,
            shape => matches!(shape, Shape::Struct(_)),
        },
        _ => false,
    }
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
    let (one, other) = plan.contested.first()?;
    let (one, other) = (place(*one), place(*other));
    let others = match plan.contested.len() - 1 {
        0 => String::new(),
        1 => ", and so can one other pair of its branches".to_owned(),
        many => format!(", and so can {many} other pairs of its branches"),
    };
    let message = format!(
        "a value can be both `{one}` and `{other}`{others}: the first that decodes is taken"
    );
    let help = "give each a member with a constant of its own, or a required member that the \
                others lack";
    let warning = Diagnostic::warning("undecided-union", document, &def.pointer, message, help);
    Some(warning.related(&one, "this branch").related(&other, "and this one"))
}
