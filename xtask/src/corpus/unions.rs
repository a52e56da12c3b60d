//! How the unions of an API are decided, counted.

use codegen::ir::{Api, Shape};
use codegen::report::decision::{Decision, decision};

use super::outcome::Unions;

/// Counts the unions of an API.
pub fn count(api: &Api) -> Unions {
    let mut unions = Unions::default();
    for (_, def) in api.types.iter().filter(|(_, def)| !def.name.is_empty()) {
        let Shape::Union(union) = &def.shape else { continue };
        let Some(plan) = &union.plan else { continue };
        match decision(plan) {
            (Decision::JsonType, _) => unions.kind += 1,
            (Decision::Tag, _) => unions.tag += 1,
            (Decision::RequiredMembers, depth) => *unions.members.entry(depth).or_default() += 1,
            (Decision::Specificity, _) => unions.order += 1,
            (Decision::Undecided, _) => unions.undecided += 1,
        }
    }
    unions
}
