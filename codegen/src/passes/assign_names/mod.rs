//! Every name in Rust is decided here, and nowhere else.
//!
//! Before: types, members, values and branches have names on the wire only.
//! After: they have Rust names, each once in its scope, and made of what the description says: the
//! name of a component, the path of properties to an inner schema, its title, the constant that tells
//! a branch. A name that is taken gets a number, in the order of the description, and a warning.

mod collisions;
mod operations;
mod words;

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document::schemas::Step;
use crate::ir::{
    Api, Constants, Construction, Enumeration, Member, Openness, Origin, Presence, Scalar, Shape,
    Struct, TypeId, TypeRef, Types, Union,
};
use crate::passes::inline_plain_types::is_named;

/// Above this many required members a struct has a builder in the place of `new(..)`.
const MOST_ARGUMENTS: usize = 3;

/// Runs the pass.
pub fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut scope = Scope::without(&TAKEN);
    name_types(api, &mut scope, diagnostics);
    name_modules(&mut api.types);
    operations::run(api);
    let mut members = collisions::Members::default();
    for id in api.types.ids() {
        match api.types[id].shape.clone() {
            Shape::Struct(mut record) => {
                name_members(&mut record);
                diagnostics.append(members.of(api, id, &record));
                let name = &api.types[id].name;
                let arguments = arguments(&record, &api.types).count();
                record.construction = Some(match arguments > MOST_ARGUMENTS {
                    true => Construction::Builder(scope.take(format!("{name}Builder"))),
                    false => Construction::New { slots: scope.take(format!("{name}Slots")) },
                });
                api.types[id].shape = Shape::Struct(record);
            }
            Shape::Enumeration(mut enumeration) => {
                name_values(&mut enumeration);
                api.types[id].shape = Shape::Enumeration(enumeration);
            }
            Shape::Union(mut union) => {
                name_branches(&mut union, &api.types[id].name, &api.types);
                api.types[id].shape = Shape::Union(union);
            }
            _ => {}
        }
    }
}

/// Names that generated code uses for something else, or the root of a crate re-exports.
const TAKEN: [&str; 34] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Self",
    "Default",
    "Clone",
    "Debug",
    "PartialEq",
    "Eq",
    "Hash",
    "Copy",
    "From",
    "Into",
    "Iterator",
    "IntoIterator",
    "FromIterator",
    "AsRef",
    "Display",
    "IndexMap",
    "Kept",
    "Timestamp",
    "Secret",
    "UnknownInteger",
    "UnknownValue",
    "UnclaimedValue",
    "BuildError",
    "ParseError",
    "Refusal",
];

/// Names of a scope, each of which can be given once.
#[derive(Default)]
struct Scope(HashSet<String>);

impl Scope {
    /// A scope in which some names are taken from the start.
    fn without(taken: &[&str]) -> Self {
        Scope(taken.iter().map(|name| (*name).to_owned()).collect())
    }

    /// The name, or one with a number behind it if it is taken. One that is too long is cut.
    fn take(&mut self, name: String) -> String {
        let name = words::cut(name);
        if self.0.insert(name.clone()) {
            return name;
        }
        let mut number = 2;
        loop {
            let numbered = format!("{name}{number}");
            if self.0.insert(numbered.clone()) {
                return numbered;
            }
            number += 1;
        }
    }
}

/// The members without which a value cannot be made. A tag can only be what it must be.
pub fn arguments<'r>(record: &'r Struct, types: &'r Types) -> impl Iterator<Item = &'r Member> {
    let required = record.members.iter().filter(|member| match types.takes_null(&member.ty) {
        true => member.presence.is_required(),
        false => member.presence == Presence::Required,
    });
    required.filter(|member| !is_tag(&member.ty, types))
}

/// Whether a type has one value only.
pub fn is_tag(ty: &TypeRef, types: &Types) -> bool {
    let TypeRef::Named(id) = ty else { return false };
    match &types[types.resolve(*id)].shape {
        Shape::Enumeration(enumeration) => enumeration.openness == Openness::Closed,
        _ => false,
    }
}

