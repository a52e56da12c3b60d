//! What a bet on a branch of a union knows of the other branches, and how the branch is decoded on it.
//!
//! A member that can fail to decode must not be decoded while another branch may still be the one:
//! what the other makes of it may be no failure. It is recorded until the bet is sure.

use indexmap::IndexMap;

use super::claim::Claim;
use super::claimed::{self, Claimed};
use super::claimed_record;
use super::decode::Decode;
use super::place::Place;
use super::plan::Plan;
use super::record::Record;
use super::source::Members;
use super::tape::{Node, Tape};
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
    #[inline]
    pub fn new(plan: &'static Plan, branch: usize) -> Self {
        let mut bet = Bet { of: Some((plan, branch)), rivals: false, spoilers: false };
        bet.spoilers = bet.any(Role::Spoiler, &|_| true);
        bet.rivals = bet.any(Role::Rival, &|_| true);
        bet
    }

    /// Whether a member of this name shows that the bet is lost.
    #[inline]
    pub fn is_spoiled_by(&self, name: &str) -> bool {
        self.spoilers && self.any(Role::Spoiler, &|claim| claim.member(name).is_some())
    }

    /// Whether the branches that may still be the one have a member of this name in common, of the
    /// same type: what is wrong with it is wrong in each of them.
    #[inline]
    pub fn shares(&self, name: &str) -> bool {
        self.of.is_some_and(|(plan, branch)| plan.branches[branch].shares.contains(&name))
    }

    /// Whether nothing can take the bet back once the claim is met.
    #[inline]
    pub fn is_sure(&self) -> bool {
        !self.spoilers
    }

    /// Whether nothing can take the bet back although the claim is not met to the last.
    #[inline]
    pub fn is_alone(&self) -> bool {
        !self.spoilers && !self.rivals
    }

    /// Whether a branch may still be the one that neither goes before this one nor comes after it.
    #[inline]
    pub fn has_rivals(&self) -> bool {
        self.rivals
    }

    /// Notes a member of this name and with this value.
    #[inline]
    pub fn note(&mut self, name: &str, value: Seen<'_>) {
        if self.rivals {
            self.rivals = self.any(Role::Rival, &|claim| value.may_be_of(name, claim));
        }
    }

    /// Whether one of the other branches has this role, and a claim like this.
    #[inline]
    fn any(&self, role: Role, wanted: &dyn Fn(&'static Claim) -> bool) -> bool {
        let Some((plan, branch)) = self.of else { return false };
        for (other, rival) in plan.branches.iter().enumerate() {
            let its = match other {
                _ if other == branch || plan.branches[branch].goes_before(other) => Role::None,
                _ if rival.goes_before(branch) => Role::Spoiler,
                _ if rival.claim.is_of_object() => Role::Rival,
                _ => Role::None,
            };
            if its == role && wanted(&rival.claim) {
                return true;
            }
        }
        false
    }
}

/// What another branch is to the one that is bet on.
#[derive(PartialEq)]
enum Role {
    None,
    /// It goes before.
    Spoiler,
    /// An object may be it, and neither goes before the other.
    Rival,
}

/// The value of a member, as far as it is known.
#[derive(Clone, Copy)]
pub enum Seen<'a> {
    Node(Node<'a>),
    Tree(Tree<'a>),
}

impl Seen<'_> {
    #[inline]
    fn fits(self, claim: &Claim) -> bool {
        match self {
            Seen::Node(node) => claim.admits(node),
            Seen::Tree(tree) => claim.admits_tree(tree),
        }
    }

    /// Whether a member of this name may have this value, by the claim on its object.
    #[inline]
    fn may_be_of(self, name: &str, claim: &Claim) -> bool {
        claim.member(name).is_none_or(|member| self.fits(&member.claim))
            && claim.every.is_none_or(|every| self.fits(every))
    }
}

/// Decodes the members of a struct as a branch. A table calls this, and those below, by name.
pub fn record<'de, R: Record<'de> + Into<V>, M: Members<'de>, V, U>(
    members: &mut M,
    claim: &Claim,
    bet: Bet,
    at: &Place<'_>,
    variant: impl FnOnce(V) -> U,
) -> Result<Claimed<U>, M::Error> {
    let claimed = claimed_record::members::<R, M>(members, claim, bet, at)?;
    Ok(claimed.map(|value| variant(value.into())))
}

/// Decodes the entries of a map as a branch.
pub fn map<'de, T: Decode<'de>, M: Members<'de>, V: From<IndexMap<String, T>>, U>(
    members: &mut M,
    claim: &Claim,
    bet: Bet,
    at: &Place<'_>,
    variant: impl FnOnce(V) -> U,
) -> Result<Claimed<U>, M::Error> {
    let claimed = claimed::entries::<T, M>(members, claim, bet, at)?;
    Ok(claimed.map(|entries| variant(entries.into())))
}

/// Decodes nothing: the branch cannot be bet on.
pub fn none<'de, M: Members<'de>, U>(
    _: &mut M,
    _: &Claim,
    _: Bet,
    _: &Place<'_>,
) -> Result<Claimed<U>, M::Error> {
    Ok(Claimed::misfit(Tape::of_object()))
}
