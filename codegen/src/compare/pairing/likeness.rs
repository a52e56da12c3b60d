//! Whether two types have enough in common to be the same, under another name or in another place.

use std::collections::HashSet;

use crate::compare::verdict::rust::type_name;
use crate::ir::{Constants, EnumValue};
use crate::ir::{Shape, TypeDef, TypeId, Types};

/// Whether two types at the same place are the same: half of their parts are.
pub fn are_alike(old: &Types, one: TypeId, new: &Types, other: TypeId) -> bool {
    let (Some(one), Some(other)) = (parts(&old[one]), parts(&new[other])) else { return false };
    one.kind == other.kind && one.in_common(&other) * 2 >= one.all(&other)
}

/// Whether a component that is gone is one that is new: most of their parts are the same, and not
/// so few of them that this may be by chance.
pub fn is_renamed(old: &Types, one: TypeId, new: &Types, other: TypeId) -> bool {
    let (Some(one), Some(other)) = (parts(&old[one]), parts(&new[other])) else { return false };
    let common = one.in_common(&other);
    one.kind == other.kind && common >= 3 && common * 3 >= one.all(&other) * 2
}

/// What types must share to be the same wherever they stand; none of a type with too little to it.
pub fn exact_key(types: &Types, def: &TypeDef) -> Option<String> {
    let parts: Vec<String> = match &def.shape {
        Shape::Struct(record) => record
            .members
            .iter()
            // The types of parts may have moved along, and so have other names.
            .map(|member| {
                format!("{}: {}", member.wire_name, plain(&type_name(types, &member.ty), &def.name))
            })
            .collect(),
        Shape::Enumeration(enumeration) => {
            let spelled = |value: &EnumValue| match enumeration.of {
                Constants::Texts => value.wire.clone(),
                Constants::Integers => format!("number {}", value.wire),
            };
            enumeration.values.iter().map(spelled).collect()
        }
        Shape::Union(union) => union
            .branches
            .iter()
            .map(|branch| plain(&type_name(types, &branch.ty), &def.name))
            .collect(),
        _ => return None,
    };
    (parts.len() > 1).then(|| parts.join("\n"))
}

/// The name of a type without that of the type around it.
fn plain(name: &str, outer: &str) -> String {
    name.replace(outer, "")
}

/// The parts of a type, by their names.
struct Parts<'t> {
    kind: u8,
    names: HashSet<&'t str>,
}

impl Parts<'_> {
    fn in_common(&self, other: &Parts<'_>) -> usize {
        self.names.intersection(&other.names).count()
    }

    fn all(&self, other: &Parts<'_>) -> usize {
        self.names.union(&other.names).count()
    }
}

/// The parts of a type that has some.
fn parts(def: &TypeDef) -> Option<Parts<'_>> {
    let (kind, names): (u8, HashSet<&str>) = match &def.shape {
        Shape::Struct(record) => {
            (0, record.members.iter().map(|member| member.wire_name.as_str()).collect())
        }
        Shape::Enumeration(enumeration) => {
            (1, enumeration.values.iter().map(|value| value.wire.as_str()).collect())
        }
        Shape::Union(union) => {
            (2, union.branches.iter().map(|branch| branch.name.as_str()).collect())
        }
        _ => return None,
    };
    (!names.is_empty()).then_some(Parts { kind, names })
}
