//! Nothing that differs goes unsaid: random edits of a model are all reported, in both directions, can be
//! applied, and a model does not differ from itself.

use std::collections::HashSet;

use codegen::compare::{Change, Owner, compare};
use codegen::diagnostic::Diagnostics;
use codegen::ir::operations::{
    Constant, Content, InputPlace, Method, Operation, QueryStyle, Status, Wait,
};
use codegen::ir::{
    Additional, Api, Discriminator, Docs, EnumValue, Kinds, Member, Openness, Origin, Presence,
    Scalar, Shape, TypeId, TypeRef, Union,
};
use codegen::passes::plan_unions;
use fastrand::Rng;

use super::applied::differences;
use super::support::model;

/// The description of this repository, which has all that the model has.
fn specimen() -> Api {
    model(include_str!("../../../spec/2026-02-09.yaml"))
}

#[test]
fn a_model_does_not_differ_from_itself() {
    let api = specimen();
    assert_eq!(compare(&api, &api.clone()), []);
}

#[test]
fn every_edit_is_reported() {
    let api = specimen();
    let mut rng = Rng::with_seed(5);
    for round in 0..600 {
        let mut edited = api.clone();
        let Some((owner, edit)) = edit(&mut edited, &mut rng, true) else { continue };
        let told = |changes: &[Change]| changes.iter().any(|change| change.subject.owner == owner);
        let changes = compare(&api, &edited);
        assert!(told(&changes), "{round}: {edit} of {owner:?} is not told: {changes:?}");
        let undone = compare(&edited, &api);
        assert_ne!(undone, [], "{round}: {edit} of {owner:?}, undone, is not told");
        let left = differences(&api, &edited, &changes);
        assert_eq!(left, [""; 0], "{round}: {edit} of {owner:?}, applied");
        let left = differences(&edited, &api, &undone);
        assert_eq!(left, [""; 0], "{round}: {edit} of {owner:?}, undone and applied");
    }
}

#[test]
fn no_edit_hides_another() {
    let api = specimen();
    let owners = owners(&api);
    let mut rng = Rng::with_seed(6);
    for round in 0..100 {
        let mut edited = api.clone();
        let mut expected = HashSet::new();
        for _ in 0..rng.usize(2..8) {
            // A second edit of the same owner might undo the first; and one that has been edited may
            // have another name, by which nothing is said.
            let before = edited.clone();
            match edit(&mut edited, &mut rng, false) {
                Some((owner, _)) if owners.contains(&owner) && expected.insert(owner.clone()) => {}
                _ => edited = before,
            }
        }
        let changes = compare(&api, &edited);
        let told: HashSet<Owner> =
            changes.iter().map(|change| change.subject.owner.clone()).collect();
        let missing: Vec<&Owner> = expected.difference(&told).collect();
        assert!(missing.is_empty(), "{round}: nothing is told of {missing:?}");
        assert_eq!(differences(&api, &edited, &changes), [""; 0], "{round}: applied");
    }
}

/// Everything that something can be said of.
fn owners(api: &Api) -> HashSet<Owner> {
    let calls = api.operations.iter().map(call);
    let types = api.types.iter().map(|(_, def)| Owner::Type(def.name.clone()));
    calls.map(Owner::Operation).chain(types).chain([Owner::Api]).collect()
}

fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// Makes a random edit; gives what it is in and what it was. None if there was nothing to edit.
fn edit(api: &mut Api, rng: &mut Rng, of_parts: bool) -> Option<(Owner, &'static str)> {
    match rng.u8(0..10) {
        0 => Some((Owner::Api, edit_service(api, rng))),
        1..4 => {
            let index = rng.usize(0..api.operations.len());
            let owner = Owner::Operation(call(&api.operations[index]));
            Some((owner, edit_operation(api, index, rng)?))
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

fn edit_service(api: &mut Api, rng: &mut Rng) -> &'static str {
    match rng.u8(0..8) {
        0 => {
            api.title += "!";
            "title"
        }
        1 => {
            api.version += "!";
            "version"
        }
        2 => {
            api.description = Some("else".to_owned());
            "description"
        }
        3 => {
            api.servers.remove(0);
            "server"
        }
        4 => {
            api.servers[0].url += "/x";
            "url"
        }
        5 => {
            api.servers[0].description = Some("else".to_owned());
            "description of a server"
        }
        6 => {
            api.signature = None;
            "signature"
        }
        _ => {
            let signature = api.signature.as_mut().expect("events are signed");
            signature.tolerance += 1;
            "tolerance"
        }
    }
}

fn edit_operation(api: &mut Api, index: usize, rng: &mut Rng) -> Option<&'static str> {
    let operation = &mut api.operations[index];
    let input = (!operation.inputs.is_empty()).then(|| rng.usize(0..operation.inputs.len()));
    let answers =
        if rng.bool() { &mut operation.answers.answers } else { &mut operation.errors.answers };
    let answer = (!answers.is_empty()).then(|| rng.usize(0..answers.len()));
    match rng.u8(0..17) {
        0 => {
            api.operations.remove(index);
            return Some("operation");
        }
        1 => operation.path += "/x",
        2 => {
            operation.method =
                if operation.method == Method::Trace { Method::Get } else { Method::Trace };
        }
        3 => operation.id += "X",
        4 => operation.name += "X",
        5 => operation.docs.description = Some("else".to_owned()),
        6 => operation.docs.deprecated ^= true,
        7 => operation.retryable = Some("else".to_owned()),
        8 => operation.wait = Some(Wait { member: "m".to_owned(), values: vec!["v".to_owned()] }),
        9 => operation.constants.push(Constant {
            wire_name: "zz".to_owned(),
            in_header: rng.bool(),
            value: "v".to_owned(),
        }),
        10 => {
            operation.inputs.remove(input?);
        }
        11 => operation.inputs[input?].required ^= true,
        12 => operation.inputs[input?].place = InputPlace::Query(QueryStyle::Pipes),
        13 => retype(&mut operation.inputs[input?].ty),
        14 => {
            answers.remove(answer?);
        }
        15 => answers[answer?].status = Status::Code(599),
        _ => {
            let content = &mut answers[answer?].content;
            *content = if *content == Content::Bytes { Content::Empty } else { Content::Bytes };
        }
    }
    Some("part of an operation")
}

fn edit_type(api: &mut Api, id: TypeId, rng: &mut Rng) -> Option<&'static str> {
    let is_component = matches!(api.types[id].origin, Origin::Component(_));
    let def = &mut api.types[id];
    match rng.u8(0..10) {
        0 => def.name += "X",
        1 => def.docs.description = Some("else".to_owned()),
        2 => edit_docs(&mut def.docs, rng),
        // Of a part the member says it.
        3 if is_component => def.nullable ^= true,
        4 if is_component => {
            let is_object = def.shape == Shape::Object;
            def.shape = if is_object { Shape::Scalar(Scalar::Number) } else { Shape::Object };
        }
        _ => return edit_shape(api, id, rng),
    }
    Some("name, words, null or sort of a type")
}

fn edit_docs(docs: &mut Docs, rng: &mut Rng) {
    match rng.u8(0..8) {
        0 => docs.title = Some("else".to_owned()),
        1 => docs.example = Some(Box::new("else".into())),
        2 => docs.default = Some(Box::new("else".into())),
        3 => docs.limits.push("at most 5 elses".to_owned()),
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
            match rng.u8(0..8) {
                0 => record.members.push(Member {
                    wire_name: "zz".to_owned(),
                    name: "zz".to_owned(),
                    ty: TypeRef::Any,
                    presence: Presence::Optional,
                    constants: Vec::new(),
                    docs: Docs::default(),
                }),
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
                6 => record.members.swap(0, (count > 1).then_some(count - 1)?),
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
                Some(Discriminator { member, mapping: Vec::new(), otherwise: None });
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
