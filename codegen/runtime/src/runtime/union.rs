//! Unions: a value is one of several branches, and a plan says which.
//!
//! A scalar is decided at once. On an object the plan bets by its first member, where it can, and
//! the branch is decoded as it arrives. Where it cannot, or when the bet is lost, the members are
//! recorded until the plan is settled; then the branch decodes the recording and, after it, what
//! still arrives.

use std::fmt::{self, Debug, Display, Formatter};

use indexmap::IndexMap;
use serde::de::{Error, value};
use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};

use super::bet::Bet;
use super::claim::{Claim, Kinds};
use super::claimed::Fit;
use super::decode::{Decode, DecodeAs};
use super::literal;
use super::once::{Once, Seen};
use super::place::Place;
use super::plan::{Decision, Plan};
use super::presence::Slot;
use super::recorded::{ObjectSource, Recorded, Resumed, Unread};
use super::source::{Members, Source};
use super::tape::{Cell, Node, Tape};

/// A union whose branches are known by a table.
pub trait Union<'de>: Sized {
    /// How the branch is decided.
    const PLAN: &'static Plan;

    /// Decodes the branch at this position.
    fn decode<S: Source<'de>>(
        branch: usize,
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Self, S::Error>;

    /// A value that no branch claims.
    fn unknown(value: UnclaimedValue) -> Self;

    /// Decodes the branch at this position as its members arrive, as long as they fit its claim
    /// and none spoils the bet. Those after a misfit have not been read.
    fn bet<M: Members<'de>>(
        branch: usize,
        members: &mut M,
        claim: &Claim,
        bet: Bet,
        at: &Place<'_>,
        slot: &mut Slot<Self>,
    ) -> Result<Fit, M::Error>;
}

/// Decodes a union.
pub struct AsUnion;

impl<'de, U: Union<'de> + Decode<'de>> DecodeAs<'de, U> for AsUnion {
    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<U, S::Error> {
        from.union(at, literal)
    }
}

/// A value that no branch of a union claims, whole and as it came.
#[derive(Clone)]
pub struct UnclaimedValue {
    value: Box<Value>,
    plan: &'static Plan,
}

impl UnclaimedValue {
    #[inline]
    pub(crate) fn new(value: Value, plan: &'static Plan) -> Self {
        UnclaimedValue { value: Box::new(value), plan }
    }

    /// The value as it came.
    #[inline]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value as it came.
    #[inline]
    pub fn into_value(self) -> Value {
        *self.value
    }

    /// Why each branch did not claim the value, in the order of the description.
    #[inline]
    pub fn reasons(&self) -> Vec<Refusal> {
        // Recording a tree cannot fail: its numbers are finite and its keys are strings.
        let tape = Tape::of_tree::<value::Error>(&self.value);
        let tape = tape.unwrap_or_else(|_| Tape::of(Cell::Null));
        let mut reasons = Vec::new();
        for branch in self.plan.branches {
            if let Some(misfit) = branch.claim.misfit(tape.root()) {
                reasons.push(Refusal { branch: branch.name, reason: misfit.to_string() });
            }
        }
        reasons
    }
}

impl PartialEq for UnclaimedValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Debug for UnclaimedValue {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.value, f)
    }
}

/// Writes why no branch claimed the value.
impl Display for UnclaimedValue {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "no branch of {} claims the value", self.plan.union)?;
        let mut separator = ": ";
        for refusal in self.reasons() {
            write!(f, "{separator}{refusal}")?;
            separator = "; ";
        }
        Ok(())
    }
}

impl Serialize for UnclaimedValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(to)
    }
}

/// Why a branch did not claim a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    branch: &'static str,
    reason: String,
}

impl Refusal {
    /// The branch, by the name of its variant.
    #[inline]
    pub fn branch(&self) -> &'static str {
        self.branch
    }

    /// What did not fit, with its place within the value: `` `metadata` is missing``.
    #[inline]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl Display for Refusal {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "not {}, because {}", self.branch, self.reason)
    }
}

