//! What a value must look like for a branch of a union to claim it.
//!
//! A claim is made from the branch's schema when the code is generated. It looks at the JSON kind
//! of the value and of its required members, no deeper than it takes to tell the branches apart:
//! what is wrong below that is an error inside the branch, never a reason to try another.

use std::fmt::{self, Display, Formatter};

use super::place::Place;
use super::tape::{Cell, Node};

/// A set of JSON kinds. An integer is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    pub const NULL: Kinds = Kinds(1);
    pub const BOOLEAN: Kinds = Kinds(2);
    pub const NUMBER: Kinds = Kinds(4);
    pub const STRING: Kinds = Kinds(8);
    pub const ARRAY: Kinds = Kinds(16);
    pub const OBJECT: Kinds = Kinds(32);
    pub const ANY: Kinds = Kinds(63);

    /// The kinds of both sets.
    #[inline]
    pub const fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// Whether every kind of the other set is in this one.
    #[inline]
    pub const fn has(self, other: Kinds) -> bool {
        self.0 & other.0 == other.0
    }

    /// The kind of a recorded value.
    #[inline]
    pub fn of(node: Node<'_>) -> Kinds {
        match node.cell() {
            Cell::Null => Kinds::NULL,
            Cell::Bool(_) => Kinds::BOOLEAN,
            Cell::Unsigned(_) | Cell::Signed(_) | Cell::Float(_) | Cell::Literal(_) => {
                Kinds::NUMBER
            }
            Cell::Text(_) => Kinds::STRING,
            Cell::Array { .. } => Kinds::ARRAY,
            Cell::Object { .. } => Kinds::OBJECT,
        }
    }
}

/// Writes the kinds in words: `a string or an object`.
impl Display for Kinds {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if *self == Kinds::ANY {
            return f.write_str("any value");
        }
        let names = ["null", "a boolean", "a number", "a string", "an array", "an object"];
        let mut separator = "";
        for (bit, name) in names.iter().enumerate() {
            if self.0 & (1 << bit) != 0 {
                write!(f, "{separator}{name}")?;
                separator = " or ";
            }
        }
        Ok(())
    }
}

/// A value that a `const` or an `enum` of the schema allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(&'static str),
}

impl Scalar {
    #[inline]
    fn is(self, node: Node<'_>) -> bool {
        match (self, node.cell()) {
            (Scalar::Null, Cell::Null) => true,
            (Scalar::Bool(wanted), Cell::Bool(found)) => wanted == found,
            (Scalar::Text(wanted), Cell::Text(_)) => node.as_str() == Some(wanted),
            (Scalar::Integer(wanted), _) => {
                node.as_number().is_some_and(|found| found.as_f64() == Some(wanted as f64))
            }
            (Scalar::Float(wanted), _) => {
                node.as_number().is_some_and(|found| found.as_f64() == Some(wanted))
            }
            _ => false,
        }
    }
}

impl Display for Scalar {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Null => f.write_str("null"),
            Scalar::Bool(value) => value.fmt(f),
            Scalar::Integer(value) => value.fmt(f),
            Scalar::Float(value) => value.fmt(f),
            Scalar::Text(value) => write!(f, "{value:?}"),
        }
    }
}

/// What a value must look like.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// The kinds that the value can have.
    pub kinds: Kinds,
    /// The values that it can be; empty where any will do.
    pub values: &'static [Scalar],
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
    pub const fn one_of(kinds: Kinds, values: &'static [Scalar]) -> Claim {
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

    /// What is claimed of this member of an object.
    #[inline]
    pub fn member(&self, name: &str) -> Option<&MemberClaim> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Whether the claim looks at nothing but the kind.
    #[inline]
    pub const fn is_shallow(&self) -> bool {
        self.values.is_empty() && self.members.is_empty() && self.every.is_none()
    }

    /// Whether the value fits.
    #[inline]
    pub fn admits(&self, node: Node<'_>) -> bool {
        self.misfit(node).is_none()
    }

    /// The first thing that does not fit; none if the value fits.
    #[inline]
    pub fn misfit<'t>(&self, node: Node<'t>) -> Option<Misfit<'t>> {
        let kind = Kinds::of(node);
        if !self.kinds.has(kind) {
            return Some(Misfit::because(Reason::Kind { expected: self.kinds, found: kind }));
        }
        if !self.values.is_empty() && !self.values.iter().any(|value| value.is(node)) {
            return Some(Misfit::because(Reason::Value { expected: self.values }));
        }
        match kind {
            Kinds::OBJECT => self.misfit_of_object(node),
            Kinds::ARRAY => {
                let every = self.every?;
                let mut items = node.items().enumerate();
                items.find_map(|(index, item)| Some(every.misfit(item)?.inside(Step::Item(index))))
            }
            _ => None,
        }
    }

    #[inline]
    fn misfit_of_object<'t>(&self, node: Node<'t>) -> Option<Misfit<'t>> {
        for member in self.members {
            // Of duplicates the last one counts, as in a tree.
            match node.members().filter(|(name, _)| *name == member.name).last() {
                Some((name, value)) => {
                    if let Some(misfit) = member.claim.misfit(value) {
                        return Some(misfit.inside(Step::Member(name)));
                    }
                }
                None if member.required => {
                    return Some(Misfit::because(Reason::Missing { name: member.name }));
                }
                None => {}
            }
        }
        let every = self.every?;
        let mut members = node.members();
        members.find_map(|(name, value)| Some(every.misfit(value)?.inside(Step::Member(name))))
    }
}

/// Where and why a value does not fit a claim.
#[derive(Debug)]
pub struct Misfit<'t> {
    /// The steps to the place, the last one first.
    steps: Vec<Step<'t>>,
    reason: Reason,
}

#[derive(Debug)]
enum Step<'t> {
    Member(&'t str),
    Item(usize),
}

#[derive(Debug)]
enum Reason {
    Kind { expected: Kinds, found: Kinds },
    Value { expected: &'static [Scalar] },
    Missing { name: &'static str },
}

impl<'t> Misfit<'t> {
    #[inline]
    fn because(reason: Reason) -> Self {
        Misfit { steps: Vec::new(), reason }
    }

    #[inline]
    fn inside(mut self, step: Step<'t>) -> Self {
        self.steps.push(step);
        self
    }

    #[inline]
    fn write(&self, f: &mut Formatter<'_>, at: &Place<'_>, steps: &[Step<'t>]) -> fmt::Result {
        match steps.split_last() {
            Some((Step::Member(name), inner)) => self.write(f, &Place::Member(at, name), inner),
            Some((Step::Item(index), inner)) => self.write(f, &Place::Item(at, *index), inner),
            None => match &self.reason {
                Reason::Missing { name } => write!(f, "`{}` is missing", Place::Member(at, name)),
                Reason::Kind { expected, found } => {
                    write!(f, "{} is {found}, not {expected}", Subject(at))
                }
                Reason::Value { expected } => {
                    write!(f, "{} is not {}", Subject(at), Alternatives(expected))
                }
            },
        }
    }
}

/// Writes the reason as a clause: `` `metadata.x` is a number, not an object``.
impl Display for Misfit<'_> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write(f, &Place::Root, &self.steps)
    }
}

struct Subject<'p>(&'p Place<'p>);

impl Display for Subject<'_> {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Place::Root => f.write_str("the value"),
            place => write!(f, "`{place}`"),
        }
    }
}

struct Alternatives(&'static [Scalar]);

impl Display for Alternatives {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for value in self.0 {
            write!(f, "{separator}{value}")?;
            separator = " or ";
        }
        Ok(())
    }
}
