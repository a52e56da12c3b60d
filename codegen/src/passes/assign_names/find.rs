//! What a user means who names something of a description: a type, a part of one, an operation.

use crate::ir::operations::Method;
use crate::ir::{Api, Origin, Shape, TypeId, TypeRef, Types};
use crate::pointer::Pointer;
use crate::suggest::closest;

/// What has a name.
pub enum Found {
    Type(TypeId),
    /// A part of a type, by its name on the wire; of a union by that of its variant.
    Part(TypeId, String),
    /// An operation, by its index.
    Operation(usize),
}

/// Why nothing is found.
pub struct Fault {
    pub message: String,
    pub help: String,
}

/// What is called so. Where a member and the type of it are, `is_field` says which is meant.
pub fn named(api: &Api, key: &str, is_field: bool) -> Result<Found, Fault> {
    if let Some(id) = component(&api.types, key) {
        return type_of(&api.types, id, key);
    }
    if let Some(index) = api.operations.iter().position(|one| is_called(one, key)) {
        return Ok(Found::Operation(index));
    }
    let found = match key.contains('#') {
        true => at_pointer(&api.types, key, is_field),
        false => dotted(&api.types, key, is_field),
    };
    found.unwrap_or_else(|| {
        let components = api.types.iter().filter_map(|(_, def)| match &def.origin {
            Origin::Component(name) => Some(name.as_str()),
            _ => None,
        });
        let operations = api.operations.iter().map(|operation| operation.id.as_str());
        let message = format!("`{key}`, which is to have another name, is not found");
        Err(Fault { message, help: help(key, components.chain(operations)) })
    })
}

/// What to write in the place of a name that is not found.
pub fn help<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> String {
    match closest(wanted, names, 1).first() {
        Some(name) => format!("use `{name}`, which is similar"),
        None => "use a name of the description, or remove it".to_owned(),
    }
}

/// The parts of a type that have names: on the wire and in Rust.
pub fn parts(api: &Api, id: TypeId) -> Vec<(String, String)> {
    match &api.types[id].shape {
        Shape::Struct(record) => {
            let names = record.members.iter().map(|one| (one.wire_name.clone(), one.name.clone()));
            names.map(|(wire, name)| (wire, name.trim_start_matches("r#").to_owned())).collect()
        }
        Shape::Enumeration(enumeration) => {
            let values = enumeration.values.iter();
            values.map(|value| (value.wire.clone(), value.name.clone())).collect()
        }
        Shape::Union(union) => {
            let branches = union.branches.iter();
            branches.map(|branch| (branch.name.clone(), branch.name.clone())).collect()
        }
        _ => Vec::new(),
    }
}

fn is_called(operation: &crate::ir::Operation, key: &str) -> bool {
    let Some((method, path)) = key.split_once(':') else { return operation.id == key };
    let is_method = |found: &Method| found.as_str().eq_ignore_ascii_case(method);
    operation.id == key || (is_method(&operation.method) && operation.path == path)
}

fn component(types: &Types, name: &str) -> Option<TypeId> {
    let is_it = |origin: &Origin| matches!(origin, Origin::Component(found) if found == name);
    types.iter().find(|(_, def)| is_it(&def.origin)).map(|(id, _)| id)
}

/// A type that has a name of its own: this one, or that which is the same.
fn type_of(types: &Types, id: TypeId, key: &str) -> Result<Found, Fault> {
    let same = types.resolve(id);
    let is_component = |id: TypeId| matches!(types[id].origin, Origin::Component(_));
    if types.needs_name(id) {
        return Ok(Found::Type(id));
    }
    if is_component(same) && same != id {
        let message = format!("`{key}` is another schema, `{}`", types[same].pointer.reference());
        let help = "rename that one, or remove the rename".to_owned();
        return Err(Fault { message, help });
    }
    if types.needs_name(same) {
        return Ok(Found::Type(same));
    }
    let message = format!("`{key}` has no type of its own in Rust");
    Err(Fault { message, help: "remove the rename".to_owned() })
}

/// What a pointer leads to.
fn at_pointer(types: &Types, key: &str, is_field: bool) -> Option<Result<Found, Fault>> {
    let at = |reference: &str| {
        let pointer = Pointer::of_reference(reference);
        let is_there =
            |found: &Pointer| pointer.as_ref() == Some(found) || found.reference() == reference;
        let mut found = types.iter().filter(|(_, def)| is_there(&def.pointer)).map(|(id, _)| id);
        // A schema may have become several types.
        let first = found.next()?;
        let with_name = std::iter::once(first).chain(found).find(|id| types.needs_name(*id));
        Some(with_name.unwrap_or(first))
    };
    if !is_field {
        return Some(type_of(types, at(key)?, key));
    }
    let (around, member) = key.rsplit_once('/')?;
    let id = types.resolve(at(around.strip_suffix("/properties")?)?);
    let member = member.replace("~1", "/").replace("~0", "~");
    Some(Ok(Found::Part(id, member)))
}

/// A part of a component: `Pet.owner`. A name may have dots itself: the longest component counts.
fn dotted(types: &Types, key: &str, is_field: bool) -> Option<Result<Found, Fault>> {
    let mut dots = key.char_indices().rev().filter(|(_, found)| *found == '.');
    let (id, part) = dots.find_map(|(at, _)| {
        let id = component(types, &key[..at])?;
        Some((types.resolve(id), &key[at + 1..]))
    })?;
    let Shape::Struct(record) = &types[id].shape else {
        return Some(Ok(Found::Part(id, part.to_owned())));
    };
    if is_field {
        return Some(Ok(Found::Part(id, part.to_owned())));
    }
    let member = record.members.iter().find(|member| member.wire_name == part)?;
    let inner = innermost(&member.ty)?;
    Some(type_of(types, inner, key))
}

/// The type that is in a member, or in the array or the map in it.
fn innermost(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Array(inner)
        | TypeRef::Map(inner)
        | TypeRef::Nullable(inner)
        | TypeRef::Boxed(inner) => innermost(inner),
        _ => None,
    }
}
