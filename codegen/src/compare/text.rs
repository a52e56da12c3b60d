//! Types as text, for what a change says of before and after.

use super::comparison::Text;
use super::verdict::rust::alias;
use crate::ir::dump::Shown;
use crate::ir::{Constants, Shape, TypeId, TypeRef, Types};

/// A reference as text.
pub fn shown(types: &Types, ty: &TypeRef) -> Text {
    Some(Shown(ty, types).to_string())
}

/// What sort of a type it is, and how many parts it has.
pub fn summary(types: &Types, id: TypeId) -> String {
    let counted = |count: usize, what: &str| {
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {what}{plural}")
    };
    match &types[id].shape {
        Shape::Struct(record) => {
            format!("an object of {}", counted(record.members.len(), "member"))
        }
        Shape::Enumeration(one) => {
            let what = match one.of {
                Constants::Texts => "value",
                Constants::Integers => "number",
            };
            format!("an enumeration of {}", counted(one.values.len(), what))
        }
        Shape::Union(union) => {
            let count = union.branches.len();
            let plural = if count == 1 { "" } else { "es" };
            format!("a union of {count} branch{plural}")
        }
        shape => shown(types, &alias(types, shape)).unwrap_or_default(),
    }
}
