//! Whether two types have enough in common to be the same, under another name or elsewhere.

use std::collections::HashSet;

use crate::compare::verdict::rust::type_name;
use crate::ir::{Constants, EnumValue, Shape, TypeDef, TypeId, Types};

/// Whether two types in the same part are the same: half of their parts are.
pub fn are_similar(old: &Types, one: TypeId, new: &Types, other: TypeId) -> bool {
    let (Some(one), Some(other)) = (parts(&old[one]), parts(&new[other])) else { return false };
    one.kind == other.kind && one.in_common(&other) * 2 >= one.all(&other)
}

/// Whether a component that was removed is one that was added: two thirds of their parts are the same, and at
/// least three, so that it is not by chance.
pub fn is_renamed(old: &Types, one: TypeId, new: &Types, other: TypeId) -> bool {
    let (Some(one), Some(other)) = (parts(&old[one]), parts(&new[other])) else { return false };
    let common = one.in_common(&other);
    one.kind == other.kind && common >= 3 && common * 3 >= one.all(&other) * 2
}

/// What types must share to be the same wherever they stand; none of a type with fewer than two parts.
pub fn exact_key(types: &Types, def: &TypeDef) -> Option<String> {
    let parts: Vec<String> = match &def.shape {
        Shape::Struct(record) => record
            .members
            .iter()
            // The types of parts may have moved along, and so have other names.
            .map(|member| {
                format!(
                    "{}: {}",
                    member.wire_name,
                    without_outer(&type_name(types, &member.ty), &def.name)
                )
            })
            .collect(),
        Shape::Enumeration(enumeration) => {
            let written = |value: &EnumValue| match enumeration.of {
                Constants::Texts => value.wire.clone(),
                Constants::Integers => format!("number {}", value.wire),
            };
            enumeration.values.iter().map(written).collect()
        }
        Shape::Union(union) => union
            .branches
            .iter()
            .map(|branch| without_outer(&type_name(types, &branch.ty), &def.name))
            .collect(),
        _ => return None,
    };
    (parts.len() > 1).then(|| parts.join("\n"))
}

/// The name of a type without that of the type around it.
fn without_outer(name: &str, outer: &str) -> String {
    name.replace(outer, "")
}

/// The names of the parts of a type.
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
