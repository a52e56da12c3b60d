//! Random edits of a model: `service.rs` of the API as a whole, `operations.rs` of operations and events, and here of
//! types.

mod operations;
mod service;

use fastrand::Rng;
use openapi_crate_codegen::compare::Owner;
use openapi_crate_codegen::diagnostic::Diagnostics;
use openapi_crate_codegen::ir::operations::Operation;
use openapi_crate_codegen::ir::{
    Additional, Api, Discriminator, Docs, EnumValue, Kinds, Member, Openness, Origin, Presence,
    Scalar, Shape, TypeId, TypeRef, Union,
};
use openapi_crate_codegen::passes::plan_unions;

/// The name of an operation in reports.
pub fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// Makes a random edit; gives what it is in and what it was. None if there was nothing to edit.
pub fn edit(api: &mut Api, rng: &mut Rng, of_parts: bool) -> Option<(Owner, &'static str)> {
    match rng.u8(0..10) {
        0 => Some((Owner::Api, service::edit(api, rng))),
        1..4 => {
            let index = rng.usize(0..api.operations.len());
            let owner = Owner::Operation(call(&api.operations[index]));
            Some((owner, operations::edit(api, index, rng)?))
        }
        _ => {
            let named = api.types.iter().filter(|(_, def)| {
                !def.name.is_empty() && (of_parts || matches!(def.origin, Origin::Component(_)))
            });
            let id = rng.choice(named.map(|(id, _)| id).collect::<Vec<TypeId>>())?;
            let owner = Owner::Type(api.types[id].name.clone());
            Some((owner, edit_type(api, id, rng)?))
        }
    }
}

fn edit_type(api: &mut Api, id: TypeId, rng: &mut Rng) -> Option<&'static str> {
    let is_component = matches!(api.types[id].origin, Origin::Component(_));
    let def = &mut api.types[id];
    match rng.u8(0..10) {
        0 => def.name += "X",
        1 => def.docs.description = Some("else".to_owned()),
        2 => edit_docs(&mut def.docs, rng),
        // Of an inner type the change is one of the member.
        3 if is_component => def.nullable ^= true,
        4 if is_component => {
            let is_object = def.shape == Shape::Object;
            def.shape = if is_object { Shape::Scalar(Scalar::Number) } else { Shape::Object };
        }
        _ => return edit_shape(api, id, rng),
    }
    Some("name, documentation, nullability or sort of a type")
}

fn edit_docs(docs: &mut Docs, rng: &mut Rng) {
    match rng.u8(0..8) {
        0 => docs.title = Some("else".to_owned()),
        1 => docs.example = Some(Box::new("else".into())),
        2 => docs.default = Some(Box::new("else".into())),
        3 => docs.limits.get_or_insert_default().multiple_of = Some(7.into()),
        4 => docs.link = Some("else".to_owned()),
        5 => docs.deprecated ^= true,
        6 => docs.read_only ^= true,
        _ => docs.write_only ^= true,
    }
}

fn edit_shape(api: &mut Api, id: TypeId, rng: &mut Rng) -> Option<&'static str> {
    let def = &mut api.types[id];
    match &mut def.shape {
        Shape::Struct(record) => {
            let count = record.members.len();
            let member = (count > 0).then(|| rng.usize(0..count));
            match rng.u8(0..10) {
                0 => {
                    let new = Member::new("zz".to_owned(), TypeRef::Any, Presence::Optional);
                    record.members.push(Member { name: "zz".to_owned(), ..new });
                }
                1 => {
                    record.members.remove(member?);
                }
                2 => {
                    let presence = &mut record.members[member?].presence;
                    *presence = Presence::new(!presence.is_required(), presence.is_nullable());
                }
                3 => {
                    let presence = &mut record.members[member?].presence;
                    *presence = Presence::new(presence.is_required(), !presence.is_nullable());
                }
                4 => retype(&mut record.members[member?].ty),
                5 => record.members[member?].name += "x",
                6 => record.members[member?].required_in.request ^= true,
                7 => record.members[member?].asked_for ^= true,
                8 => record.members.swap(0, (count > 1).then_some(count - 1)?),
                _ => {
                    let closed = record.additional == Additional::Nothing;
                    record.additional = if closed { Additional::Any } else { Additional::Nothing };
                }
            }
            Some("struct")
        }
        Shape::Enumeration(enumeration) => {
            match rng.u8(0..5) {
                0 => enumeration.values.push(EnumValue {
                    wire: "zz".to_owned(),
                    name: "Zz".to_owned(),
                    docs: Docs::default(),
                }),
                1 => {
                    enumeration.values.pop();
                }
                2 => {
                    let open = enumeration.openness == Openness::Open;
                    enumeration.openness = if open { Openness::Closed } else { Openness::Open };
                }
                3 => enumeration.values[0].docs.description = Some("else".to_owned()),
                _ => enumeration.values[0].name += "X",
            }
            Some("enumeration")
        }
        Shape::Union(union) => edit_union(union, rng).inspect(|edit| {
            if *edit == "branch" {
                plan_unions::run(api, &mut Diagnostics::default());
            }
        }),
        Shape::Scalar(scalar) => {
            let is_boolean = *scalar == Scalar::Boolean;
            *scalar = if is_boolean { Scalar::Number } else { Scalar::Boolean };
            Some("scalar")
        }
        Shape::Array(inner) | Shape::Map(inner) => {
            retype(inner);
            Some("items")
        }
        _ => None,
    }
}

fn edit_union(union: &mut Union, rng: &mut Rng) -> Option<&'static str> {
    let branch = rng.usize(0..union.branches.len());
    match rng.u8(0..5) {
        0 => {
            union.branches.remove(branch);
            return Some("branch");
        }
        1 => union.branches[branch].name += "X",
        2 => {
            let member = "zz".to_owned();
            union.discriminator =
                Some(Discriminator { member, mapping: Vec::new(), default_mapping: None });
        }
        3 => {
            let claim = &mut union.plan.as_mut()?.branches[branch].claim;
            claim.kinds = if claim.kinds == Kinds::ARRAY { Kinds::OBJECT } else { Kinds::ARRAY };
        }
        _ => {
            let before = &mut union.plan.as_mut()?.branches[branch].before;
            let other = if branch == 0 { 1 } else { 0 };
            match before.contains(&other) {
                true => before.retain(|one| *one != other),
                false => before.push(other),
            }
        }
    }
    Some("union")
}

fn retype(ty: &mut TypeRef) {
    let boolean = TypeRef::Scalar(Scalar::Boolean);
    *ty = if *ty == boolean { TypeRef::Array(Box::new(boolean)) } else { boolean };
}
