//! What a value must look like to be a branch of a union.

use serde_json::Value;

use super::Kinds;
pub use openapi_crate_runtime::runtime::claims::claim::Need;
pub use openapi_crate_runtime::runtime::claims::format::Format;

/// What a value must look like: a condition that is necessary for the value to be valid for a schema.
///
/// `{"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["cat"]}}}` claims an object, and of its
/// member `kind` that it is there and is `"cat"`. How well a value meets a claim is a level
/// (`runtime/src/runtime/claims/level.rs`): `{"kind": "cat"}` holds, `{"kind": "dog"}` is refuted.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    pub kinds: Kinds,
    pub values: Values,
    /// What a text must look like.
    pub format: Option<Format>,
    /// What an object must have, or must not contradict.
    pub members: Vec<MemberClaim>,
    /// What every member of an object that is not named, or every item of an array, must look like.
    pub every: Option<Box<Claim>>,
    /// Whether an object should have no members but those named.
    pub closed: bool,
    /// The alternatives, where there are several: a string, or an object with `kind`. These have no alternatives of
    /// their own.
    pub or: Vec<Claim>,
}

/// The values that are listed.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    Any,
    /// It is one of these.
    Only(Vec<Value>),
    /// It is one of these as far as the description knows.
    Open(Vec<Value>),
    /// It is none of these.
    Except(Vec<Value>),
}

impl Values {
    /// The values of a list of constants: one is necessary, of several there may be more.
    pub fn listed(constants: Vec<Value>) -> Values {
        match constants.len() {
            0 => Values::Any,
            1 => Values::Only(constants),
            _ => Values::Open(constants),
        }
    }

    /// The values, whatever is said of them.
    pub fn list(&self) -> &[Value] {
        match self {
            Values::Any => &[],
            Values::Only(values) | Values::Open(values) | Values::Except(values) => values,
        }
    }
}

/// What a member of an object must look like.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberClaim {
    pub name: String,
    pub need: Need,
    pub claim: Claim,
}

impl Claim {
    /// Any value of these kinds.
    pub fn kind(kinds: Kinds) -> Claim {
        Claim {
            kinds,
            values: Values::Any,
            format: None,
            members: Vec::new(),
            every: None,
            closed: false,
            or: Vec::new(),
        }
    }

    /// One of several claims. Those that look at nothing but the kind are one.
    pub fn any_of(claims: impl IntoIterator<Item = Claim>) -> Claim {
        let mut shallow = Kinds::NONE;
        let mut others: Vec<Claim> = Vec::new();
        for claim in claims {
            if claim == Claim::kind(claim.kinds) {
                shallow = shallow.or(claim.kinds);
            } else if !others.contains(&claim) {
                others.push(claim);
            }
        }
        if shallow != Kinds::NONE {
            others.push(Claim::kind(shallow));
        }
        match others.len() {
            1 => others.remove(0),
            _ => Claim { or: others, ..Claim::kind(Kinds::NONE) },
        }
    }

    /// The claim itself, or its alternatives.
    pub fn alternatives(&self) -> impl Iterator<Item = &Claim> {
        (self.kinds != Kinds::NONE).then_some(self).into_iter().chain(&self.or)
    }

    /// The kinds of all alternatives.
    pub fn all_kinds(&self) -> Kinds {
        self.alternatives().fold(Kinds::NONE, |kinds, claim| kinds.or(claim.kinds))
    }

    /// How many levels below the value the claim looks.
    pub fn depth(&self) -> usize {
        let members = self.members.iter().map(|member| &member.claim);
        let parts = members.chain(self.every.as_deref()).map(|part| 1 + part.depth());
        parts.chain(self.or.iter().map(Claim::depth)).max().unwrap_or_default()
    }

    /// What is claimed of a member, or of each that is not named.
    pub fn of_member(&self, name: &str) -> Option<&Claim> {
        let named = self.members.iter().find(|member| member.name == name);
        named.map(|member| &member.claim).or(self.every.as_deref())
    }
}
