//! Which of several branches that claim a value it is.
//!
//! All of them are right by their claims, or wrong alike: what follows chooses the branch that its author
//! probably meant, which is the one that says more of the value.

use super::claim::{Claim, Need, Values};
use super::level::Level;
use super::plan::{Branch, Decision, Plan};
use super::rank::{known, says};
use super::view::View;

impl<'c> Plan<'c> {
    /// Chooses, from how well the value meets the claim of each branch, and all that is claimed of it if that is known.
    pub(super) fn choose(&self, levels: &[Level], wholes: &[Level], value: &dyn View) -> Decision {
        let claiming: Vec<(usize, Level)> = levels
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, level)| *level > Level::Refuted)
            .collect();
        let (level, rivals) = match claiming[..] {
            [] => return Decision::Unknown,
            [(only, level)] => (level, vec![only]),
            _ => self.best(claiming, wholes, value),
        };
        if level == Level::Refuted {
            return self.told_by_presence(&rivals).map_or(Decision::Unknown, Decision::Branch);
        }
        if let [only] = rivals[..] {
            return if level == Level::Unlisted {
                Decision::Perhaps(only)
            } else {
                Decision::Branch(only)
            };
        }
        let mut rivals: Vec<Rival<'_, 'c>> =
            rivals.into_iter().filter_map(|branch| self.rival(branch, level, value)).collect();
        let are_new = || {
            let mut pairs = pairs(&rivals).take(MOST * MOST);
            pairs.any(|(one, other)| is_new(value, one.claim, other.claim))
        };
        if level == Level::Unlisted && are_new() {
            return Decision::Unknown;
        }
        loop {
            let left = self.first(&rivals, value);
            match left[..] {
                [only] if level == Level::Unlisted => return Decision::Perhaps(only),
                [only] => return Decision::Branch(only),
                // Neither has what makes it what it is.
                _ if level == Level::Departs => return Decision::Unknown,
                _ => {}
            }
            let (left, others): (Vec<_>, Vec<_>) =
                rivals.into_iter().partition(|rival| left.contains(&rival.position));
            match self.contested(left.iter().collect(), value) {
                // What lacks its label may be a branch that has none.
                Decision::Unknown if !others.is_empty() => rivals = others,
                decision => return decision,
            }
        }
    }

    /// The branches that the value meets best, by all that is claimed of them.
    fn best(
        &self,
        claiming: Vec<(usize, Level)>,
        wholes: &[Level],
        value: &dyn View,
    ) -> (Level, Vec<usize>) {
        let whole = |(position, level): (usize, Level)| {
            let whole = self.branches.get(position).and_then(|branch| branch.whole);
            let known = || wholes.get(position).copied();
            let of_whole = whole.map(|whole| known().unwrap_or_else(|| whole.level(value)));
            (position, of_whole.map_or(level, |of_whole| level.min(of_whole)))
        };
        let levels: Vec<(usize, Level)> = claiming.into_iter().map(whole).collect();
        let best = levels.iter().map(|(_, level)| *level).max().unwrap_or(Level::Refuted);
        let rivals = levels.iter().filter(|(_, level)| *level == best).map(|(branch, _)| *branch);
        (best, rivals.collect())
    }

    /// Of branches none of which the value is valid for, the one that requires a member which the others do not know:
    /// what is wrong is an error in it.
    fn told_by_presence(&self, rivals: &[usize]) -> Option<usize> {
        let claim = |branch: usize| self.branches.get(branch).map(Branch::whole);
        let has_own = |one: usize, other: usize| {
            claim(one).zip(claim(other)).is_some_and(|(one, other)| requires_own(one, other))
        };
        let is_told = |one: &usize| {
            rivals
                .iter()
                .all(|other| other == one || (has_own(*one, *other) && !has_own(*other, *one)))
        };
        rivals.iter().copied().find(is_told)
    }

    /// A branch with the alternative of its claim that the value meets best, and at this level.
    fn rival(&self, position: usize, level: Level, value: &dyn View) -> Option<Rival<'_, 'c>> {
        let branch = self.branches.get(position)?;
        let claim = branch.whole();
        if claim.or.is_empty() {
            return Some(Rival { position, branch, claim, level });
        }
        let mut best: Option<(&Claim<'c>, Level)> = None;
        for claim in claim.alternatives() {
            let level = claim.own_level(value);
            let is_better = |(known, known_level): (&Claim<'c>, Level)| {
                let says_more = || says(value, claim, known) && !says(value, known, claim);
                level > known_level || (level == known_level && says_more())
            };
            if best.is_none_or(is_better) {
                best = Some((claim, level));
            }
        }
        best.map(|(claim, level)| Rival { position, branch, claim, level })
    }

    /// Those that no other goes before: by the label that one has where none is given, by the plan, by what they
    /// say of the value, by how much of it they know.
    fn first(&self, rivals: &[Rival<'_, 'c>], value: &dyn View) -> Vec<usize> {
        let positions = |rivals: &[&Rival<'_, 'c>]| {
            rivals.iter().map(|rival| rival.position).collect::<Vec<usize>>()
        };
        let all: Vec<&Rival<'_, 'c>> = rivals.iter().collect();
        let lacks = |name: &str| is_absent(value, name);
        let is_meant = |rival: &Rival<'_, 'c>| rival.branch.default.is_some_and(lacks);
        if let [only] = all.iter().filter(|rival| is_meant(rival)).copied().collect::<Vec<_>>()[..]
        {
            return vec![only.position];
        }
        if rivals.len() > MOST {
            return self.first_of_many(rivals, value);
        }
        let is_first = |rival: &&Rival<'_, 'c>| {
            !all.iter()
                .any(|other| other.position != rival.position && self.precedes(other, rival, value))
        };
        let first: Vec<&Rival<'_, 'c>> = all.iter().copied().filter(is_first).collect();
        // Among more than two the order may lead in a circle.
        positions(if first.is_empty() { &all } else { &first })
    }

    /// The one that goes before all others, if there is one; else all.
    fn first_of_many(&self, rivals: &[Rival<'_, 'c>], value: &dyn View) -> Vec<usize> {
        let first = rivals.iter().reduce(|first, rival| match self.precedes(rival, first, value) {
            true => rival,
            false => first,
        });
        let is_before = |first: &Rival<'_, 'c>, rival: &Rival<'_, 'c>| {
            first.position == rival.position || self.precedes(first, rival, value)
        };
        match first.filter(|first| rivals.iter().all(|rival| is_before(first, rival))) {
            Some(first) => vec![first.position],
            None => rivals.iter().map(|rival| rival.position).collect(),
        }
    }

    fn precedes(&self, one: &Rival<'_, 'c>, other: &Rival<'_, 'c>, value: &dyn View) -> bool {
        if self.goes_before(one.position, other.position) {
            return true;
        }
        if self.goes_before(other.position, one.position) {
            return false;
        }
        // What one requires and the other does not know is no accident.
        let (own, of_other) =
            (requires_own(one.claim, other.claim), requires_own(other.claim, one.claim));
        if own != of_other {
            return own;
        }
        let (more, less) =
            (says(value, one.claim, other.claim), says(value, other.claim, one.claim));
        if more != less { more } else { one.known(value) > other.known(value) }
    }

    fn contested(&self, mut left: Vec<&Rival<'_, 'c>>, value: &dyn View) -> Decision {
        let lack_labels = || pairs(&left).all(|(one, other)| lack_labels(value, one, other));
        if left.len() <= MOST && lack_labels() {
            return Decision::Unknown;
        }
        // What requires more, then what knows least beyond the value; of equals the first of the description.
        left.sort_by_key(|rival| {
            let required =
                rival.claim.members.iter().filter(|member| member.need == Need::Required);
            (usize::MAX - required.count(), rival.branch.knows.len())
        });
        Decision::Contested(left.into_iter().map(|rival| rival.position).collect())
    }
}

