//! One of several types.

use serde_json::Value;

use super::{Docs, Plan, TypeId, TypeRef};

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    pub branches: Vec<Branch>,
    pub discriminator: Option<Discriminator>,
    /// Whether there are other branches, which the user left out. Their values are of no branch, also where one is left.
    pub left_out: bool,
    /// How the branch of a value is decided; none until `plan_unions` has made it.
    pub plan: Option<Plan>,
}

/// A type that a union can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    pub ty: TypeRef,
    /// The name of the variant; empty until names are assigned.
    pub name: String,
    /// What stands behind `as_`, `into_` and `try_into_` in the names of the accessors; empty until names are
    /// assigned.
    pub accessor: String,
    /// The only values that there are, where the description lists them and the type does not have them; none until
    /// `inline_unnamed_types`.
    pub constants: Vec<Value>,
    pub docs: Docs,
}

impl Branch {
    /// A branch that has no name yet.
    pub fn new(ty: TypeRef) -> Self {
        let (name, accessor) = (String::new(), String::new());
        Branch { ty, name, accessor, constants: Vec::new(), docs: Docs::default() }
    }
}

/// The member that labels the branches, where the description names one.
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// The member's name on the wire.
    pub member: String,
    /// The values of the member, each with the schema that it stands for.
    pub mapping: Vec<(String, TypeId)>,
    /// The branch of all other values (`defaultMapping` of OpenAPI 3.2); none where they make the value no branch.
    pub default_mapping: Option<TypeId>,
}
