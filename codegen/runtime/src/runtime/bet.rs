//! What a bet on a branch of a union knows of the other branches.
//!
//! A member that can fail to decode must not be decoded while another branch may still be the one:
//! what the other makes of it may be no failure. It is recorded until the bet is sure.

use super::claim::Claim;
use super::plan::Plan;
use super::tape::Node;
use super::tree::Tree;

/// A bet on a branch.
#[derive(Clone, Copy)]
pub struct Bet {
    of: Option<(&'static Plan, usize)>,
    /// Whether a branch that does not go before this one may still be the one, if the claim of this
    /// one is not met.
    rivals: bool,
    /// Whether a branch that goes before this one may still come.
    spoilers: bool,
}

impl Bet {
    /// A value that is no union itself, but whose claim is part of a bet.
    pub const NONE: Bet = Bet { of: None, rivals: false, spoilers: false };

    /// A bet on the branch at this position.
    pub fn new(plan: &'static Plan, branch: usize) -> Self {
        let mut bet = Bet { of: Some((plan, branch)), rivals: false, spoilers: false };
        bet.spoilers = bet.goes_before_us().next().is_some();
        bet.rivals = bet.rivals().next().is_some();
        bet
    }

    /// Whether a member of this name shows that the bet is lost.
    pub fn is_spoiled_by(&self, name: &str) -> bool {
        self.spoilers && self.goes_before_us().any(|claim| claim.member(name).is_some())
    }

    /// Whether the branches that may still be the one have a member of this name in common, of the
    /// same type: what is wrong with it is wrong in each of them.
    pub fn shares(&self, name: &str) -> bool {
        self.of.is_some_and(|(plan, branch)| plan.branches[branch].shares.contains(&name))
    }

    /// Whether nothing can take the bet back once the claim is met.
    pub fn is_sure(&self) -> bool {
        !self.spoilers
    }

    /// Whether nothing can take the bet back although the claim is not met to the last.
    pub fn is_alone(&self) -> bool {
        !self.spoilers && !self.rivals
    }

    /// Notes a member of this name and with this value.
    pub fn note(&mut self, name: &str, value: Seen<'_>) {
        if self.rivals {
            self.rivals = self.rivals().any(|claim| value.may_be_of(name, claim));
        }
    }

    fn others(&self) -> impl Iterator<Item = usize> + use<> {
        let count = self.of.map_or(0, |(plan, _)| plan.branches.len());
        let branch = self.of.map(|(_, branch)| branch);
        (0..count).filter(move |other| Some(*other) != branch)
    }

    /// The claims of the branches that go before this one.
    fn goes_before_us(&self) -> impl Iterator<Item = &'static Claim> + use<> {
        let of = self.of;
        self.others().filter_map(move |other| {
            let (plan, branch) = of?;
            let other = &plan.branches[other];
            other.before.contains(&branch).then_some(&other.claim)
        })
    }

    /// The claims of the branches that an object may be, and that neither go before this one nor
    /// come after it.
    fn rivals(&self) -> impl Iterator<Item = &'static Claim> + use<> {
        let of = self.of;
        self.others().filter_map(move |other| {
            let (plan, branch) = of?;
            let rival = &plan.branches[other];
            let ordered =
                rival.before.contains(&branch) || plan.branches[branch].before.contains(&other);
            (!ordered && rival.claim.is_of_object()).then_some(&rival.claim)
        })
    }
}

/// The value of a member, as far as it is known.
#[derive(Clone, Copy)]
pub enum Seen<'a> {
    Node(Node<'a>),
    Tree(Tree<'a>),
}

impl Seen<'_> {
    fn fits(self, claim: &Claim) -> bool {
        match self {
            Seen::Node(node) => claim.admits(node),
            Seen::Tree(tree) => claim.admits_tree(tree),
        }
    }

    /// Whether a member of this name may have this value, by the claim on its object.
    fn may_be_of(self, name: &str, claim: &Claim) -> bool {
        claim.member(name).is_none_or(|member| self.fits(&member.claim))
            && claim.every.is_none_or(|every| self.fits(every))
    }
}
