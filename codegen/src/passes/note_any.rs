//! Counts the members that are any JSON although their schema says more.
//!
//! Before: schemas are types. After: the model has the pointers of those of which Rust says less than the description,
//! each with the keyword that is lost; the report shows them.

use crate::ir::{Api, Loss, Shape, TypeDef, TypeRef, Types};

pub fn run(api: &mut Api) {
    let (mut members, mut losses) = (0, Vec::new());
    for (_, def) in api.types.iter().filter(|(_, def)| def.skipped.is_none()) {
        let Shape::Struct(record) = &def.shape else { continue };
        members += record.members.len();
        let lost = record.members.iter().filter_map(|member| loss(&api.types, &member.ty));
        losses.extend(lost);
    }
    (api.members, api.losses) = (members, losses);
}

/// Arrays and maps within one another are looked into so far.
const DEEPEST: usize = 16;

fn loss(types: &Types, ty: &TypeRef) -> Option<Loss> {
    let mut ty = ty;
    for _ in 0..DEEPEST {
        let id = match ty {
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => {
                ty = inner;
                continue;
            }
            TypeRef::Named(id) => types.resolve(*id),
            _ => return None,
        };
        match &types[id].shape {
            Shape::Any => return lost(&types[id]),
            Shape::Array(TypeRef::Any) | Shape::Map(TypeRef::Any) => {
                return lost_within(&types[id]);
            }
            Shape::Array(inner) | Shape::Map(inner) => ty = inner,
            _ => return None,
        }
    }
    None
}

fn lost(def: &TypeDef) -> Option<Loss> {
    Some(Loss { pointer: def.pointer.clone(), keyword: def.kind_keyword? })
}

/// Of an array or map the items or values are any JSON by intention, unless `prefixItems` or `patternProperties` say what they are.
fn lost_within(def: &TypeDef) -> Option<Loss> {
    Some(Loss { pointer: def.pointer.clone(), keyword: def.parts_keyword? })
}
