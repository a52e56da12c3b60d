//! One of several types, and how it is told which.

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

use super::{Docs, TypeId, TypeRef};

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    pub branches: Vec<Branch>,
    pub discriminator: Option<Discriminator>,
    /// How the branch of a value is decided; none until `plan_unions` has made it.
    pub plan: Option<Plan>,
}

/// A type that a union can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    pub ty: TypeRef,
    /// The name of the variant; empty until names are assigned.
    pub name: String,
    /// What stands behind `as_` and `into_` in the names of the accessors; empty until names are
    /// assigned.
    pub accessor: String,
    pub docs: Docs,
}

impl Branch {
    /// A branch that has no name yet.
    pub fn new(ty: TypeRef) -> Self {
        Branch { ty, name: String::new(), accessor: String::new(), docs: Docs::default() }
    }
}

/// The member that labels the branches, where the description names one.
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// The member's name on the wire.
    pub member: String,
    /// The values of the member, each with the schema that it stands for.
    pub mapping: Vec<(String, TypeId)>,
    /// The branch of all other values; none where they make the value no branch.
    pub otherwise: Option<TypeId>,
}

/// How the branch of a value is decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What is asked of each branch, in the order of the branches.
    pub branches: Vec<BranchPlan>,
    /// The pairs of branches that claim some values alike, where what decodes decides.
    pub contested: Vec<(usize, usize)>,
}

/// How the plan decides for one branch.
#[derive(Clone, Debug, PartialEq)]
pub struct BranchPlan {
    /// What a value must look like.
    pub claim: Claim,
    /// The branches that this one goes before where both claim a value.
    pub before: Vec<usize>,
    /// Whether the branch's type refuses every value that does not meet the claim.
    pub enforced: bool,
    /// The members that the branch knows.
    pub knows: Vec<String>,
}

/// What a value must look like, no deeper than it takes to tell the branches apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    pub kinds: Kinds,
    /// The values that it can be; empty where any will do.
    pub values: Vec<Value>,
    /// What an object must have, or must not contradict.
    pub members: Vec<MemberClaim>,
    /// What every member of an object, or every item of an array, must look like.
    pub every: Option<Box<Claim>>,
}

/// What a member of an object must look like.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberClaim {
    pub name: String,
    /// Whether its absence excludes.
    pub required: bool,
    pub claim: Claim,
}

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

    /// The kinds, each with its name in the runtime and in words.
    pub const ALL: [(Kinds, &'static str, &'static str); 6] = [
        (Kinds::NULL, "NULL", "null"),
        (Kinds::BOOLEAN, "BOOLEAN", "a boolean"),
        (Kinds::NUMBER, "NUMBER", "a number"),
        (Kinds::STRING, "STRING", "a string"),
        (Kinds::ARRAY, "ARRAY", "an array"),
        (Kinds::OBJECT, "OBJECT", "an object"),
    ];

    /// The kinds of both sets.
    #[must_use]
    pub fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// The kinds that are in both sets.
    #[must_use]
    pub fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }

    /// Whether every kind of the other set is in this one.
    pub fn has(self, other: Kinds) -> bool {
        self.0 & other.0 == other.0
    }

    /// The single kinds in the set.
    pub fn each(self) -> impl Iterator<Item = Kinds> {
        Kinds::ALL.into_iter().map(|(kind, ..)| kind).filter(move |kind| self.has(*kind))
    }

    /// The kind of a value.
    pub fn of(value: &Value) -> Kinds {
        match value {
            Value::Null => Kinds::NULL,
            Value::Bool(_) => Kinds::BOOLEAN,
            Value::Number(_) => Kinds::NUMBER,
            Value::String(_) => Kinds::STRING,
            Value::Array(_) => Kinds::ARRAY,
            Value::Object(_) => Kinds::OBJECT,
        }
    }
}

/// Writes the kinds in words: `a string or an object`.
impl Display for Kinds {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if *self == Kinds::ANY {
            return f.write_str("any value");
        }
        let mut separator = "";
        for (kind, _, words) in Kinds::ALL {
            if self.has(kind) {
                write!(f, "{separator}{words}")?;
                separator = " or ";
            }
        }
        Ok(())
    }
}
