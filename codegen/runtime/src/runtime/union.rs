//! Unions: a value is one of several branches, and a plan says which.
//!
//! A scalar is decided at once. On an object the plan bets by its first member, where it can, and
//! the branch is decoded as it arrives. Where it cannot, or when the bet is lost, the members are
//! recorded until the plan is settled; then the branch decodes the recording and, after it, what
//! still arrives.

use std::fmt::{self, Debug, Display, Formatter};

use serde::de::Error;
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::claim::{Claim, Kinds};
use super::claimed::Claimed;
use super::encode::Encode;
use super::literal;
use super::place::Place;
use super::plan::{Decision, Plan};
use super::recorded::{ObjectSource, Recorded, Resumed, Unread};
use super::source::{Members, Source};
use super::tape::{Cell, Node, Tape};

/// A union whose branches are known by a table.
pub trait Union<'de>: Sized {
    /// How the branch is decided.
    const PLAN: &'static Plan;

    /// Decodes the branch at this position.
    fn decode<S: Source<'de>>(branch: usize, from: S, at: &Place<'_>) -> Result<Self, S::Error>;

    /// A value that no branch claims.
    fn unknown(value: UnclaimedValue) -> Self;

    /// Decodes the branch at this position as its members arrive, as long as they fit its claim
    /// and none `stops` it. Those after a misfit have not been read.
    fn bet<M: Members<'de>>(
        branch: usize,
        members: &mut M,
        claim: &Claim,
        stops: &dyn Fn(&str) -> bool,
        at: &Place<'_>,
    ) -> Result<Claimed<Self>, M::Error>;
}

/// A value that no branch of a union claims, whole and as it came.
#[derive(Clone)]
pub struct UnclaimedValue {
    value: Box<Value>,
    plan: &'static Plan,
}

impl UnclaimedValue {
    pub(crate) fn new(value: Value, plan: &'static Plan) -> Self {
        UnclaimedValue { value: Box::new(value), plan }
    }

    /// The value as it came.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value as it came.
    pub fn into_value(self) -> Value {
        *self.value
    }

    /// Why each branch did not claim the value, in the order of the description.
    pub fn reasons(&self) -> Vec<Refusal> {
        // Recording a tree cannot fail: its numbers are finite and its keys are strings.
        let tape = Tape::record(&*self.value).unwrap_or_else(|_| Tape::of(Cell::Null));
        let branches = self.plan.branches.iter();
        branches
            .filter_map(|branch| {
                let misfit = branch.claim.misfit(tape.root())?;
                Some(Refusal { branch: branch.name, reason: misfit.to_string() })
            })
            .collect()
    }
}

impl PartialEq for UnclaimedValue {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Debug for UnclaimedValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.value, f)
    }
}

/// Writes why no branch claimed the value.
impl Display for UnclaimedValue {
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

impl Encode for UnclaimedValue {
    fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
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
    pub fn branch(&self) -> &'static str {
        self.branch
    }

    /// What did not fit, with its place within the value: `` `metadata` is missing``.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl Display for Refusal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "not {}, because {}", self.branch, self.reason)
    }
}

