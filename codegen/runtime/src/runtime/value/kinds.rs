//! The kinds of JSON values.

use std::fmt::{self, Display, Formatter};

/// A set of JSON kinds. A number that is an integer is of the kind `NUMBER`; a set with `INTEGER` alone has those
/// numbers only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    pub const NONE: Kinds = Kinds(0);
    pub const NULL: Kinds = Kinds(1);
    pub const BOOLEAN: Kinds = Kinds(2);
    pub const NUMBER: Kinds = Kinds(4);
    pub const STRING: Kinds = Kinds(8);
    pub const ARRAY: Kinds = Kinds(16);
    pub const OBJECT: Kinds = Kinds(32);
    pub const INTEGER: Kinds = Kinds(64);
    pub const ANY: Kinds = Kinds(63);

    /// The kinds of both sets.
    #[inline]
    pub const fn or(self, other: Kinds) -> Kinds {
        Kinds::normalized(self.0 | other.0)
    }

    /// The kinds that are in both sets.
    #[inline]
    pub const fn and(self, other: Kinds) -> Kinds {
        Kinds::normalized(self.with_integers() & other.with_integers())
    }

    /// Where all numbers are in the set, integers are not said beside.
    const fn normalized(kinds: u8) -> Kinds {
        if kinds & Kinds::NUMBER.0 != 0 { Kinds(kinds & !Kinds::INTEGER.0) } else { Kinds(kinds) }
    }

    /// Whether every kind of the other set is in this one.
    #[inline]
    pub const fn has(self, other: Kinds) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the sets have no kind in common.
    #[inline]
    pub const fn excludes(self, other: Kinds) -> bool {
        self.with_integers() & other.with_integers() == 0
    }

    /// Whether every value of these kinds is of the others too.
    #[inline]
    pub const fn is_within(self, others: Kinds) -> bool {
        self.with_integers() & !others.with_integers() == 0
    }

    /// The bits of the kinds. Where all numbers are in the set, integers are.
    const fn with_integers(self) -> u8 {
        if self.has(Kinds::NUMBER) { self.0 | Kinds::INTEGER.0 } else { self.0 }
    }
}

/// Writes the kinds in words: `a string or an object`.
impl Display for Kinds {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if *self == Kinds::ANY {
            return f.write_str("any value");
        }
        let names =
            ["null", "a boolean", "a number", "a string", "an array", "an object", "an integer"];
        if *self == Kinds::NONE {
            return f.write_str("nothing");
        }
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
