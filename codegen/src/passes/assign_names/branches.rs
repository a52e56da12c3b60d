//! The names of the variants of unions.

use serde_json::Value;

use super::{Scope, nearest_name, step_name, words};
use crate::ir::{
    Constants, Enumeration, Member, Origin, Scalar, Shape, Step, Struct, TypeId, TypeRef, Types,
    Union,
};

/// Names the branches of a union; `given` is what users call one that has another name by itself.
pub fn name_branches(
    union: &mut Union,
    id: TypeId,
    types: &Types,
    given: impl FnMut(&str) -> Option<String>,
) {
    let mut scope = Scope::without(&["Unknown"]);
    let mut accessors = Scope::without(&["unknown"]);
    let wanted = (0..union.branches.len()).map(|index| match variant_of(union, index, id, types) {
        name if name == "Unknown" => "UnknownByName".to_owned(),
        name => name,
    });
    let wanted: Vec<String> = wanted.collect();
    let given = scope.take_given(wanted.iter().map(String::as_str), given);
    for (index, (wanted, given)) in wanted.into_iter().zip(given).enumerate() {
        let name = given.unwrap_or_else(|| scope.take(wanted));
        let mut accessor = words::accessor_name(&name);
        // `as_json_mut` is of the branch `Json`.
        if accessor.ends_with("_mut") {
            accessor.push_str("_value");
        }
        union.branches[index].accessor = accessors.take(accessor);
        union.branches[index].name = name;
    }
}

/// The name of a variant: the discriminator's value for it, the type's name without the union's, or
/// for a type without a name its title, or else its kind.
fn variant_of(union: &Union, index: usize, id: TypeId, types: &Types) -> String {
    let name = types[id].name.as_str();
    let ty = &union.branches[index].ty;
    if let (Some(discriminator), Some(id)) = (&union.discriminator, ty.named()) {
        let target = types.resolve(id);
        let mut values =
            discriminator.mapping.iter().filter(|(_, to)| types.resolve(*to) == target);
        // What has all other values as well is not called by one of them.
        let has_others = discriminator.default_mapping.map(|id| types.resolve(id)) == Some(target);
        if let (Some((value, _)), None, false) = (values.next(), values.next(), has_others) {
            return words::variant_name(value);
        }
    }
    match ty {
        TypeRef::Named(branch) => {
            // Its type may have a name from elsewhere.
            if let Some((within, step)) = equal_within(types, *branch, id) {
                return step_name(types, within, id, step);
            }
            let branch = &types[*branch].name;
            match branch.strip_prefix(name) {
                Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) => {
                    rest.to_owned()
                }
                _ => branch.clone(),
            }
        }
        other => match &union.branches[index].docs.title {
            Some(title) => words::variant_name(title),
            None => kind_name(other, types),
        },
    }
}

/// A branch of a union, or what is equal to it, that stands within the union, and how it is reached
/// there. The union may be a part of the schema that it stands in.
fn equal_within(types: &Types, branch: TypeId, union: TypeId) -> Option<(TypeId, &Step)> {
    let around = match &types[union].origin {
        Origin::Inner { parent, step: Step::Own | Step::Items | Step::Values } => Some(*parent),
        _ => None,
    };
    let mut equals = std::iter::once(&branch).chain(&types[branch].equals);
    equals.find_map(|equal| match &types[*equal].origin {
        Origin::Inner { parent, step } => {
            let is_within = types.resolve(*parent) == union || Some(*parent) == around;
            is_within.then_some((*equal, step))
        }
        _ => None,
    })
}

