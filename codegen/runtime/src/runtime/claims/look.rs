//! What a plan says of a value that it looks at.

use super::super::value::kinds::Kinds;
use super::super::value::positions::Positions;
use super::plan::{Branch, Decision, Plan};
use super::view::View;

impl Plan {
    /// Decides what a value is. Of an object it looks at as many members as it takes; none if these are not
    /// well-formed.
    pub fn decide(&self, value: &dyn View) -> Option<Decision> {
        let kind = value.kind();
        if kind != Kinds::OBJECT {
            let claims = |branch: &Branch| branch.claim.misfit(value).is_none();
            return Some(self.rank(self.branches.iter().map(claims).collect(), |_| 0));
        }
        let mut look = Look::new(self);
        let mut settled = None;
        let is_well_formed = value.each(&mut |name, value| {
            settled = look.see(name, value).or_else(|| look.settled().map(Decision::Branch));
            settled.is_none()
        });
        settled.or_else(|| is_well_formed.then(|| look.decide()))
    }

    /// Ranks the branches that claim a value, the most specific ones first: what goes before others, then what
    /// requires more, then what knows more of its members; of equals the first of the description stays first.
    fn rank(&self, claims: Vec<bool>, unknown: impl Fn(usize) -> usize) -> Decision {
        let claiming =
            || claims.iter().enumerate().filter(|(_, claims)| **claims).map(|(one, _)| one);
        let is_first = |one: &usize| !claiming().any(|other| self.goes_before(other, *one));
        let mut claimants: Vec<usize> = claiming().filter(is_first).collect();
        if let [branch] = claimants[..] {
            return Decision::Branch(branch);
        }
        claimants.sort_by_key(|position| {
            let branch = self.branches.get(*position);
            let required = branch.map_or(0, |branch| {
                branch.claim.members.iter().filter(|member| member.required).count()
            });
            let knows = branch.map_or(0, |branch| branch.knows.len());
            (usize::MAX - required, unknown(*position), knows)
        });
        if claimants.is_empty() { Decision::Unknown } else { Decision::Contested(claimants) }
    }
}

/// What has been seen of an object.
struct Look<'p> {
    plan: &'p Plan,
    branches: Vec<Seen<'p>>,
    members: usize,
    /// Whether the last member that came makes a difference.
    has_news: bool,
}

/// What has been seen of an object for one branch.
struct Seen<'p> {
    branch: &'p Branch,
    /// Whether something does not fit.
    is_out: bool,
    /// The claimed members that have come.
    met: Positions,
    /// How many of the claimed members have not come.
    awaited: usize,
    /// How many of the members that have come the branch knows.
    known: usize,
}

impl<'p> Look<'p> {
    fn new(plan: &'p Plan) -> Self {
        let seen = plan.branches.iter().map(|branch| Seen {
            branch,
            is_out: !branch.claim.kinds.has(Kinds::OBJECT) || !branch.claim.values.is_empty(),
            met: Positions::default(),
            awaited: branch.claim.members.len(),
            known: 0,
        });
        Look { plan, branches: seen.collect(), members: 0, has_news: false }
    }

    /// Sees a member, which may make all others of no account.
    fn see(&mut self, name: &str, value: &dyn View) -> Option<Decision> {
        self.members += 1;
        self.has_news = false;
        for seen in &mut self.branches {
            let claim = &seen.branch.claim;
            seen.known += usize::from(seen.branch.knows.contains(&name));
            if let Some((position, member)) = claim.claimed(name) {
                if !seen.met.insert(position) {
                    return Some(Decision::Repeated(name.to_owned()));
                }
                self.has_news = true;
                seen.awaited -= 1;
                seen.is_out = seen.is_out || member.claim.misfit(value).is_some();
            }
            if let (false, Some(every)) = (seen.is_out, claim.every) {
                self.has_news = true;
                seen.is_out = every.misfit(value).is_some();
            }
        }
        None
    }

    /// The branches that the object can be, by what has been seen.
    fn open(&self) -> impl Iterator<Item = (usize, &Seen<'p>)> {
        self.branches.iter().enumerate().filter(|(_, seen)| !seen.is_out)
    }

    /// The branch that the object is, whatever comes.
    fn settled(&self) -> Option<usize> {
        if !self.has_news {
            return None;
        }
        let is_certain = |seen: &Seen<'_>| seen.branch.claim.every.is_none() && seen.awaited == 0;
        let (first, certain) = self.open().find(|(_, seen)| is_certain(seen))?;
        let mut others = self.open().filter(|(other, _)| *other != first);
        // What the branch does not know could come twice without its seeing that.
        let knows = |name: &str| certain.branch.knows.contains(&name);
        let mut claimed = self.branches.iter().flat_map(|seen| seen.branch.claim.members);
        (others.all(|(other, _)| self.plan.goes_before(first, other))
            && claimed.all(|member| knows(member.name)))
        .then_some(first)
    }

    /// What the plan says of the whole object.
    fn decide(&self) -> Decision {
        let claims = |seen: &Seen<'_>| {
            let mut members = (0..).zip(seen.branch.claim.members);
            !seen.is_out
                && members.all(|(position, member)| !member.required || seen.met.contains(position))
        };
        let unknown = |position: usize| {
            self.members - self.branches.get(position).map_or(0, |seen| seen.known)
        };
        self.plan.rank(self.branches.iter().map(claims).collect(), unknown)
    }
}
