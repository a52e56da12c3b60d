//! Objects of known members.

use std::fmt::{self, Debug, Formatter};

use serde_json::Value;

use super::{Docs, Excluded, TypeRef, Usage};
use crate::pointer::Pointer;

/// An object of known members.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    pub members: Vec<Member>,
    pub additional: Additional,
    /// Members that must be there although nothing else is said of them here; none after `merge_all_of`.
    pub also_required: Vec<String>,
    /// How a value is made; none until names are assigned.
    pub construction: Option<Construction>,
}

impl Struct {
    /// A struct of these members.
    pub fn new(members: Vec<Member>, additional: Additional, also_required: Vec<String>) -> Self {
        Struct { members, additional, also_required, construction: None }
    }
}

/// How a value of a struct is made.
#[derive(Clone, Debug, PartialEq)]
pub enum Construction {
    /// Few members are required, and `new(..)` takes them. The struct of the members that have come so
    /// far has this name when one is decoded.
    New { slots: String },
    /// A builder of this name, which takes the members one by one.
    Builder(String),
}

impl Construction {
    /// The name of the builder, if there is one.
    pub fn builder(&self) -> Option<&str> {
        match self {
            Construction::New { .. } => None,
            Construction::Builder(name) => Some(name),
        }
    }
}

/// What an object may have beyond its known members. Whatever comes is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Additional {
    /// Anything, as JSON Schema has it where nothing is said.
    Any,
    /// Nothing, by the description.
    Nothing,
    /// Values of one type.
    Typed(TypeRef),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name on the wire.
    pub wire_name: String,
    /// The name of the field; empty until names are assigned.
    pub name: String,
    pub ty: TypeRef,
    /// When it is there in a value that is read. Until `require_by_direction` as the description lists it.
    pub presence: Presence,
    /// The directions in which a value must have it; none until `require_by_direction`.
    pub required_in: Usage,
    /// Whether it is asked for where a value is made, although one that is read may lack it.
    pub asked_for: bool,
    /// The only values that there are, where the description lists them; none until
    /// `inline_unnamed_types`, before which the type has them.
    pub constants: Vec<Value>,
    /// What its values are not; as the constants are.
    pub excluded: Vec<Excluded>,
    pub docs: Docs,
    pub written: Written,
}

/// Where a member is written; none for one that only `required` lists. It says nothing of what the member is, so that all
/// are equal.
#[derive(Clone, Default)]
pub struct Written(pub Option<Pointer>);

/// Nothing, for equal types are found by their text.
impl Debug for Written {
    fn fmt(&self, _: &mut Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Member {
    /// A member of which no more is known.
    pub fn new(wire_name: String, ty: TypeRef, presence: Presence) -> Self {
        Member {
            wire_name,
            name: String::new(),
            ty,
            presence,
            required_in: Usage::default(),
            asked_for: false,
            constants: Vec::new(),
            excluded: Vec::new(),
            docs: Docs::default(),
            written: Written::default(),
        }
    }

    /// The member, written at this place.
    #[must_use]
    pub fn at(self, pointer: Pointer) -> Self {
        Member { written: Written(Some(pointer)), ..self }
    }
}

/// When a member is there, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    Required,
    RequiredNullable,
    Optional,
    OptionalNullable,
}

impl Presence {
    /// The presence of a member that is listed as required or not, and may be null or not.
    pub fn new(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        }
    }

    /// The presence, as the model is printed.
    pub fn description(self) -> &'static str {
        match self {
            Presence::Required => "required",
            Presence::RequiredNullable => "required, may be null",
            Presence::Optional => "optional",
            Presence::OptionalNullable => "optional, may be null",
        }
    }

    pub fn is_required(self) -> bool {
        matches!(self, Presence::Required | Presence::RequiredNullable)
    }

    pub fn is_nullable(self) -> bool {
        matches!(self, Presence::RequiredNullable | Presence::OptionalNullable)
    }
}
