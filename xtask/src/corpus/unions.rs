//! How the unions of an API are decided, counted.

use codegen::ir::{Api, Claim, Plan, Shape};

use super::outcome::Unions;

/// Counts the unions of an API.
pub fn count(api: &Api) -> Unions {
    let mut unions = Unions::default();
    for (_, def) in api.types.iter().filter(|(_, def)| !def.name.is_empty()) {
        let Shape::Union(union) = &def.shape else { continue };
        let Some(plan) = &union.plan else { continue };
        let depth = plan.branches.iter().map(|branch| depth(&branch.claim)).max().unwrap_or(0);
        match (plan.contested.is_empty(), depth) {
            (false, _) => unions.contested += 1,
            (true, 0) if has_tags(plan) => unions.tag += 1,
            (true, 0) => unions.kind += 1,
            (true, depth) => *unions.members.entry(depth).or_default() += 1,
        }
    }
    unions
}

fn has_tags(plan: &Plan) -> bool {
    plan.branches.iter().any(|branch| branch.claim.members.iter().any(|tag| is_tag(&tag.claim)))
}

fn is_tag(claim: &Claim) -> bool {
    !claim.values.is_empty()
}

/// How deep a claim looks for something other than a tag.
fn depth(claim: &Claim) -> usize {
    let members = claim.members.iter().map(|member| &member.claim).filter(|claim| !is_tag(claim));
    let inner = members.chain(claim.every.as_deref());
    inner.map(|claim| 1 + depth(claim)).max().unwrap_or(0)
}