/// A module for each component and body, with the types that stand within it.
fn name_modules(types: &mut Types) {
    // The folder of the serde impls, and what every module has.
    let mut scope = Scope::without(&["wire", "runtime", "mod", "operations", "client", "webhooks"]);
    let mut modules: HashMap<TypeId, String> = HashMap::new();
    for id in types.ids() {
        if types[id].name.is_empty() {
            continue;
        }
        let root = types.root_of(id);
        let module = modules.entry(root).or_insert_with(|| {
            let name = match &types[root].origin {
                Origin::Body { name, .. } => name.clone(),
                _ => nearest_name(types, root),
            };
            scope.take(words::module_name(&name))
        });
        types[id].module = module.clone();
    }
}

fn name_types(api: &mut Api, scope: &mut Scope, diagnostics: &mut Diagnostics) {
    // Components first: what they are called is public, and must not hang on inner schemas.
    let of_components = |origin: &Origin| matches!(origin, Origin::Component(_));
    for components in [true, false] {
        for id in api.types.ids() {
            let def = &api.types[id];
            if of_components(&def.origin) != components || !is_named(&api.types, id) {
                continue;
            }
            let wanted = wanted_name(&api.types, id);
            let is_taken = TAKEN.contains(&wanted.as_str());
            let name = scope.take(if is_taken { format!("{wanted}Type") } else { wanted.clone() });
            // A name that is too long is cut, and collides with none.
            if components && name != words::cut(wanted.clone()) {
                diagnostics.push(collisions::of_component(api, id, &wanted, &name));
            }
            api.types[id].name = name;
        }
    }
}

/// The name that a type would have if no other had it.
fn wanted_name(types: &Types, id: TypeId) -> String {
    match &types[id].origin {
        Origin::Component(name) => words::type_name(name),
        Origin::Body { name, .. } => words::variant_name(name),
        Origin::Inner { parent, step } => {
            let outer = nearest_name(types, *parent);
            let inner = step_name(types, id, *parent, step);
            format!("{outer}{inner}")
        }
    }
}

/// The name of a type, or of the types around it with the way that leads from there.
fn nearest_name(types: &Types, id: TypeId) -> String {
    if !types[id].name.is_empty() {
        return types[id].name.clone();
    }
    wanted_name(types, id)
}

fn step_name(types: &Types, id: TypeId, parent: TypeId, step: &Step) -> String {
    match step {
        Step::Property(name) | Step::Definition(name) | Step::Merged(name) => {
            words::variant_name(name)
        }
        Step::First(index) => format!("Item{}", index + 1),
        // The letters of a pattern are better than a number.
        Step::Fitting(pattern) => words::variant_name(&format!("{pattern} value")),
        Step::Items => "Item".to_owned(),
        Step::Values => "Value".to_owned(),
        Step::Base => "Base".to_owned(),
        Step::Own | Step::AllOf(_) => String::new(),
        Step::OneOf(index) | Step::AnyOf(index) | Step::Type(index) => {
            branch_name(types, id, parent, *index)
        }
    }
}

