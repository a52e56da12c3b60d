//! What a value must look like for a branch of a union to claim it.
//!
//! A claim is made from the branch's schema when the code is generated, and says what every value of the branch
//! has: it is a condition that is necessary, and need not be all that the schema asks for.

use std::fmt::{self, Display, Formatter};

use super::super::value::kinds::Kinds;
use super::format::Format;

/// A value that a `const` or an `enum` of the schema allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Constant<'c> {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(&'c str),
}

impl Display for Constant<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Constant::Null => f.write_str("null"),
            Constant::Bool(value) => value.fmt(f),
            Constant::Integer(value) => value.fmt(f),
            Constant::Float(value) => value.fmt(f),
            Constant::Text(value) => write!(f, "{value:?}"),
        }
    }
}

/// The values that are listed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Values<'c> {
    /// None: the kinds are all that counts.
    Any,
    /// It is one of these.
    Only(&'c [Constant<'c>]),
    /// It is one of these as far as the description knows: others may come.
    Open(&'c [Constant<'c>]),
    /// It is none of these.
    Except(&'c [Constant<'c>]),
}

/// What a value must look like.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'c> {
    /// The kinds that the value can have.
    pub kinds: Kinds,
    /// The values that it can be.
    pub values: Values<'c>,
    /// What a text must look like.
    pub format: Option<Format>,
    /// The members that an object must have, or must not contradict.
    pub members: &'c [MemberClaim<'c>],
    /// What every member of an object that is not named, or every item of an array, must look like.
    pub every: Option<&'c Claim<'c>>,
    /// Whether an object should have no members but those named.
    pub closed: bool,
    /// What else the value can look like.
    pub or: &'c [Claim<'c>],
}

/// What a member of an object must look like.
#[derive(Clone, Copy, Debug)]
pub struct MemberClaim<'c> {
    /// The member's name on the wire.
    pub name: &'c str,
    pub need: Need,
    /// What it must look like where it is present.
    pub claim: Claim<'c>,
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It must, and may be null. Where it is not there decoding takes it for null.
    Expected,
    /// It need not. Null is taken for nothing.
    Optional,
}

impl<'c> MemberClaim<'c> {
    /// A member that must be there.
    #[inline]
    pub const fn required(name: &'c str, claim: Claim<'c>) -> MemberClaim<'c> {
        MemberClaim { name, need: Need::Required, claim }
    }

    /// A member that must be there, and may be null.
    #[inline]
    pub const fn expected(name: &'c str, claim: Claim<'c>) -> MemberClaim<'c> {
        MemberClaim { name, need: Need::Expected, claim }
    }

    /// A member that may be absent.
    #[inline]
    pub const fn optional(name: &'c str, claim: Claim<'c>) -> MemberClaim<'c> {
        MemberClaim { name, need: Need::Optional, claim }
    }
}

/// Shorthands, so that the plans in generated code read as what they say.
impl<'c> Claim<'c> {
    pub const ANY: Claim<'static> = Claim::kind(Kinds::ANY);
    pub const BOOLEAN: Claim<'static> = Claim::kind(Kinds::BOOLEAN);
    pub const INTEGER: Claim<'static> = Claim::kind(Kinds::INTEGER);
    pub const NUMBER: Claim<'static> = Claim::kind(Kinds::NUMBER);
    pub const STRING: Claim<'static> = Claim::kind(Kinds::STRING);
    pub const ARRAY: Claim<'static> = Claim::kind(Kinds::ARRAY);
    pub const OBJECT: Claim<'static> = Claim::kind(Kinds::OBJECT);

    /// Any value of these kinds.
    #[inline]
    pub const fn kind(kinds: Kinds) -> Claim<'c> {
        Claim {
            kinds,
            values: Values::Any,
            format: None,
            members: &[],
            every: None,
            closed: false,
            or: &[],
        }
    }

    /// One of these values.
    #[inline]
    pub const fn one_of(kinds: Kinds, values: &'c [Constant<'c>]) -> Claim<'c> {
        Claim { values: Values::Only(values), ..Claim::kind(kinds) }
    }

    /// One of these values, or one that the description does not know yet.
    #[inline]
    pub const fn open(kinds: Kinds, values: &'c [Constant<'c>]) -> Claim<'c> {
        Claim { values: Values::Open(values), ..Claim::kind(kinds) }
    }

    /// None of these values.
    #[inline]
    pub const fn except(kinds: Kinds, values: &'c [Constant<'c>]) -> Claim<'c> {
        Claim { values: Values::Except(values), ..Claim::kind(kinds) }
    }

    /// A text of a format.
    #[inline]
    pub const fn text(format: Format) -> Claim<'c> {
        Claim { format: Some(format), ..Claim::kind(Kinds::STRING) }
    }

    /// An object with these members.
    #[inline]
    pub const fn object(members: &'c [MemberClaim<'c>]) -> Claim<'c> {
        Claim { members, ..Claim::kind(Kinds::OBJECT) }
    }

    /// An object whose every member fits.
    #[inline]
    pub const fn map(every: &'c Claim<'c>) -> Claim<'c> {
        Claim { every: Some(every), ..Claim::kind(Kinds::OBJECT) }
    }

    /// An array whose every item fits.
    #[inline]
    pub const fn array(every: &'c Claim<'c>) -> Claim<'c> {
        Claim { every: Some(every), ..Claim::kind(Kinds::ARRAY) }
    }

    /// One of these claims.
    #[inline]
    pub const fn any_of(alternatives: &'c [Claim<'c>]) -> Claim<'c> {
        Claim { or: alternatives, ..Claim::kind(Kinds::NONE) }
    }
}

impl<'c> Claim<'c> {
    /// The claim itself and what else the value can look like, one by one. Alternatives have none of their own.
    pub fn alternatives(&self) -> impl Iterator<Item = &Claim<'c>> {
        let itself = (self.kinds != Kinds::NONE).then_some(self);
        itself.into_iter().chain(self.or)
    }

    /// The kinds of all alternatives.
    pub fn all_kinds(&self) -> Kinds {
        self.alternatives().fold(Kinds::NONE, |kinds, alternative| kinds.or(alternative.kinds))
    }

    /// What is claimed of this member of an object.
    pub fn member(&self, name: &str) -> Option<&MemberClaim<'c>> {
        self.members.iter().find(|member| member.name == name)
    }

    /// What is claimed of a member, and its position among what is claimed.
    pub fn claimed(&self, name: &str) -> Option<(u16, &MemberClaim<'c>)> {
        (0..).zip(self.members).find(|(_, member)| member.name == name)
    }

    /// The values that are listed, whatever is said of them.
    pub fn listed(&self) -> &'c [Constant<'c>] {
        match self.values {
            Values::Any => &[],
            Values::Only(listed) | Values::Open(listed) | Values::Except(listed) => listed,
        }
    }

    /// Whether an alternative lists values, and there are no others.
    pub(super) fn is_constant(&self) -> bool {
        let is_constant =
            |claim: &Claim<'_>| !matches!(claim.values, Values::Any | Values::Open(_));
        self.alternatives().any(is_constant)
    }

    /// Whether the claim looks at nothing but the kind.
    pub fn is_shallow(&self) -> bool {
        self.values == Values::Any
            && self.format.is_none()
            && self.members.is_empty()
            && self.every.is_none()
            && !self.closed
            && self.or.is_empty()
    }
}
