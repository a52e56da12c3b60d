//! What a value must look like for a branch of a union to claim it.
//!
//! A claim is made from the branch's schema when the code is generated. It looks at the JSON kind of the
//! value and of its required members, no deeper than it takes to tell the branches apart: what is wrong
//! below that is an error inside the branch, never a reason to try another.

use std::fmt::{self, Display, Formatter};

use super::super::value::kinds::Kinds;

/// A value that a `const` or an `enum` of the schema allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Constant {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(&'static str),
}

impl Display for Constant {
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

/// What a value must look like.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// The kinds that the value can have.
    pub kinds: Kinds,
    /// The values that it can be; empty where any will do.
    pub values: &'static [Constant],
    /// The members that an object must have, or must not contradict.
    pub members: &'static [MemberClaim],
    /// What every member of an object, or every item of an array, must look like.
    pub every: Option<&'static Claim>,
}

/// What a member of an object must look like.
#[derive(Clone, Copy, Debug)]
pub struct MemberClaim {
    /// The member's name on the wire.
    pub name: &'static str,
    /// Whether its absence excludes.
    pub required: bool,
    /// What it must look like where it is present.
    pub claim: Claim,
}

impl MemberClaim {
    /// A member that must be there.
    #[inline]
    pub const fn required(name: &'static str, claim: Claim) -> MemberClaim {
        MemberClaim { name, required: true, claim }
    }

    /// A member that may be absent.
    #[inline]
    pub const fn optional(name: &'static str, claim: Claim) -> MemberClaim {
        MemberClaim { name, required: false, claim }
    }
}

/// Shorthands, so that the plans in generated code read as what they say.
impl Claim {
    pub const ANY: Claim = Claim::kind(Kinds::ANY);
    pub const BOOLEAN: Claim = Claim::kind(Kinds::BOOLEAN);
    pub const NUMBER: Claim = Claim::kind(Kinds::NUMBER);
    pub const STRING: Claim = Claim::kind(Kinds::STRING);
    pub const ARRAY: Claim = Claim::kind(Kinds::ARRAY);
    pub const OBJECT: Claim = Claim::kind(Kinds::OBJECT);

    /// Any value of these kinds.
    #[inline]
    pub const fn kind(kinds: Kinds) -> Claim {
        Claim { kinds, values: &[], members: &[], every: None }
    }

    /// One of these values.
    #[inline]
    pub const fn one_of(kinds: Kinds, values: &'static [Constant]) -> Claim {
        Claim { kinds, values, members: &[], every: None }
    }

    /// An object with these members.
    #[inline]
    pub const fn object(members: &'static [MemberClaim]) -> Claim {
        Claim { kinds: Kinds::OBJECT, values: &[], members, every: None }
    }

    /// An object whose every member fits.
    #[inline]
    pub const fn map(every: &'static Claim) -> Claim {
        Claim { kinds: Kinds::OBJECT, values: &[], members: &[], every: Some(every) }
    }

    /// An array whose every item fits.
    #[inline]
    pub const fn array(every: &'static Claim) -> Claim {
        Claim { kinds: Kinds::ARRAY, values: &[], members: &[], every: Some(every) }
    }
}

impl Claim {
    /// What is claimed of this member of an object.
    pub fn member(&self, name: &str) -> Option<&MemberClaim> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Whether the claim looks at nothing but the kind.
    pub const fn is_shallow(&self) -> bool {
        self.values.is_empty() && self.members.is_empty() && self.every.is_none()
    }

    /// Whether no object meets both claims: a member that one requires cannot be what both say of it.
    pub fn excludes_object(&self, other: &Claim) -> bool {
        let is_told = |one: &Claim, other: &Claim| {
            one.members.iter().filter(|member| member.required).any(|member| {
                let said = other.member(member.name).map(|member| &member.claim).or(other.every);
                said.is_some_and(|said| member.claim.excludes(said))
            })
        };
        is_told(self, other) || is_told(other, self)
    }

    /// Whether no value meets both claims.
    fn excludes(&self, other: &Claim) -> bool {
        let is_listed = |value: &Constant| other.values.contains(value);
        let are_apart = !self.values.is_empty()
            && !other.values.is_empty()
            && !self.values.iter().any(is_listed);
        let are_objects = self.kinds == Kinds::OBJECT && other.kinds == Kinds::OBJECT;
        self.kinds.excludes(other.kinds)
            || are_apart
            || (are_objects && self.excludes_object(other))
    }
}