/// What a type is called where it is a variant and has no name.
pub fn kind_name(ty: &TypeRef, types: &Types) -> String {
    match ty {
        TypeRef::Any => "Any".to_owned(),
        TypeRef::Object => "Object".to_owned(),
        TypeRef::Scalar(Scalar::Boolean) => "Boolean".to_owned(),
        TypeRef::Scalar(Scalar::Integer { .. }) => "Integer".to_owned(),
        TypeRef::Scalar(Scalar::Number) => "Number".to_owned(),
        TypeRef::Scalar(Scalar::Text(_)) => "Text".to_owned(),
        TypeRef::Scalar(Scalar::Null) => "Null".to_owned(),
        TypeRef::Array(items) => format!("{}Array", kind_name(items, types)),
        TypeRef::Map(values) => format!("{}Map", kind_name(values, types)),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => kind_name(inner, types),
        TypeRef::Named(id) => nearest_name(types, *id),
    }
}

/// The name of an inner branch of a union, by what it has and no other branch: its title, the constant
/// of a member, a member; or what it is, if no other branch is that.
pub fn branch_name(types: &Types, id: TypeId, parent: TypeId, index: usize) -> String {
    let title = types[id].docs.title.as_ref();
    let id = types.resolve(id);
    let others: Vec<TypeId> = match &types[types.resolve(parent)].shape {
        Shape::Union(union) => {
            let branches = union.branches.iter().filter_map(|branch| branch.ty.named());
            branches.map(|branch| types.resolve(branch)).filter(|other| *other != id).collect()
        }
        _ => Vec::new(),
    };
    if let Some(title) = title.or(types[id].docs.title.as_ref())
        && others.iter().all(|other| types[*other].docs.title.as_ref() != Some(title))
    {
        return words::variant_name(title);
    }
    let name = match &types[id].shape {
        Shape::Struct(record) => of_struct(types, record, &others),
        Shape::Enumeration(enumeration) => of_enumeration(types, enumeration, &others),
        _ => None,
    };
    name.unwrap_or_else(|| format!("Variant{}", index + 1))
}

fn of_struct(types: &Types, record: &Struct, others: &[TypeId]) -> Option<String> {
    let others: Vec<&Struct> = others
        .iter()
        .filter_map(|other| match &types[*other].shape {
            Shape::Struct(record) => Some(record),
            _ => None,
        })
        .collect();
    let elsewhere = |member: &Member| {
        let same = |other: &Member| other.wire_name == member.wire_name;
        let found: Vec<&Member> = others
            .iter()
            .filter_map(|other| other.members.iter().find(|other| same(other)))
            .collect();
        found
    };
    let constant = |member: &Member| {
        let [only] = &member.constants[..] else { return None };
        if elsewhere(member).iter().any(|other| other.constants == member.constants) {
            return None;
        }
        Some(match only {
            Value::String(only) => words::variant_name(only),
            only => words::variant_name(&format!("{} {only}", member.wire_name)),
        })
    };
    if let Some(name) = record.members.iter().find_map(constant) {
        return Some(name);
    }
    let is_own = |member: &&Member| elsewhere(member).is_empty();
    let is_required = |member: &&Member| member.presence.is_required();
    let distinguishes =
        |member: &&Member| elsewhere(member).iter().all(|other| !other.presence.is_required());
    let required = || record.members.iter().filter(is_required);
    let own = required().find(is_own).or_else(|| required().find(distinguishes));
    let own = own.or_else(|| record.members.iter().find(is_own));
    match own {
        _ if others.is_empty() && required().next().is_none() => Some("Object".to_owned()),
        Some(member) => Some(words::variant_name(&member.wire_name)),
        None if others.is_empty() => Some("Object".to_owned()),
        None => None,
    }
}

fn of_enumeration(types: &Types, enumeration: &Enumeration, others: &[TypeId]) -> Option<String> {
    let is_alike = |other: &TypeId| match &types[*other].shape {
        Shape::Enumeration(other) => other.of == enumeration.of,
        _ => false,
    };
    match (others.iter().any(is_alike), enumeration.of, &enumeration.values[..]) {
        (true, _, [only]) => Some(words::variant_name(&only.wire)),
        (true, ..) => None,
        (false, Constants::Texts, _) => Some("Text".to_owned()),
        (false, Constants::Integers, _) => Some("Integer".to_owned()),
    }
}
