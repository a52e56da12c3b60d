//! Every name in Rust is decided here, and nowhere else.
//!
//! Before: types, members, values and branches have names on the wire only.
//! After: they have Rust names, each once in its scope, and made of what the description says: the
//! name of a component, the path of properties to an inner schema, its title, the constant that labels
//! a branch; or a name that the users of the generated code give. A name that is taken gets a number, in the order of the description, and a warning.

mod bodies;
mod branches;
mod collisions;
mod find;
mod groups;
mod headers;
mod operation_collisions;
mod operations;
mod renames;
mod requests;
mod reserved;
mod responses;
mod service;
mod shared;
mod shorten;
mod values;
mod words;

use std::collections::{HashMap, HashSet};

use self::renames::Renames;
use crate::diagnostic::TreeDiagnostics;
use crate::ir::{
    Additional, Api, Construction, Enumeration, Origin, Shape, Step, Struct, TypeId, Types,
};

/// Above this many required members a struct has a builder in the place of `new(..)`.
const MOST_ARGUMENTS: usize = 3;

pub fn run(api: &mut Api, renames: &[(String, String)], diagnostics: &mut TreeDiagnostics) {
    let mut renames = Renames::of(api, renames, diagnostics);
    let mut scope = Scope::without(&TAKEN);
    for (id, name) in &renames.types {
        scope.given.insert(name.clone());
        api.types[*id].name.clone_from(name);
    }
    name_types(api, &mut scope, &renames, diagnostics);
    name_modules(&mut api.types);
    operations::run(api, diagnostics);
    let mut members = collisions::Members::default();
    for id in api.types.ids() {
        match api.types[id].shape.clone() {
            Shape::Struct(mut record) => {
                name_members(&mut record, |wire| renames.take(id, wire));
                diagnostics.append(members.of(api, id, &record, |wire| renames.key(id, wire)));
                let name = &api.types[id].name;
                let arguments = record.arguments(&api.types).count();
                record.construction = Some(match arguments > MOST_ARGUMENTS {
                    true => Construction::Builder(scope.take_unshortened(format!("{name}Builder"))),
                    false => {
                        Construction::New { slots: scope.take_unshortened(format!("{name}Slots")) }
                    }
                });
                api.types[id].shape = Shape::Struct(record);
            }
            Shape::Enumeration(mut enumeration) => {
                name_values(&mut enumeration, |wire| renames.take(id, wire));
                api.types[id].shape = Shape::Enumeration(enumeration);
            }
            Shape::Union(mut union) => {
                branches::name_branches(&mut union, id, &api.types, |name| renames.take(id, name));
                api.types[id].shape = Shape::Union(union);
            }
            _ => {}
        }
    }
    renames.report(api, diagnostics);
}

/// Names that generated code uses for something else, or the root of a crate re-exports.
const TAKEN: [&str; 36] = [
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
    "CivilDate",
    "Secret",
    "FileContent",
    "UnknownInteger",
    "UnknownValue",
    "UnclaimedValue",
    "BuildError",
    "ParseError",
    "Refusal",
];

/// Names of a scope, each of which can be given once.
#[derive(Default)]
struct Scope {
    given: HashSet<String>,
    /// The number behind each name that was wanted more than once.
    numbers: HashMap<String, usize>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    fn without(taken: &[&str]) -> Self {
        let given = taken.iter().map(|name| (*name).to_owned()).collect();
        Scope { given, numbers: HashMap::new() }
    }

    /// The names that users give, which others can have no more. One that is taken already gets a number, and is reported.
    fn take_given<'n>(
        &mut self,
        names: impl Iterator<Item = &'n str>,
        given: impl FnMut(&str) -> Option<String>,
    ) -> Vec<Option<String>> {
        let given: Vec<Option<String>> = names.map(given).collect();
        given.into_iter().map(|name| name.map(|name| self.take_unshortened(name))).collect()
    }

    /// The name, or one with a number behind it if it is taken. One that is too long is shortened.
    fn take(&mut self, name: String) -> String {
        self.take_unshortened(shorten::shortened(name))
    }

    /// The name, however long it is, or one with a number behind it.
    fn take_unshortened(&mut self, name: String) -> String {
        if self.given.insert(name.clone()) {
            return name;
        }
        let number = self.numbers.entry(name.clone()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{name}{number}");
            if self.given.insert(numbered.clone()) {
                return numbered;
            }
        }
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
                // What is the body of several has a name of its own.
                Origin::Body { name, .. } if types[root].equals.is_empty() => {
                    words::body_module(name)
                }
                _ => nearest_name(types, root),
            };
            scope.take(words::module_name(&name))
        });
        types[id].module = module.clone();
    }
}

