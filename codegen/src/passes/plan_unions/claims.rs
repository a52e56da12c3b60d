//! What a plan claims of an alternative: the parts that distinguish it, or all but what its rivals have alike.

use super::distinguish::Cut;
use crate::decide::alternative::{Alternative, AlternativeMember};
use crate::decide::alternatives::Alternatives;
use crate::decide::full_claim::{BELOW, named, shallow};
use crate::ir::{Claim, Format, Kinds, MemberClaim, Need, Values};

/// A member that no other alternative has distinguishes it less. If it is required its kind is enough: that it is
/// there is no accident, and what is wrong within it is an error.
const BELOW_OWN: usize = 1;

/// The parts of an alternative that a cut has.
pub fn distinguishing(
    alternatives: &Alternatives<'_>,
    alternative: &Alternative,
    cut: &Cut,
) -> Claim {
    let any_of = |of_part: &[Alternative], cuts: &[Cut]| {
        let parts = of_part.iter().zip(cuts);
        weakest(parts.map(|(part, cut)| distinguishing(alternatives, part, cut)))
    };
    let members = alternative.members.iter().filter_map(|(name, member)| {
        let claim = any_of(&alternatives.of_member(member), cut.members.get(name)?);
        Some(MemberClaim { name: name.clone(), need: member.need, claim })
    });
    let mut members: Vec<MemberClaim> = members.collect();
    let every = cut.every.as_ref().zip(alternative.every.as_ref());
    let every = every.map(|(cuts, every)| Box::new(any_of(&alternatives.of_type(every), cuts)));
    if every.is_some() {
        let names = alternative.members.keys();
        members
            .extend(names.filter(|name| !cut.members.contains_key(*name)).map(|name| named(name)));
    }
    let values = if cut.values { alternative.values.clone() } else { Values::Any };
    // Which integers there are is a matter of the kind.
    let format = alternative.format.filter(|format| *format == Format::Unsigned);
    Claim { values, format, members, every, ..Claim::kind(alternative.kinds) }
}

/// All that is known of an alternative, but for the members that `is_alike` says are the same in every alternative
/// that the value can be. A member that `is_shared` says is in another alternative too is looked into further.
pub fn full(
    alternatives: &Alternatives<'_>,
    alternative: &Alternative,
    is_alike: &dyn Fn(&str, &AlternativeMember) -> bool,
    is_shared: &dyn Fn(&str) -> bool,
) -> Claim {
    let is_named = alternative.closed || alternative.every.is_some();
    let members = alternative.members.iter().filter_map(|(name, member)| {
        let below = match (is_shared(name), member.need) {
            (true, _) => BELOW,
            (false, Need::Required) => 0,
            (false, _) => BELOW_OWN,
        };
        match is_alike(name, member) {
            true => is_named.then(|| named(name)),
            false => Some(alternatives.member_claim(name, member, below)),
        }
    });
    Claim {
        members: members.collect(),
        every: alternatives.every_claim(alternative, BELOW),
        ..shallow(alternative)
    }
}

/// What is claimed of an alternative if nothing is known of the others: the members that must be there with one of the
/// values that are listed; without such a member all that is known.
pub fn among_unknown(alternatives: &Alternatives<'_>, alternative: &Alternative) -> Claim {
    let is_label = |member: &AlternativeMember| {
        let of_member = alternatives.of_member(member);
        let mut lists = of_member.iter().map(|one| matches!(one.values, Values::Only(_)));
        member.need == Need::Required && lists.all(|lists| lists)
    };
    let is_labelled = alternative.members.values().any(is_label);
    let is_other = |_: &str, member: &AlternativeMember| is_labelled && !is_label(member);
    full(alternatives, alternative, &is_other, &|_| false)
}

/// One of several claims, without those that another one implies: `"a"`, or any text.
pub fn weakest(claims: impl IntoIterator<Item = Claim>) -> Claim {
    let mut claims: Vec<Claim> = claims.into_iter().collect();
    let shallow = claims.iter().filter(|claim| **claim == Claim::kind(claim.kinds));
    let shallow = shallow.fold(Kinds::NONE, |kinds, claim| kinds.or(claim.kinds));
    claims.retain(|claim| *claim == Claim::kind(claim.kinds) || !claim.kinds.is_within(shallow));
    Claim::any_of(claims)
}