/// So many rivals are compared pair by pair.
const MOST: usize = 64;

/// A branch that claims the value.
struct Rival<'p, 'c> {
    position: usize,
    branch: &'p Branch<'c>,
    /// The alternative of its claim that the value meets.
    claim: &'p Claim<'c>,
    level: Level,
}

impl<'p, 'c> Rival<'p, 'c> {
    /// The alternatives that the value meets as well. The lifetimes are named for edition 2021, in which types of a schema
    /// may be compiled.
    fn met<'v>(
        &self,
        value: &'v dyn View,
    ) -> impl Iterator<Item = &'p Claim<'c>> + use<'p, 'c, 'v> {
        let level = self.level;
        self.branch.whole().alternatives().filter(move |claim| claim.own_level(value) >= level)
    }

    /// How many members of the value, at any depth, the branch knows.
    fn known(&self, value: &dyn View) -> usize {
        known(value, self.claim, self.branch.knows)
    }
}

fn pairs<T>(all: &[T]) -> impl Iterator<Item = (&T, &T)> {
    all.iter()
        .enumerate()
        .flat_map(|(index, one)| all[index + 1..].iter().map(move |other| (one, other)))
}

/// Whether a value, or a member of it, is in neither of two lists that differ: it is new, and of neither. Where one
/// branch requires a member that the other does not know, that tells them, and not the list.
fn is_new(value: &dyn View, one: &Claim<'_>, other: &Claim<'_>) -> bool {
    let is_unlisted =
        |claim: &Claim<'_>, value: &dyn View| claim.level_of_kind(value) == Level::Unlisted;
    let differ = |one: &Claim<'_>, other: &Claim<'_>, value: &dyn View| {
        one.values != other.values && is_unlisted(one, value) && is_unlisted(other, value)
    };
    if differ(one, other, value) {
        return true;
    }
    if requires_own(one, other) || requires_own(other, one) {
        return false;
    }
    let mut is_new = false;
    value.each(&mut |name, value| {
        if let (Some(one), Some(other)) = (one.member(name), other.member(name)) {
            is_new = differ(&one.claim, &other.claim, value);
        }
        !is_new
    });
    is_new
}