/// The name of an inner branch of a union: its title, its tag, or what it alone must have.
fn branch_name(types: &Types, id: TypeId, parent: TypeId, index: usize) -> String {
    if let Some(title) = &types[id].docs.title {
        return words::variant_name(title);
    }
    let others: Vec<TypeId> = match &types[parent].shape {
        Shape::Union(union) => {
            union.branches.iter().filter_map(|branch| branch.ty.named()).collect()
        }
        _ => Vec::new(),
    };
    let record = match &types[id].shape {
        Shape::Struct(record) => record,
        Shape::Enumeration(enumeration) => {
            let alike = |other: &&TypeId| match &types[**other].shape {
                Shape::Enumeration(other) => other.of == enumeration.of,
                _ => false,
            };
            return match enumeration.of {
                _ if others.iter().filter(alike).count() > 1 => format!("Variant{}", index + 1),
                Constants::Texts => "Text".to_owned(),
                Constants::Integers => "Integer".to_owned(),
            };
        }
        _ => return format!("Variant{}", index + 1),
    };
    let constant = |member: &Member| match &member.constants[..] {
        [Value::String(only)] => Some(words::variant_name(only)),
        [only] => Some(words::variant_name(&format!("{} {only}", member.wire_name))),
        _ => None,
    };
    if let Some(name) = record.members.iter().find_map(constant) {
        return name;
    }
    let required_elsewhere = |name: &str| {
        others.iter().filter(|other| **other != id).any(|other| match &types[*other].shape {
            Shape::Struct(record) => record
                .members
                .iter()
                .any(|member| member.wire_name == name && member.presence.is_required()),
            _ => false,
        })
    };
    let own = record
        .members
        .iter()
        .find(|member| member.presence.is_required() && !required_elsewhere(&member.wire_name));
    match own {
        Some(member) => words::variant_name(&member.wire_name),
        None => format!("Variant{}", index + 1),
    }
}

fn name_members(record: &mut Struct) {
    // What every struct or its builder has besides the members.
    let mut scope = Scope::without(&[
        "kept",
        "new",
        "builder",
        "build",
        "unknown_members",
        "from_json",
        "to_json",
    ]);
    for member in &mut record.members {
        member.name = words::raw(scope.take(words::field_name(&member.wire_name)));
    }
}

fn name_values(enumeration: &mut Enumeration) {
    let plain = enumeration.values.iter().map(|value| match value.wire.strip_prefix('-') {
        Some(digits) if enumeration.of == Constants::Integers => format!("Minus{digits}"),
        _ => words::variant_name(&value.wire),
    });
    let plain: Vec<String> = plain.collect();
    let mut scope = Scope::without(&["Unknown"]);
    for (index, value) in enumeration.values.iter_mut().enumerate() {
        let alike = plain.iter().filter(|other| **other == plain[index]).count() > 1;
        let name = if alike {
            words::spelled_variant_name(&value.wire)
        } else if plain[index] == "Unknown" {
            "UnknownByName".to_owned()
        } else {
            plain[index].clone()
        };
        value.name = scope.take(name);
    }
}

fn name_branches(union: &mut Union, name: &str, types: &Types) {
    let mut scope = Scope::without(&["Unknown"]);
    let mut accessors = Scope::without(&["unknown"]);
    for index in 0..union.branches.len() {
        let wanted = variant_of(union, index, name, types);
        let wanted = if wanted == "Unknown" { "UnknownByName".to_owned() } else { wanted };
        let name = scope.take(wanted);
        union.branches[index].accessor = accessors.take(words::accessor_name(&name));
        union.branches[index].name = name;
    }
}

/// The name of a variant: the discriminator's value for it, the type's name without the union's, or
/// for a type without a name its title, or else its kind.
fn variant_of(union: &Union, index: usize, name: &str, types: &Types) -> String {
    let ty = &union.branches[index].ty;
    if let (Some(discriminator), Some(id)) = (&union.discriminator, ty.named()) {
        let target = types.resolve(id);
        let mut values =
            discriminator.mapping.iter().filter(|(_, to)| types.resolve(*to) == target);
        // What has all other values as well is not called by one of them.
        let has_others = discriminator.otherwise.map(|id| types.resolve(id)) == Some(target);
        if let (Some((value, _)), None, false) = (values.next(), values.next(), has_others) {
            return words::variant_name(value);
        }
    }
    match ty {
        TypeRef::Named(id) => {
            let branch = &types[*id].name;
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

fn kind_name(ty: &TypeRef, types: &Types) -> String {
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
        TypeRef::Named(id) => types[*id].name.clone(),
    }
}
