//! The parts of a value that no branch of their union claims.

use serde_json::Value;

use super::{Decision, decide};
use crate::ir::{Additional, Api, Shape, TypeRef, Types};
use crate::pointer::Pointer;

/// The names of the unions that decode a part of a value as `Unknown`, where the value is of the schema at a pointer;
/// none if no schema stands there.
pub fn unknown_in(api: &Api, pointer: &Pointer, value: &Value) -> Option<Vec<String>> {
    let (id, _) = api.types.iter().find(|(_, def)| def.pointer == *pointer)?;
    let mut found = Vec::new();
    look(&api.types, &TypeRef::Named(id), value, &mut found);
    Some(found)
}

fn look(types: &Types, ty: &TypeRef, value: &Value, found: &mut Vec<String>) {
    match ty {
        _ if value.is_null() => {}
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => look(types, inner, value, found),
        TypeRef::Array(each) | TypeRef::Map(each) => look_at_each(types, each, value, found),
        TypeRef::Any | TypeRef::Object | TypeRef::Scalar(_) => {}
        TypeRef::Named(id) => {
            let def = &types[types.resolve(*id)];
            match &def.shape {
                Shape::Array(each) | Shape::Map(each) => look_at_each(types, each, value, found),
                Shape::Struct(record) => {
                    for (name, part) in value.as_object().into_iter().flatten() {
                        let known = record.members.iter().find(|member| member.wire_name == *name);
                        match (known, &record.additional) {
                            (Some(member), _) => look(types, &member.ty, part, found),
                            (None, Additional::Typed(ty)) => look(types, ty, part, found),
                            (None, _) => {}
                        }
                    }
                }
                Shape::Union(union) => {
                    let Some(plan) = &union.plan else { return };
                    let branch = match decide(plan, value) {
                        Decision::Branch(branch) | Decision::Perhaps(branch) => Some(branch),
                        Decision::Contested(branches) => branches.first().copied(),
                        Decision::Unknown | Decision::Repeated(_) => None,
                    };
                    match branch.and_then(|branch| union.branches.get(branch)) {
                        Some(branch) => look(types, &branch.ty, value, found),
                        None => found.push(def.name.clone()),
                    }
                }
                _ => {}
            }
        }
    }
}

fn look_at_each(types: &Types, ty: &TypeRef, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| look(types, ty, item, found)),
        Value::Object(members) => members.values().for_each(|value| look(types, ty, value, found)),
        _ => {}
    }
}
