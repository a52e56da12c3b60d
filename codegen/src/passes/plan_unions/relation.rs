//! Whether two claims can hold of one value.

use crate::ir::{Claim, Kinds, MemberClaim};

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
    if !one.values.is_empty() && !other.values.is_empty() {
        return !one.values.iter().any(|value| other.values.contains(value));
    }
    one.kinds.and(other.kinds).each().all(|kind| match kind {
        Kinds::OBJECT => disjoint_objects(one, other) || disjoint_objects(other, one),
        // An empty array meets every claim on items, and other kinds are not looked into.
        _ => false,
    })
}

/// Whether an object must have a member that cannot meet what both claim of it.
fn disjoint_objects(one: &Claim, other: &Claim) -> bool {
    one.members.iter().filter(|member| member.required).any(|member| {
        let of_other = other.members.iter().find(|known| known.name == member.name);
        let named = of_other.is_some_and(|known| disjoint(&member.claim, &known.claim));
        let of_every = other.every.as_ref().is_some_and(|every| disjoint(&member.claim, every));
        named || of_every
    })
}

/// Whether every value that meets the first claim meets the second.
pub fn within(one: &Claim, other: &Claim) -> bool {
    if !other.values.is_empty() {
        return !one.values.is_empty()
            && one.values.iter().all(|value| other.values.contains(value));
    }
    other.kinds.has(one.kinds)
        && (!one.kinds.has(Kinds::OBJECT)
            || other.members.iter().all(|member| implies_member(one, member)))
        && other.every.as_ref().is_none_or(|every| implies_every(one, every))
}

/// Whether the claim says of a member what the other asks of it.
fn implies_member(claim: &Claim, asked: &MemberClaim) -> bool {
    let known = claim.members.iter().find(|member| member.name == asked.name);
    match known {
        Some(member) => (member.required || !asked.required) && within(&member.claim, &asked.claim),
        None => false,
    }
}

/// Whether the claim says of every member or item what the other asks of them.
fn implies_every(claim: &Claim, asked: &Claim) -> bool {
    let each = claim.every.as_ref().is_some_and(|every| within(every, asked));
    each && claim.members.iter().all(|member| within(&member.claim, asked))
}

#[cfg(test)]
mod tests {
    use super::{Relation, relation};
    use crate::ir::{Claim, Kinds, MemberClaim};

    fn object(members: &[(&str, Claim)]) -> Claim {
        let members = members.iter().map(|(name, claim)| MemberClaim {
            name: (*name).to_owned(),
            required: true,
            claim: claim.clone(),
        });
        Claim { members: members.collect(), ..Claim::kind(Kinds::OBJECT) }
    }

    fn map(every: Claim) -> Claim {
        Claim { every: Some(Box::new(every)), ..Claim::kind(Kinds::OBJECT) }
    }

    fn text() -> Claim {
        Claim::kind(Kinds::STRING)
    }

    #[test]
    fn kinds_and_constants_tell_apart() {
        let number = Claim::kind(Kinds::NUMBER);
        assert_eq!(relation(&text(), &number), Relation::Disjoint);
        assert_eq!(relation(&text(), &Claim::kind(Kinds::ANY)), Relation::Within);
        let cat = object(&[("type", Claim::one_of(vec!["cat".into()]))]);
        let dog = object(&[("type", Claim::one_of(vec!["dog".into()]))]);
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