/// Decodes an object as its members arrive.
#[inline]
pub fn of_members<'de, U: Union<'de>, M: Members<'de>>(
    mut members: M,
    at: &Place<'_>,
    literal: &mut Option<Number>,
) -> Result<U, M::Error> {
    let plan = U::PLAN;
    let Some(first) = members.next_key(str::to_owned)? else {
        return of_node(Tape::of_object().root(), at, literal);
    };
    if literal::is_number_key(&first) {
        let text: String = members.value(at, &mut None)?;
        return of_node(Tape::of_literal(&text)?.root(), at, literal);
    }
    let bet = plan.bet(&first);
    let mut members = Unread { key: Some(first), members };
    if let Some(branch) = plan.decide_kind(Kinds::OBJECT) {
        return U::decode(branch, ObjectSource(members), at, literal);
    }
    let Some(branch) = bet else {
        return of_recorded(Tape::of_object(), members, at);
    };
    let claim = &plan.branches[branch].claim;
    let mut slot = None;
    match U::bet(branch, &mut members, claim, Bet::new(plan, branch), at, &mut slot)? {
        Fit::Fits => slot.ok_or_else(|| at.error("a value fits its branch, and is not there")),
        Fit::Misfit(tape) => of_recorded(*tape, members, at),
    }
}

/// Records the members that arrive until they settle the branch.
fn of_recorded<'de, U: Union<'de>, M: Members<'de>>(
    mut tape: Tape,
    mut members: M,
    at: &Place<'_>,
) -> Result<U, M::Error> {
    let plan = U::PLAN;
    let mut news = true;
    loop {
        if news {
            let seen = Seen::in_recorded(plan, tape.root(), at)?;
            if let Some(branch) = plan.settle(tape.root()) {
                let members = Resumed::new(tape.root(), Once { seen, members, at });
                return U::decode(branch, ObjectSource(members), at, &mut None);
            }
        }
        match members.next_key(|name| (plan.looks_at(name), tape.push_key(name)))? {
            None => return of_node(tape.root(), at, &mut None),
            Some((looks_at, pushed)) => {
                pushed?;
                news = looks_at;
            }
        }
        members.record_value(&mut tape)?;
        tape.close_member()?;
    }
}

/// Decodes a value that has been recorded whole.
pub fn of_node<'de, U: Union<'de>, E: Error>(
    value: Node<'_>,
    at: &Place<'_>,
    literal: &mut Option<Number>,
) -> Result<U, E> {
    Seen::in_recorded(U::PLAN, value, at)?;
    match U::PLAN.decide(value) {
        Decision::Branch(branch) => U::decode(branch, Recorded::new(value), at, literal),
        Decision::Nobody => Ok(U::unknown(UnclaimedValue::new(value.to_value(), U::PLAN))),
        Decision::Contested(claimants) => first_that_decodes(&claimants, value, at, literal),
    }
}

/// Of several branches that claim a value alike, the first one that decodes it.
///
/// Such unions nest. Every branch decodes again what stands within the value, and all that failed
/// there would be tried again in each: what has failed is noted, and a reason said once.
fn first_that_decodes<'de, U: Union<'de>, E: Error>(
    claimants: &[usize],
    value: Node<'_>,
    at: &Place<'_>,
    literal: &mut Option<Number>,
) -> Result<U, E> {
    let plan = U::PLAN;
    let mut reasons: IndexMap<String, Vec<&str>> = IndexMap::new();
    for branch in claimants {
        let attempt = (std::ptr::from_ref(plan).addr(), *branch);
        let reason = match value.failure(attempt) {
            Some(reason) => reason,
            None => match U::decode(*branch, Recorded::<E>::new(value), at, literal) {
                Ok(value) => return Ok(value),
                Err(error) => error.to_string(),
            },
        };
        value.note_failure(attempt, reason.clone());
        reasons.entry(reason).or_default().push(plan.branches[*branch].name);
    }
    let mut text = format!("no branch of {} decodes the value", plan.union);
    for (reason, branches) in reasons {
        text.push_str(&format!("; as {}: {reason}", branches.join(" or ")));
    }
    Err(at.error(text))
}

