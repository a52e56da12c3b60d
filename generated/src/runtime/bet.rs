//! What a bet on a branch of a union knows of the other branches, and how the branch is decoded on it.
//!
//! A member that can fail to decode must not be decoded while another branch may still be the one:
//! what the other makes of it may be no failure. It is recorded until the bet is sure.

use indexmap::IndexMap;

use super::claim::Claim;
use super::claimed::{self, Fit};
use super::claimed_record;
use super::decode::Decode;
use super::place::Place;
use super::plan::Plan;
use super::presence::Slot;
use super::record::Record;
use super::source::Members;
use super::tape::{Node, Tape};
use super::tree::Tree;

/// What a value that is decoded on a claim knows of those that could take its place: nothing could
/// ([`Alone`]), or other branches of a union ([`Bet`]). Generic, for most values are alone, and what is
/// asked of a bet is then not asked at all.
pub trait Odds: Copy {
    /// Whether a member of this name shows that the bet is lost.
    #[inline]
    fn is_spoiled_by(&self, _name: &str) -> bool {
        false
    }

    /// Whether the branches that may still be the one have a member of this name in common, of the
    /// same type: what is wrong with it is wrong in each of them.
    #[inline]
    fn shares(&self, _name: &str) -> bool {
        false
    }

    /// Whether nothing can take the bet back once the claim is met.
    #[inline]
    fn is_sure(&self) -> bool {
        true
    }

    /// Whether a branch may still be the one that neither goes before this one nor comes after it.
    #[inline]
    fn has_rivals(&self) -> bool {
        false
    }

    /// Notes a member of this name and with this value.
    #[inline]
    fn note(&mut self, _name: &str, _value: Seen<'_>) {}
}

/// The odds of a value that is no union itself, but whose claim is part of a bet.
#[derive(Clone, Copy)]
pub struct Alone;

impl Odds for Alone {}

/// A bet on a branch.
#[derive(Clone, Copy)]
pub struct Bet {
    plan: &'static Plan,
    branch: usize,
    /// Whether a branch that does not go before this one may still be the one, if the claim of this
    /// one is not met.
    rivals: bool,
    /// Whether a branch that goes before this one may still come.
    spoilers: bool,
}

impl Odds for Bet {
    #[inline]
    fn is_spoiled_by(&self, name: &str) -> bool {
        self.spoilers && self.any(Role::Spoiler, &|claim| claim.member(name).is_some())
    }

    #[inline]
    fn shares(&self, name: &str) -> bool {
        self.plan.branches[self.branch].shares.contains(&name)
    }

    #[inline]
    fn is_sure(&self) -> bool {
        !self.spoilers
    }

    #[inline]
    fn has_rivals(&self) -> bool {
        self.rivals
    }

    #[inline]
    fn note(&mut self, name: &str, value: Seen<'_>) {
        if self.rivals {
            self.rivals = self.any(Role::Rival, &|claim| value.may_be_of(name, claim));
        }
    }
}

impl Bet {
    /// A bet on the branch at this position.
    #[inline]
    pub fn new(plan: &'static Plan, branch: usize) -> Self {
        let mut bet = Bet { plan, branch, rivals: false, spoilers: false };
        bet.spoilers = bet.any(Role::Spoiler, &|_| true);
        bet.rivals = bet.any(Role::Rival, &|_| true);
        bet
    }

    /// Whether one of the other branches has this role, and a claim like this.
    #[inline]
    fn any(&self, role: Role, wanted: &dyn Fn(&'static Claim) -> bool) -> bool {
        let Bet { plan, branch, .. } = *self;
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
    slot: &mut Slot<U>,
    variant: fn(V) -> U,
) -> Result<Fit, M::Error> {
    let mut value: Slot<R> = None;
    let decode: fn(&mut _, &_, _, &_, &mut _) -> _ = claimed_record::members;
    let fit = decode(members, claim, bet, at, &mut value)?;
    *slot = value.map(|value| variant(value.into()));
    Ok(fit)
}

/// Decodes the entries of a map as a branch.
pub fn map<'de, T: Decode<'de>, M: Members<'de>, V: From<IndexMap<String, T>>, U>(
    members: &mut M,
    claim: &Claim,
    bet: Bet,
    at: &Place<'_>,
    slot: &mut Slot<U>,
    variant: fn(V) -> U,
) -> Result<Fit, M::Error> {
    let mut value: Slot<IndexMap<String, T>> = None;
    let decode: fn(&mut _, &_, _, &_, &mut _) -> _ = claimed::entries;
    let fit = decode(members, claim, bet, at, &mut value)?;
    *slot = value.map(|value| variant(value.into()));
    Ok(fit)
}

/// Decodes nothing: the branch cannot be bet on.
pub fn none<E>() -> Result<Fit, E> {
    Ok(Fit::misfit(Tape::of_object()))
}
