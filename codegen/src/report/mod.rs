//! What was generated from descriptions and what was ignored, as JSON for programs. `spec/README.md` documents
//! the format.
//!
//! - [`mod@decision`]: what distinguishes the branches of a union, as one word.

pub mod decision;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::{Value, json};

use self::decision::decision;
use crate::diagnostic::locate::Locator;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::input::Input;
use crate::ir::{Api, Shape, Skipped, TypeDef, Union};
use crate::stack::with_room;

/// The number of the format. It is raised when a member changes or goes; members may be added.
const FORMAT: u32 = 2;

/// The report of the models of these descriptions, with every diagnostic, where the command prints the first
/// ones of a kind. Where there are errors there are no models.
pub fn report(inputs: &[Input], apis: &[Api], diagnostics: &Diagnostics) -> String {
    with_room(|| format!("{:#}\n", value(inputs, apis, diagnostics)))
}

/// The report as a value.
pub fn value(inputs: &[Input], apis: &[Api], diagnostics: &Diagnostics) -> Value {
    let descriptions = inputs.iter().zip(apis).map(|(input, api)| description(input, api));
    json!({
        "format": FORMAT,
        "descriptions": descriptions.collect::<Vec<_>>(),
        "errors": by_kind(inputs, diagnostics, Severity::Error),
        "warnings": by_kind(inputs, diagnostics, Severity::Warning),
    })
}

/// What was generated from a description.
fn description(input: &Input, api: &Api) -> Value {
    let overlays = input.overlays.iter().map(|overlay| overlay.name.as_str());
    let named = || api.types.named().map(|(_, def)| def);
    let count = |is: fn(&Shape) -> bool| named().filter(|def| is(&def.shape)).count();
    let structs = count(|shape| matches!(shape, Shape::Struct(_)));
    let enums = count(|shape| matches!(shape, Shape::Enumeration(_)));
    let unions = named().filter_map(|def| match &def.shape {
        Shape::Union(shape) => Some(union(def, shape)),
        _ => None,
    });
    let unions: Vec<Value> = unions.collect();
    let aliases = named().count() - structs - enums - unions.len();
    json!({
        "document": input.source.name,
        "overlays": overlays.collect::<Vec<_>>(),
        "module": input.module,
        "operations": api.operations.len(),
        "types": { "structs": structs, "enums": enums, "unions": unions.len(), "aliases": aliases },
        "unions": unions,
        "skipped": skipped(api),
        "members": api.members,
        "untyped_members": untyped_members(api),
        "ignored_keywords": ignored_keywords(api),
    })
}

/// How a union is decided.
fn union(def: &TypeDef, union: &Union) -> Value {
    let branches: Vec<&str> = union.branches.iter().map(|branch| branch.name.as_str()).collect();
    let Some(plan) = &union.plan else { return Value::Null };
    let (decided_by, depth) = decision(plan);
    let pairs = plan.contested.iter().map(|pair| [branches[pair.one], branches[pair.other]]);
    json!({
        "name": def.name,
        "pointer": def.pointer.as_str(),
        "branches": branches,
        "decided_by": decided_by.as_str(),
        "depth": depth,
        "undecided": pairs.collect::<Vec<_>>(),
    })
}

/// The schemas that have no type of their own, and why.
fn skipped(api: &Api) -> Vec<Value> {
    let skipped = api.types.iter().filter_map(|(_, def)| {
        let reason = match def.skipped? {
            Skipped::NotSelected => "not-selected",
            Skipped::Unreferenced => "unreferenced",
        };
        Some(json!({ "pointer": def.pointer.as_str(), "reason": reason }))
    });
    skipped.collect()
}

/// The members that are any JSON although their schema says more, by the keyword that is lost.
fn untyped_members(api: &Api) -> Vec<Value> {
    let mut locations: IndexMap<&str, Vec<Value>> = IndexMap::new();
    for loss in &api.losses {
        let location = json!({ "document": api.document, "pointer": loss.pointer.as_str() });
        locations.entry(loss.keyword).or_default().push(location);
    }
    counted("keyword", locations)
}

/// The keywords that nothing in the crate expresses, the most frequent first.
fn ignored_keywords(api: &Api) -> Vec<Value> {
    let mut locations: IndexMap<&str, Vec<Value>> = IndexMap::new();
    for ignored in &api.unexpressed {
        let location = json!({ "document": ignored.document, "pointer": ignored.pointer.as_str() });
        locations.entry(&ignored.keyword).or_default().push(location);
    }
    counted("keyword", locations)
}

/// The errors or the warnings by their kinds, the most frequent first.
fn by_kind(inputs: &[Input], diagnostics: &Diagnostics, severity: Severity) -> Vec<Value> {
    let sources = inputs.iter().flat_map(Input::sources);
    let locators: HashMap<&str, Locator<'_>> =
        sources.map(|source| (source.name.as_str(), Locator::new(&source.text))).collect();
    let mut locations: IndexMap<&str, Vec<Value>> = IndexMap::new();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity) {
        let location = location(diagnostic, locators.get(diagnostic.at.document.as_str()));
        locations.entry(diagnostic.kind.name).or_default().push(location);
    }
    counted("kind", locations)
}

/// Where a diagnostic is, its message and its help.
fn location(diagnostic: &Diagnostic, locator: Option<&Locator<'_>>) -> Value {
    let line = locator.and_then(|locator| {
        let bytes = locator.locate(&diagnostic.at.spot)?;
        Some(locator.lines(&bytes).number)
    });
    json!({
        "document": diagnostic.at.document,
        "pointer": diagnostic.at.spot.pointer().as_str(),
        "line": line,
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}

/// An entry for each name, with the count of its locations, the most frequent first.
fn counted(key: &str, locations: IndexMap<&str, Vec<Value>>) -> Vec<Value> {
    let mut names: Vec<(&str, Vec<Value>)> = locations.into_iter().collect();
    names.sort_by_key(|(_, locations)| std::cmp::Reverse(locations.len()));
    let entries = names.into_iter().map(
        |(name, locations)| json!({ key: name, "count": locations.len(), "locations": locations }),
    );
    entries.collect()
}