/// Makes the impls of unions from the table of their branches:
///
/// ```text
/// union! {
///     Pet by PET {
///         0 Cat: Cat, as_cat into_cat, record Cat;
///         1 Litter: Litter, as_litter into_litter, map Cat;
///     }
/// }
/// ```
///
/// A row has the position, the variant, its type, and its accessors. Where the plan can bet on the
/// branch it ends with what the branch is: a record, or a map of what.
macro_rules! union {
    ($($name:ident by $plan:ident {
        $(
            $position:literal $variant:ident: $type:ty, $as_variant:ident $into_variant:ident
            $(, $bet:ident $betted:ty)?;
        )*
    })*) => {$(
        impl<'de> $crate::runtime::union::Union<'de> for $name {
            const PLAN: &'static $crate::runtime::plan::Plan = &$plan;

            fn decode<S: $crate::runtime::source::Source<'de>>(
                branch: usize,
                from: S,
                at: &$crate::runtime::place::Place<'_>,
                literal: &mut Option<serde_json::Number>,
            ) -> Result<Self, S::Error> {
                match branch {
                    $($position => {
                        $crate::runtime::decode::decode(from, at, literal).map(Self::$variant)
                    })*
                    _ => Err(at.error("the plan names a branch that there is not")),
                }
            }

            #[inline]
            fn unknown(value: $crate::runtime::union::UnclaimedValue) -> Self {
                Self::Unknown(value)
            }

            #[allow(unused_variables, reason = "there may be no branch to bet on")]
            fn bet<__M: $crate::runtime::source::Members<'de>>(
                branch: usize,
                members: &mut __M,
                claim: &$crate::runtime::claim::Claim,
                bet: $crate::runtime::bet::Bet,
                at: &$crate::runtime::place::Place<'_>,
                slot: &mut $crate::runtime::presence::Slot<Self>,
            ) -> Result<$crate::runtime::claimed::Fit, __M::Error> {
                match branch {
                    $($($position => {
                        let decode: fn(&mut _, &_, _, &_, &mut _, _) -> _ =
                            $crate::runtime::bet::$bet::<$betted, _, _, _>;
                        decode(members, claim, bet, at, slot, Self::$variant)
                    })?)*
                    _ => $crate::runtime::bet::none(),
                }
            }
        }

        impl $crate::runtime::decode::Decode<'_> for $name {
            type As = $crate::runtime::union::AsUnion;
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::encode::Encode::encode(value, to),)*
                    Self::Unknown(value) => value.serialize(to),
                }
            }
        }

        impl $crate::runtime::encode::Encode for $name {
            #[inline]
            fn is(&self, literal: &serde_json::Number) -> bool {
                match self {
                    $(Self::$variant(value) => $crate::runtime::encode::Encode::is(value, literal),)*
                    Self::Unknown(_) => false,
                }
            }
        }

        $crate::runtime::deserialize!($name);

        impl $name {
            $(
                #[doc = concat!("The value, if it is `", stringify!($variant), "`.")]
                #[inline]
                pub fn $as_variant(&self) -> Option<&$type> {
                    match self {
                        Self::$variant(value) => Some(value),
                        _ => None,
                    }
                }

                #[doc = concat!("The value, if it is `", stringify!($variant), "`.")]
                #[inline]
                pub fn $into_variant(self) -> Option<$type> {
                    match self {
                        Self::$variant(value) => Some(value),
                        _ => None,
                    }
                }
            )*

            /// The value, if no branch claims it.
            #[inline]
            pub fn as_unknown(&self) -> Option<&$crate::runtime::union::UnclaimedValue> {
                match self {
                    Self::Unknown(value) => Some(value),
                    _ => None,
                }
            }
        }

        $(
            impl From<$type> for $name {
                #[inline]
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )*
    )*};
}
pub(crate) use union;
