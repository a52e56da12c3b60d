//! How two claims lie to one another: whether a value can meet both, and which one says more.

use crate::ir::{Claim, Kinds, MemberClaim, Need, Values};

/// How the values that two claims admit lie to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// No value meets both.
    Disjoint,
    /// What meets the first meets the second, and not the other way round.
    Within,
    /// What meets the second meets the first, and not the other way round.
    Around,
    /// Some values meet both, and neither says more; or both say the same.
    Crossing,
}

/// How two claims lie to one another.
pub fn relation(one: &Claim, other: &Claim) -> Relation {
    if disjoint(one, other) {
        return Relation::Disjoint;
    }
    match (within(one, other), within(other, one)) {
        (true, false) => Relation::Within,
        (false, true) => Relation::Around,
        _ => Relation::Crossing,
    }
}

/// Whether no value can meet both claims.
pub fn disjoint(one: &Claim, other: &Claim) -> bool {
    one.alternatives().all(|one| other.alternatives().all(|other| are_apart(one, other)))
}

fn are_apart(one: &Claim, other: &Claim) -> bool {
    let kinds = one.kinds.and(other.kinds);
    let has_none =
        |some: &Values| !some.list().iter().any(|value| other.values.list().contains(value));
    match (&one.values, &other.values) {
        (Values::Only(_) | Values::Open(_), Values::Only(_) | Values::Open(_)) => {
            return has_none(&one.values);
        }
        (Values::Except(out), Values::Only(list)) | (Values::Only(list), Values::Except(out)) => {
            return list.iter().all(|value| out.contains(value));
        }
        _ => {}
    }
    kinds == Kinds::NONE
        || (kinds == Kinds::OBJECT && (have_no_object(one, other) || have_no_object(other, one)))
}

/// Whether an object must have a member that cannot meet what both claim of it.
fn have_no_object(one: &Claim, other: &Claim) -> bool {
    one.members.iter().filter(|member| member.need == Need::Required).any(|member| {
        other.of_member(&member.name).is_some_and(|said| disjoint(&member.claim, said))
    })
}

/// Whether every value that meets the first claim meets the second.
pub fn within(one: &Claim, other: &Claim) -> bool {
    one.alternatives().all(|one| other.alternatives().any(|other| is_within(one, other)))
}

fn is_within(one: &Claim, other: &Claim) -> bool {
    let is_listed = match (&one.values, &other.values) {
        (_, Values::Any) => true,
        (Values::Only(list), Values::Except(out)) => !list.iter().any(|value| out.contains(value)),
        (Values::Only(some), Values::Only(all) | Values::Open(all))
        | (Values::Open(some), Values::Open(all))
        | (Values::Except(all), Values::Except(some)) => {
            some.iter().all(|value| all.contains(value))
        }
        _ => false,
    };
    is_listed
        && one.kinds.is_within(other.kinds)
        && (other.format.is_none() || one.format == other.format || one.values != Values::Any)
        && (!one.kinds.has(Kinds::OBJECT)
            || other.members.iter().all(|member| implies_member(one, member)))
        && other.every.as_ref().is_none_or(|every| implies_every(one, every))
        && (!other.closed || is_closed(one, other))
}

/// Whether of every value that meets the first claim, which is within the second, the first says more: it asks for
/// something that must be there and that the second does not ask for.
pub fn says_more(one: &Claim, other: &Claim) -> bool {
    one.alternatives().all(|one| other.alternatives().all(|other| asks_more(one, other)))
}

fn asks_more(one: &Claim, other: &Claim) -> bool {
    let asks = |member: &MemberClaim| {
        let known = other.members.iter().find(|known| known.name == member.name);
        known.is_none_or(|known| {
            known.need == Need::Optional || says_more(&member.claim, &known.claim)
        })
    };
    !other.kinds.is_within(one.kinds)
        || (one.values != Values::Any && one.values.list().len() != other.values.list().len())
        || (one.kinds == Kinds::STRING && one.format.is_some() && other.format.is_none())
        || one.members.iter().filter(|member| member.need == Need::Required).any(asks)
}

/// Whether the claim says of a member what the other asks of it.
fn implies_member(claim: &Claim, asked: &MemberClaim) -> bool {
    let known = claim.members.iter().find(|member| member.name == asked.name);
    match known {
        Some(member) => {
            (member.need == asked.need
                || member.need == Need::Required
                || asked.need == Need::Optional)
                && within(&member.claim, &asked.claim)
        }
        None => {
            let every = claim.every.as_deref();
            asked.need == Need::Optional
                && (asked.claim == Claim::kind(Kinds::ANY)
                    || every.is_some_and(|every| within(every, &asked.claim)))
        }
    }
}

/// Whether the claim says of every member or item that is not named what the other asks of them.
fn implies_every(claim: &Claim, asked: &Claim) -> bool {
    let each = claim.every.as_ref().is_some_and(|every| within(every, asked));
    each && claim.members.iter().all(|member| within(&member.claim, asked))
}

/// Whether the claim lets no member pass that the other does not name.
fn is_closed(claim: &Claim, other: &Claim) -> bool {
    let is_named =
        |member: &MemberClaim| other.members.iter().any(|known| known.name == member.name);
    claim.closed && claim.members.iter().all(is_named)
}

#[cfg(test)]
mod tests {
    use super::{Relation, relation};
    use crate::ir::{Claim, Kinds, MemberClaim, Need, Values};

    fn object(members: &[(&str, Claim)]) -> Claim {
        let members = members.iter().map(|(name, claim)| MemberClaim {
            name: (*name).to_owned(),
            need: Need::Required,
            claim: claim.clone(),
        });
        Claim { members: members.collect(), ..Claim::kind(Kinds::OBJECT) }
    }

    fn map(every: Claim) -> Claim {
        Claim { every: Some(Box::new(every)), ..Claim::kind(Kinds::OBJECT) }
    }

    fn only(value: &str) -> Claim {
        Claim { values: Values::Only(vec![value.into()]), ..text() }
    }

    fn text() -> Claim {
        Claim::kind(Kinds::STRING)
    }

    #[test]
    fn kinds_and_constants_tell_apart() {
        let number = Claim::kind(Kinds::NUMBER);
        assert_eq!(relation(&text(), &number), Relation::Disjoint);
        assert_eq!(relation(&text(), &Claim::kind(Kinds::ANY)), Relation::Within);
        let cat = object(&[("type", only("cat"))]);
        let dog = object(&[("type", only("dog"))]);
        assert_eq!(relation(&cat, &dog), Relation::Disjoint);
        assert_eq!(relation(&cat, &object(&[("type", text())])), Relation::Within);
        assert_eq!(relation(&cat, &cat), Relation::Crossing);
    }

    #[test]
    fn a_required_member_that_a_map_cannot_hold() {
        let objects = Claim::kind(Kinds::OBJECT);
        let record = object(&[("metadata", map(objects.clone()))]);
        assert_eq!(relation(&record, &map(objects)), Relation::Crossing);
        let entries = map(object(&[("id", text())]));
        assert_eq!(relation(&record, &entries), Relation::Disjoint);
        assert_eq!(relation(&entries, &record), Relation::Disjoint);
    }

    #[test]
    fn more_required_members_say_more() {
        let one = object(&[("a", text())]);
        let both = object(&[("a", text()), ("b", text())]);
        assert_eq!(relation(&both, &one), Relation::Within);
        assert_eq!(relation(&one, &both), Relation::Around);
        assert_eq!(relation(&one, &object(&[("b", text())])), Relation::Crossing);
    }
}
