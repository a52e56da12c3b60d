//! What a plan says of a value that it looks at.

use super::super::value::kinds::Kinds;
use super::super::value::positions::Positions;
use super::claim::Claim;
use super::level::Level;
use super::plan::{Branch, Decision, Plan};
use super::view::View;

impl<'c> Plan<'c> {
    /// Decides what a value is. Of an object it looks at as many members as it takes; none if these are not
    /// well-formed.
    pub fn decide(&self, value: &dyn View) -> Option<Decision> {
        if value.kind() != Kinds::OBJECT {
            let level = |branch: &Branch<'c>| branch.claim.level(value);
            let levels: Vec<Level> = self.branches.iter().map(level).collect();
            return Some(self.choose(&levels, &[], value));
        }
        let mut look = Look::new(self);
        let mut settled = None;
        let is_well_formed = value.each(&mut |name, value| {
            settled = look.see(name, value).or_else(|| look.settled().map(Decision::Branch));
            settled.is_none()
        });
        settled.or_else(|| {
            is_well_formed.then(|| self.choose(&look.levels(false), &look.wholes(), value))
        })
    }
}

/// What has been seen of an object.
struct Look<'p, 'c> {
    plan: &'p Plan<'c>,
    alternatives: Vec<Seen<'p, 'c>>,
    /// Whether the last member that came makes a difference.
    has_news: bool,
}

/// Of a union of so many branches all that is claimed is looked at as the object goes by; of a larger one only where
/// several branches claim it, and then of these.
const FEW: usize = 8;

/// What has been seen of an object for one alternative of the claim of a branch.
struct Seen<'p, 'c> {
    branch: usize,
    /// Whether the claim is all that is claimed of the branch, and not only what tells it from others.
    is_whole: bool,
    claim: &'p Claim<'c>,
    level: Level,
    /// The claimed members that have come.
    met: Positions,
    /// How many of the claimed members have not come.
    awaited: usize,
}

impl<'p, 'c> Look<'p, 'c> {
    fn new(plan: &'p Plan<'c>) -> Self {
        let mut alternatives = Vec::with_capacity(plan.branches.len());
        let mut add = |branch: usize, is_whole: bool, claim: &'p Claim<'c>| {
            let objects = claim.alternatives().filter(|claim| {
                // Values that are listed are scalars.
                claim.kinds.has(Kinds::OBJECT) && claim.listed().is_empty()
            });
            alternatives.extend(objects.map(|claim| Seen {
                branch,
                is_whole,
                claim,
                level: Level::Holds,
                met: Positions::default(),
                awaited: claim.members.len(),
            }));
        };
        for (branch, planned) in plan.branches.iter().enumerate() {
            add(branch, false, &planned.claim);
            if let (Some(whole), true) = (planned.whole, plan.branches.len() <= FEW) {
                add(branch, true, whole);
            }
        }
        Look { plan, alternatives, has_news: false }
    }

    /// Sees a member, which may make all others of no account.
    fn see(&mut self, name: &str, value: &dyn View) -> Option<Decision> {
        self.has_news = false;
        for seen in &mut self.alternatives {
            match seen.claim.claimed(name) {
                Some((position, member)) => {
                    let is_new = seen.met.insert(position);
                    if !is_new && !seen.is_whole {
                        return Some(Decision::Repeated(name.to_owned()));
                    }
                    self.has_news |= !seen.is_whole;
                    seen.awaited -= usize::from(is_new);
                    if seen.level > Level::Refuted {
                        seen.level = seen.level.min(member.level(value));
                    }
                }
                None if seen.level > Level::Refuted
                    && (seen.claim.every.is_some() || seen.claim.closed) =>
                {
                    self.has_news |= !seen.is_whole;
                    seen.level = seen.level.min(seen.claim.level_of_other(value));
                }
                None => {}
            }
        }
        None
    }

    /// The alternatives that the object can be, by what has been seen.
    fn open(&self) -> impl Iterator<Item = &Seen<'p, 'c>> {
        self.alternatives.iter().filter(|seen| seen.level > Level::Refuted && !seen.is_whole)
    }

    /// The branch that the object is, whatever comes.
    fn settled(&self) -> Option<usize> {
        if !self.has_news {
            return None;
        }
        let is_certain = |seen: &&Seen<'_, '_>| {
            seen.level == Level::Holds
                && seen.awaited == 0
                && seen.claim.every.is_none()
                && !seen.claim.closed
        };
        let certain = self.open().find(is_certain)?;
        let branch = self.plan.branches.get(certain.branch)?;
        let mut others = self.open().filter(|other| other.branch != certain.branch);
        // What the branch does not know could come twice without its seeing that.
        let knows = |name: &str| branch.knows.contains(&name);
        let told = self.alternatives.iter().filter(|seen| !seen.is_whole);
        let mut claimed = told.flat_map(|seen| seen.claim.members);
        (others.all(|other| {
            branch.whole.is_none() && self.plan.goes_before(certain.branch, other.branch)
        }) && claimed.all(|member| knows(member.name)))
        .then_some(certain.branch)
    }

    /// How well the whole object meets the claim of each branch, or all that is claimed of it.
    fn levels(&self, is_whole: bool) -> Vec<Level> {
        let mut levels = vec![Level::Refuted; self.plan.branches.len()];
        for seen in self.alternatives.iter().filter(|seen| seen.is_whole == is_whole) {
            let mut members = (0..).zip(seen.claim.members);
            let missing = members.by_ref().filter(|(position, _)| !seen.met.contains(*position));
            let level =
                missing.fold(seen.level, |level, (_, member)| level.min(member.level_of_absence()));
            if let Some(best) = levels.get_mut(seen.branch) {
                *best = level.max(*best);
            }
        }
        levels
    }

    /// How well it meets all that is claimed of each branch; empty where that has not been looked at.
    fn wholes(&self) -> Vec<Level> {
        let is_known = self.alternatives.iter().any(|seen| seen.is_whole);
        if is_known { self.levels(true) } else { Vec::new() }
    }
}