/// Decodes an object as its members arrive.
#[inline]
pub fn of_members<'de, U: Union<'de>, M: Members<'de>>(
    mut members: M,
    at: &Place<'_>,
) -> Result<U, M::Error> {
    let plan = U::PLAN;
    let Some(first) = members.next_key(str::to_owned)? else {
        return of_node(Tape::of_object().root(), at);
    };
    if literal::is_number_key(&first) {
        let mut tape = Tape::default();
        members.record_value(&mut tape)?;
        tape.become_number();
        return of_node(tape.root(), at);
    }
    let bet = plan.bet(&first);
    let mut members = Unread { key: Some(first), members };
    if let Some(branch) = plan.decide_kind(Kinds::OBJECT) {
        return U::decode(branch, ObjectSource(members), at);
    }
    let Some(branch) = bet else {
        return of_recorded(Tape::of_object(), members, at);
    };
    let claim = &plan.branches[branch].claim;
    match U::bet(branch, &mut members, claim, &|name| plan.spoils(branch, name), at)? {
        Claimed::Fits(value) => Ok(value),
        Claimed::Misfit(tape) => of_recorded(*tape, members, at),
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
        let settled = if news { plan.settle(tape.root()) } else { None };
        if let Some(branch) = settled {
            let members = Resumed::new(tape.root(), members);
            return U::decode(branch, ObjectSource(members), at);
        }
        match members.next_key(|name| (plan.looks_at(name), tape.push_key(name)))? {
            None => return of_node(tape.root(), at),
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
pub fn of_node<'de, U: Union<'de>, E: Error>(value: Node<'_>, at: &Place<'_>) -> Result<U, E> {
    match U::PLAN.decide(value) {
        Decision::Branch(branch) => U::decode(branch, Recorded::new(value), at),
        Decision::Nobody => Ok(U::unknown(UnclaimedValue::new(value.to_value(), U::PLAN))),
        Decision::Contested(claimants) => first_that_decodes(&claimants, value, at),
    }
}

/// Of several branches that claim a value alike, the first one that decodes it.
fn first_that_decodes<'de, U: Union<'de>, E: Error>(
    claimants: &[usize],
    value: Node<'_>,
    at: &Place<'_>,
) -> Result<U, E> {
    let mut reasons = String::new();
    for branch in claimants {
        match U::decode(*branch, Recorded::<E>::new(value), at) {
            Ok(value) => return Ok(value),
            Err(error) => {
                let name = U::PLAN.branches[*branch].name;
                reasons.push_str(&format!("; as {name}: {error}"));
            }
        }
    }
    Err(at.error(format_args!("no branch of {} decodes the value{reasons}", U::PLAN.union)))
}

/// Makes the impls of unions from the table of their branches:
///
/// ```text
/// union! {
///     ExtractOutput by EXTRACT_OUTPUT {
///         0 Json: ExtractOutputJson, as_json into_json, record ExtractOutputJson;
///         1 Legacy: ExtractOutputLegacy, as_legacy into_legacy, map FieldResult;
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
            ) -> Result<Self, S::Error> {
                match branch {
                    $($position => {
                        $crate::runtime::decode::Decode::decode(from, at, &mut None).map(Self::$variant)
                    })*
                    _ => Err(at.error("the plan names a branch that there is not")),
                }
            }

            #[inline]
            fn unknown(value: $crate::runtime::union::UnclaimedValue) -> Self {
                Self::Unknown(value)
            }

            fn bet<M: $crate::runtime::source::Members<'de>>(
                branch: usize,
                members: &mut M,
                claim: &$crate::runtime::claim::Claim,
                stops: &dyn Fn(&str) -> bool,
                at: &$crate::runtime::place::Place<'_>,
            ) -> Result<$crate::runtime::claimed::Claimed<Self>, M::Error> {
                match branch {
                    $($($position => {
                        let claimed = $crate::runtime::union::bet::$bet::<$betted, M>(members, claim, stops, at)?;
                        Ok(claimed.map(|value| Self::$variant(value.into())))
                    })?)*
                    _ => Ok($crate::runtime::claimed::Claimed::misfit(
                        $crate::runtime::tape::Tape::of_object(),
                    )),
                }
            }
        }

        $crate::runtime::decode::decode!($name, |from, at| from.union(at));

        impl $crate::runtime::encode::Encode for $name {
            fn encode<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.encode(to),)*
                    Self::Unknown(value) => value.encode(to),
                }
            }
        }

        $crate::runtime::serde_impls!($name);

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

/// The functions that decode a bet, by the name that a table has for it.
pub mod bet {
    pub use super::super::claimed::entries as map;
    pub use super::super::claimed_record::members as record;
}
