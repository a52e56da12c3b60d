//! How much two claims say of one value, of two that it meets.

use super::super::value::kinds::Kinds;
use super::claim::{Claim, MemberClaim, Need, Values};
use super::level::Level;
use super::view::View;

/// Whether a claim asks of this value for all that another asks for. Of members that the value does not have only
/// counts whether they must be there.
pub fn says(value: &dyn View, one: &Claim<'_>, other: &Claim<'_>) -> bool {
    if !one.kinds.is_within(other.kinds) || !says_values(one, other) {
        return false;
    }
    match value.kind() {
        Kinds::STRING => {
            one.values != Values::Any || other.format.is_none() || one.format == other.format
        }
        Kinds::OBJECT => says_members(value, one, other),
        Kinds::ARRAY => says_items(value, one, other),
        _ => true,
    }
}

fn says_values(one: &Claim<'_>, other: &Claim<'_>) -> bool {
    let are_among = || {
        !one.listed().is_empty() && one.listed().iter().all(|value| other.listed().contains(value))
    };
    match (one.values, other.values) {
        (_, Values::Any) => true,
        (Values::Except(_) | Values::Any, _) => one.values == other.values,
        (_, Values::Except(_)) => !one.listed().iter().any(|value| other.listed().contains(value)),
        _ => are_among(),
    }
}

fn says_members(object: &dyn View, one: &Claim<'_>, other: &Claim<'_>) -> bool {
    let requires = |claim: &Claim<'_>, name: &str| {
        claim.member(name).is_some_and(|member| member.need != Need::Optional)
    };
    let asks = |member: &MemberClaim<'_>| member.need != Need::Optional;
    let required = other.members.iter().filter(|member| asks(member));
    if !required.into_iter().all(|member| requires(one, member.name))
        || (other.closed && !one.closed)
    {
        return false;
    }
    let mut says_all = true;
    object.each(&mut |name, value| {
        says_all = says_part(value, of_member(one, name), of_member(other, name));
        says_all
    });
    says_all
}

fn says_items(array: &dyn View, one: &Claim<'_>, other: &Claim<'_>) -> bool {
    let (mut says_all, mut is_empty) = (true, true);
    array.each(&mut |_, item| {
        is_empty = false;
        says_all = says_part(item, one.every, other.every);
        says_all
    });
    if is_empty { other.every.is_none() || one.every.is_some() } else { says_all }
}

/// What is claimed of a member, or of each that is not named.
fn of_member<'a, 'c>(claim: &'a Claim<'c>, name: &str) -> Option<&'a Claim<'c>> {
    claim.member(name).map(|member| &member.claim).or(claim.every)
}

fn says_part(part: &dyn View, one: Option<&Claim<'_>>, other: Option<&Claim<'_>>) -> bool {
    let Some(other) = other else { return true };
    let Some(one) = one else { return other.is_shallow() && other.kinds == Kinds::ANY };
    let meets = |claim: &&Claim<'_>| claim.own_level(part) > Level::Unlisted;
    one.alternatives()
        .filter(meets)
        .any(|one| other.alternatives().filter(meets).any(|other| says(part, one, other)))
}

/// How many members of a value, at any depth, a branch knows: those of the value itself by name.
pub fn known(value: &dyn View, claim: &Claim<'_>, names: &[&str]) -> usize {
    let mut count = 0;
    value.each(&mut |name, part| {
        count += usize::from(names.contains(&name));
        count += of_member(claim, name).map_or(0, |claim| known_within(part, claim));
        true
    });
    count
}

fn known_within(value: &dyn View, claim: &Claim<'_>) -> usize {
    if !matches!(value.kind(), Kinds::OBJECT | Kinds::ARRAY) {
        return 0;
    }
    let mut most = 0;
    for alternative in claim.alternatives().filter(|claim| claim.own_level(value) > Level::Refuted)
    {
        let mut count = 0;
        value.each(&mut |name, part| {
            count += usize::from(alternative.member(name).is_some());
            count += of_member(alternative, name).map_or(0, |claim| known_within(part, claim));
            true
        });
        most = most.max(count);
    }
    most
}
