//! Traits that the users of the generated code want its types to have.
//!
//! Before: a type has the traits that all types of its shape have.
//! After: `derives` of a type has the others that it derives. A trait that all parts of a type must have, such as `Eq`,
//! is derived where they do: for all types (`*`) others are left out, and for one by its name it is an error that says
//! which part has not the trait. `{weight: {type: number}}` cannot be `Eq`.

use std::collections::BTreeSet;

use crate::customization::Customization;
use crate::diagnostic::kinds::{INVALID_DERIVE, NO_SUCH_NAME};
use crate::diagnostic::{Diagnostic, TreeDiagnostics};
use crate::ir::traits::{Cause, Obstacle, Trait};
use crate::ir::{Api, Implemented, Origin, TypeId, Types};
use crate::pointer::Pointer;
use crate::suggest::closest;

/// The table of settings that asks for derives.
const TABLE: &str = "derive";

/// Stands for all types.
const ALL: &str = "*";

/// Traits of which all types have impls or derives already.
const HAD: [&str; 7] = [
    "Clone",
    "Debug",
    "PartialEq",
    "Serialize",
    "Deserialize",
    "serde::Serialize",
    "serde::Deserialize",
];

pub fn run(api: &mut Api, customization: &Customization, diagnostics: &mut TreeDiagnostics) {
    for (name, paths) in &customization.derives {
        let ids = match name.as_str() {
            ALL => api.types.ids().filter(|id| api.types[*id].is_declared()).collect(),
            _ => match named(&api.types, name) {
                Some(id) if api.types[id].is_declared() => vec![id],
                found => {
                    diagnostics.push(not_found(&api.types, name, found).setting(TABLE, name));
                    continue;
                }
            },
        };
        for path in paths.iter().filter(|path| !HAD.contains(&path.as_str())) {
            if let Some(message) = fault(path) {
                let error = Diagnostic::new(&INVALID_DERIVE, Pointer::root(), message);
                diagnostics.push(error.help(help(path)).setting(TABLE, name));
                continue;
            }
            if Implemented::of_path(path).is_some() {
                // A schema refers to those of the parts, and a value is made of values of the parts.
                let ids = with_parts(&api.types, &ids);
                derive(&mut api.types, &ids, path, None, diagnostics);
                continue;
            }
            let asked = (name != ALL).then_some(name.as_str());
            derive(&mut api.types, &ids, path, asked, diagnostics);
        }
    }
}

/// Types, and those that they lead to, as far as they are declared.
fn with_parts(types: &Types, ids: &[TypeId]) -> Vec<TypeId> {
    let (mut waiting, mut found) = (ids.to_vec(), BTreeSet::new());
    while let Some(id) = waiting.pop() {
        if found.insert(id) {
            waiting.extend(types[id].shape.children());
        }
    }
    found.into_iter().filter(|id| types[*id].is_declared()).collect()
}

/// Derives a trait for types, as far as they can have it: for one that was asked for by its name it is an error if it cannot.
fn derive(
    types: &mut Types,
    ids: &[TypeId],
    path: &str,
    asked: Option<&str>,
    diagnostics: &mut TreeDiagnostics,
) {
    let to = Trait::of_path(path);
    let obstacles = to.map(|to| types.obstacles(to)).unwrap_or_default();
    let derives = to.map_or_else(|| vec![path], |to| to.derives().to_vec());
    for id in ids {
        match obstacles.get(id.0).and_then(Option::as_ref) {
            None => {
                for derived in &derives {
                    let all = &mut types[*id].derives;
                    if !all.iter().any(|other| other == derived) {
                        all.push((*derived).to_owned());
                    }
                }
            }
            Some(obstacle) => {
                let Some(name) = asked else { continue };
                let def = &types[*id];
                let why = why(types, &obstacles, obstacle);
                let message = format!("`{}` cannot derive `{path}`: {why}", def.name);
                let error = Diagnostic::new(&INVALID_DERIVE, def.pointer.clone(), message);
                let help = format!("remove `{path}`, or ask for it by `*`, where others have it");
                diagnostics.push(error.help(help).setting(TABLE, name));
            }
        }
    }
}

/// The way to the part that has not the trait: `owner.weight is a number with a fraction`.
fn why(types: &Types, obstacles: &[Option<Obstacle>], first: &Obstacle) -> String {
    let mut path = vec![first.part.as_str()];
    let mut at = first;
    loop {
        match &at.what {
            Cause::Value(what) => return format!("`{}` is {what}", path.join(".")),
            // An obstacle lies nearer to its cause than that which it has led to.
            Cause::Type(id) => {
                match &obstacles[types.resolve(*id).0].as_ref().or(obstacles[id.0].as_ref()) {
                    Some(next) => {
                        path.push(&next.part);
                        at = next;
                    }
                    None => return format!("`{}` has not the trait", path.join(".")),
                }
            }
        }
    }
}

/// Why nothing can be derived by a path.
fn fault(path: &str) -> Option<String> {
    let last = path.rsplit("::").next().unwrap_or(path).trim();
    if syn::parse_str::<syn::Path>(path).is_err() {
        return Some(format!("`{path}` is no path of a derive"));
    }
    match last {
        "Default" => Some(
            "types of which nothing is required have `Default` already, and others have none"
                .to_owned(),
        ),
        "JsonSchema" | "ToSchema" if Implemented::of_path(path).is_none() => Some(format!(
            "`{path}` would not know the names on the wire, which stand in no attribute"
        )),
        _ => None,
    }
}

/// What to do about a path by which nothing can be derived.
fn help(path: &str) -> String {
    let last = path.rsplit("::").next().unwrap_or(path).trim();
    let of_that_name =
        |one: &Implemented| one.path().rsplit("::").next().is_some_and(|name| name == last);
    match Implemented::ALL.iter().find(|one| of_that_name(one)) {
        Some(one) => format!("use `{}`, of which an impl is written", one.path()),
        None if last == "Default" => format!("remove `{path}`"),
        None => "use the path of a derive, such as `my_crate::Trait`".to_owned(),
    }
}

/// A type by its name in the description or in Rust, or by its pointer.
fn named(types: &Types, name: &str) -> Option<TypeId> {
    let is_component = |origin: &Origin| matches!(origin, Origin::Component(own) if own == name);
    let mut by_name = types.named().filter(|(_, def)| is_component(&def.origin));
    let mut others =
        types.named().filter(|(_, def)| def.name == name || def.pointer.reference() == name);
    by_name.next().or_else(|| others.next()).map(|(id, _)| id)
}

fn not_found(types: &Types, name: &str, found: Option<TypeId>) -> Diagnostic<Pointer> {
    if let Some(id) = found {
        let def = &types[id];
        let message = format!("`{}` is an alias, which derives nothing", def.name);
        let error = Diagnostic::new(&INVALID_DERIVE, def.pointer.clone(), message);
        return error.help("remove it");
    }
    let names = types.named().map(|(_, def)| def.name.as_str());
    let help = match closest(name, names, 1).first() {
        Some(similar) => format!("use `{similar}`, which is similar"),
        None => "use the name of a schema, or `*`".to_owned(),
    };
    let message = format!("`{name}`, which is to derive something, is not found");
    Diagnostic::new(&NO_SUCH_NAME, Pointer::root(), message).help(help)
}