/// Whether a branch requires a member that another does not know.
fn requires_own(one: &Claim<'_>, other: &Claim<'_>) -> bool {
    let mut required = one.members.iter().filter(|member| member.need == Need::Required);
    other.every.is_none() && required.any(|member| other.member(member.name).is_none())
}

fn is_absent(value: &dyn View, name: &str) -> bool {
    let mut is_absent = true;
    value.each(&mut |member, _| {
        is_absent = member != name;
        is_absent
    });
    is_absent
}

/// Whether a label would tell two branches, whichever of their alternatives the value meets, and is not there.
fn lack_labels(value: &dyn View, one: &Rival<'_, '_>, other: &Rival<'_, '_>) -> bool {
    one.met(value).all(|one| other.met(value).all(|other| lacks_label(value, one, other)))
}

/// Whether a label would tell the two, and is not there.
fn lacks_label(value: &dyn View, one: &Claim<'_>, other: &Claim<'_>) -> bool {
    one.members.iter().any(|member| {
        let values = member.claim.values;
        let others = other.member(member.name).map_or(Values::Any, |other| other.claim.values);
        are_apart(values, others) && is_absent(value, member.name)
    })
}

/// Whether two lists have no value in common.
fn are_apart(one: Values<'_>, other: Values<'_>) -> bool {
    match (one, other) {
        (Values::Only(one) | Values::Open(one), Values::Only(other) | Values::Open(other)) => {
            !one.iter().any(|value| other.contains(value))
        }
        _ => false,
    }
}
