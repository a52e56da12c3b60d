//! Whether two claims exclude one another, whatever the value is.

use super::super::value::kinds::Kinds;
use super::claim::{Claim, Constant, Need, Values};

impl Claim<'_> {
    /// Whether no object that meets this claim in all can meet the other at all.
    pub fn excludes_object(&self, other: &Claim<'_>) -> bool {
        let objects = |claim: &Claim<'_>| claim.kinds.has(Kinds::OBJECT);
        self.alternatives().filter(|one| objects(one)).all(|one| {
            other.alternatives().filter(|other| objects(other)).all(|other| one.is_told_from(other))
        })
    }

    /// Of single alternatives: a member that one requires cannot be what both say of it.
    fn is_told_from(&self, other: &Claim<'_>) -> bool {
        let tells = |one: &Claim<'_>, other: &Claim<'_>| {
            one.members.iter().filter(|member| member.need == Need::Required).any(|member| {
                let said = other.member(member.name).map(|member| &member.claim).or(other.every);
                said.is_some_and(|said| member.claim.excludes(said))
            })
        };
        tells(self, other) || tells(other, self)
    }

    /// Whether no value meets both claims.
    fn excludes(&self, other: &Claim<'_>) -> bool {
        self.alternatives().all(|one| other.alternatives().all(|other| one.is_apart_from(other)))
    }

    fn is_apart_from(&self, other: &Claim<'_>) -> bool {
        let are_listed = |values: &[Constant<'_>], among: &[Constant<'_>]| {
            values.iter().all(|value| among.contains(value))
        };
        let are_apart = match (self.values, other.values) {
            (Values::Only(one), Values::Only(other)) => {
                !one.iter().any(|value| other.contains(value))
            }
            (Values::Only(one), Values::Except(other))
            | (Values::Except(other), Values::Only(one)) => are_listed(one, other),
            _ => false,
        };
        let are_objects = self.kinds == Kinds::OBJECT && other.kinds == Kinds::OBJECT;
        self.kinds.excludes(other.kinds) || are_apart || (are_objects && self.is_told_from(other))
    }
}