fn name_types(
    api: &mut Api,
    scope: &mut Scope,
    renames: &Renames,
    diagnostics: &mut TreeDiagnostics,
) {
    let shared = shared::names(api);
    // Components first: what they are called is public, and must not hang on inner schemas.
    let of_components = |origin: &Origin| matches!(origin, Origin::Component(_));
    for components in [true, false] {
        for id in api.types.ids() {
            let def = &api.types[id];
            let has_name = !def.name.is_empty() || !api.types.needs_name(id);
            if of_components(&def.origin) != components || has_name {
                continue;
            }
            let wanted = shared.get(&id).cloned();
            let wanted = wanted.unwrap_or_else(|| wanted_name(&api.types, id));
            let is_taken = TAKEN.contains(&wanted.as_str());
            let name = scope.take(if is_taken { format!("{wanted}Type") } else { wanted.clone() });
            // A name that is too long is shortened, and collides with none.
            if components && name != shorten::shortened(wanted.clone()) {
                let renamed = renames.collision(&api.types[id].pointer, &wanted, &name);
                let collision = || collisions::of_component(api, id, &wanted, &name);
                diagnostics.push(renamed.unwrap_or_else(collision));
            }
            api.types[id].name = name;
        }
    }
}

/// The name that a type would have if no other had it.
fn wanted_name(types: &Types, id: TypeId) -> String {
    match &types[id].origin {
        Origin::Component(name) => words::type_name(name),
        Origin::Body { name, .. } => words::body_name(name),
        Origin::Inner { parent, step } => {
            let outer = nearest_name(types, *parent);
            let inner = step_name(types, id, *parent, step);
            format!("{outer}{inner}")
        }
    }
}

/// The name of a type; of one without, the name of the type around it and the step from there.
fn nearest_name(types: &Types, id: TypeId) -> String {
    let name = &types[id].name;
    if name.is_empty() {
        return wanted_name(types, id);
    }
    if shorten::may_be_shortened(name) {
        // What stands within is called after the full name, for it is shortened in its turn.
        let full = wanted_name(types, id);
        if *name == shorten::shortened(full.clone()) {
            return full;
        }
    }
    name.clone()
}

fn step_name(types: &Types, id: TypeId, parent: TypeId, step: &Step) -> String {
    match step {
        Step::Property(name) | Step::Definition(name) | Step::Merged(name) => {
            words::variant_name(name)
        }
        Step::PrefixItem(index) => format!("Item{}", index + 1),
        // The letters of a pattern are better than a number.
        Step::PatternProperty(pattern) => words::variant_name(&format!("{pattern} value")),
        Step::Items => "Item".to_owned(),
        Step::Values => "Value".to_owned(),
        Step::Base => "Base".to_owned(),
        Step::Own | Step::AllOf(_) => String::new(),
        Step::OneOf(index) | Step::AnyOf(index) | Step::Type(index) => {
            branches::branch_name(types, id, parent, *index)
        }
    }
}

/// Names the members; `given` is what users call one, by its name on the wire.
fn name_members(record: &mut Struct, given: impl FnMut(&str) -> Option<String>) {
    // What every struct or its builder has besides the members.
    let mut scope = Scope::without(&["kept", "new", "builder", "build", "from_json", "to_json"]);
    let others: &[&str] = match record.additional {
        Additional::Typed(_) => &[
            "additional",
            "additional_members",
            "additional_member",
            "additional_member_mut",
            "set_additional_member",
            "remove_additional_member",
        ],
        Additional::Any | Additional::Nothing => &["unknown_members"],
    };
    scope.given.extend(others.iter().map(|name| (*name).to_owned()));
    let given = scope.take_given(record.members.iter().map(|member| &*member.wire_name), given);
    for (member, given) in record.members.iter_mut().zip(given) {
        let name = given.unwrap_or_else(|| scope.take(words::field_name(&member.wire_name)));
        member.name = words::raw(name);
    }
}

fn name_values(enumeration: &mut Enumeration, given: impl FnMut(&str) -> Option<String>) {
    let names = values::names(enumeration);
    let mut scope = Scope::without(&["Unknown"]);
    let given = scope.take_given(enumeration.values.iter().map(|value| &*value.wire), given);
    for ((value, name), given) in enumeration.values.iter_mut().zip(names).zip(given) {
        value.name = given.unwrap_or_else(|| scope.take(name));
    }
}
