//! The kinds of JSON values.

use std::fmt::{self, Display, Formatter};

/// A set of JSON kinds. An integer is a number.
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

    /// Whether the sets have no kind in common.
    #[inline]
    pub const fn excludes(self, other: Kinds) -> bool {
        self.0 & other.0 == 0
    }
}

/// Writes the kinds in words: `a string or an object`.
impl Display for Kinds {
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
