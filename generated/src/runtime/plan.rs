//! How a union without a label on the wire decides which of its branches a value is.
//!
//! The plan is made from the schemas when the code is generated; here it is only followed. Every
//! branch has a claim. A value goes to the branch that claims it; where several do, to the one
//! whose claim says more. What no branch claims is kept whole.

use super::claim::{Claim, Kinds};
use super::tape::{Cell, Node};

/// The plan of one union.
#[derive(Debug)]
pub struct Plan {
    /// The union's name in Rust.
    pub union: &'static str,
    /// Its branches, in the order of the description.
    pub branches: &'static [Branch],
}

/// One branch of a union.
#[derive(Debug)]
pub struct Branch {
    /// The variant's name in Rust.
    pub name: &'static str,
    /// What a value must look like to be this branch.
    pub claim: Claim,
    /// The branches that this one goes before where both claim a value, by position.
    pub before: &'static [usize],
    /// Whether a value that meets the claim is this branch, unless a member comes that a branch
    /// which goes before looks at. Then the branch can be decoded as it arrives.
    pub bet: bool,
    /// The members that are the same in every branch that goes before this one.
    pub shares: &'static [&'static str],
    /// The members that the branch knows. They decide between branches that claim alike.
    pub knows: &'static [&'static str],
}

/// What a plan says of a value.
#[derive(Debug, PartialEq, Eq)]
pub enum Decision {
    /// The value is this branch.
    Branch(usize),
    /// No branch claims it.
    Nobody,
    /// Several branches claim it and none goes before the others: the first that decodes, of
    /// these in turn.
    Contested(Vec<usize>),
}

/// How far the members seen so far have settled a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Something does not fit, or a branch that goes before is certain.
    Out,
    /// Nothing speaks against it; what is still to come may.
    Open,
    /// It claims the value, whatever comes.
    Certain,
}

impl Plan {
    /// Decides a whole value.
    pub fn decide(&self, node: Node<'_>) -> Decision {
        let mut claiming = Vec::new();
        for (position, branch) in self.branches.iter().enumerate() {
            if branch.claim.admits(node) {
                claiming.push(position);
            }
        }
        // The most specific ones first; of equals the first of the description stays first.
        let mut claimants: Vec<usize> = Vec::new();
        for position in &claiming {
            if claiming.iter().any(|other| self.branches[*other].goes_before(*position)) {
                continue;
            }
            let ignorance = self.branches[*position].ignorance(node);
            let mut rank = claimants.len();
            while rank > 0 && self.branches[claimants[rank - 1]].ignorance(node) > ignorance {
                rank -= 1;
            }
            claimants.insert(rank, *position);
        }
        match claimants[..] {
            [] => Decision::Nobody,
            [branch] => Decision::Branch(branch),
            _ => Decision::Contested(claimants),
        }
    }

    /// The branch that a value of this kind is without a look inside, if that is certain.
    pub fn decide_kind(&self, kind: Kinds) -> Option<usize> {
        match self.only(|branch| branch.claim.kinds.has(kind)) {
            Only::One(branch) if self.branches[branch].claim.is_shallow() => Some(branch),
            _ => None,
        }
    }

    /// Whether the plan looks at this member of an object.
    pub fn looks_at(&self, name: &str) -> bool {
        self.branches.iter().any(|branch| branch.claim.member(name).is_some())
    }

    /// The branch that an object is, if the members recorded so far make that certain.
    pub fn settle(&self, recorded: Node<'_>) -> Option<usize> {
        let mut certain = None;
        let mut open = Vec::new();
        for (position, branch) in self.branches.iter().enumerate() {
            match branch.standing(recorded) {
                Standing::Certain if certain.is_none() => certain = Some(position),
                Standing::Certain | Standing::Open => open.push(position),
                Standing::Out => {}
            }
        }
        let first = certain?;
        open.iter().all(|other| self.branches[first].goes_before(*other)).then_some(first)
    }

    /// The branch to bet on when the first member of an object has this name: the only one that
    /// looks at it, or else one that any member may begin.
    pub fn bet(&self, first: &str) -> Option<usize> {
        let looks = |b: &Branch| b.claim.is_of_object() && b.claim.member(first).is_some();
        let is_open = |b: &Branch| b.claim.is_of_object() && b.claim.members.is_empty();
        let only = match self.only(looks) {
            Only::None => self.only(is_open),
            only => only,
        };
        match only {
            Only::One(branch) => self.branches[branch].bet.then_some(branch),
            _ => None,
        }
    }

    fn only(&self, wanted: impl Fn(&Branch) -> bool) -> Only {
        let mut only = Only::None;
        for (position, branch) in self.branches.iter().enumerate() {
            if wanted(branch) {
                match only {
                    Only::None => only = Only::One(position),
                    _ => return Only::Several,
                }
            }
        }
        only
    }
}

/// How many branches there are of a kind.
enum Only {
    None,
    One(usize),
    Several,
}

impl Claim {
    /// Whether an object can fit.
    pub fn is_of_object(&self) -> bool {
        self.kinds.has(Kinds::OBJECT)
    }
}

impl Branch {
    /// Whether this branch goes before another where both claim a value.
    #[allow(
        clippy::manual_contains,
        reason = "`contains` is made for long lists, and is much code"
    )]
    pub fn goes_before(&self, other: usize) -> bool {
        self.before.iter().any(|position| *position == other)
    }

    /// How the branch stands after the members recorded so far.
    fn standing(&self, recorded: Node<'_>) -> Standing {
        if !self.claim.kinds.has(Kinds::OBJECT) {
            return Standing::Out;
        }
        let mut awaited = self.claim.members.len();
        for member in self.claim.members {
            let mut found = recorded.members().filter(|(name, _)| *name == member.name);
            if let Some((_, value)) = found.next() {
                if !member.claim.admits(value) {
                    return Standing::Out;
                }
                awaited -= 1;
            }
        }
        match self.claim.every {
            Some(every) if recorded.members().any(|(_, value)| !every.admits(value)) => {
                Standing::Out
            }
            Some(_) => Standing::Open,
            None if awaited == 0 => Standing::Certain,
            None => Standing::Open,
        }
    }

    /// How badly the branch knows an object: fewest required members met first, then fewest
    /// members known. A branch that knows no members (a map, a free-form object) comes last.
    fn ignorance(&self, node: Node<'_>) -> (usize, usize, usize) {
        let members = match node.cell() {
            Cell::Object { length, .. } => length as usize,
            _ => 0,
        };
        let known = node.members().filter(|(name, _)| self.knows.contains(name)).count();
        let required = self.claim.members.iter().filter(|member| member.required).count();
        (usize::MAX - required, members - known, self.knows.len())
    }
}
