//! What was made of descriptions and what was not, as JSON: for programs that watch over it. README.md
//! of `spec/` documents the form.
//!
//! - [`mod@decision`]: how the branch of a union is told, in one word.

pub mod decision;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::{Value, json};

use self::decision::decision;
use crate::Input;
use crate::diagnostic::{Diagnostic, Diagnostics, Spot};
use crate::document::locate::Locator;
use crate::ir::{Api, Shape, Skipped, TypeDef, Union};
use crate::stack::with_room;

/// The number of the form. A change that a reader would stumble over raises it.
const FORM: u32 = 1;

/// The report of the models of these descriptions, and of what is to be said of them.
pub fn report(inputs: &[Input], apis: &[Api], warnings: &Diagnostics) -> String {
    with_room(|| {
        let descriptions = inputs.iter().zip(apis).map(|(input, api)| description(input, api));
        let report = json!({
            "report": FORM,
            "descriptions": descriptions.collect::<Vec<_>>(),
            "warnings": by_kind(inputs, warnings),
        });
        format!("{report:#}\n")
    })
}

fn description(input: &Input, api: &Api) -> Value {
    let overlays = input.overlays.iter().map(|overlay| overlay.name.as_str());
    let named = || api.types.iter().filter(|(_, def)| !def.name.is_empty()).map(|(_, def)| def);
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
        "description": input.source.name,
        "overlays": overlays.collect::<Vec<_>>(),
        "module": input.module,
        "operations": api.operations.len(),
        "types": { "structs": structs, "enums": enums, "unions": unions.len(), "aliases": aliases },
        "unions": unions,
        "skipped": skipped(api),
        "unexpressed": unexpressed(api),
    })
}

fn union(def: &TypeDef, union: &Union) -> Value {
    let branches: Vec<&str> = union.branches.iter().map(|branch| branch.name.as_str()).collect();
    let Some(plan) = &union.plan else { return Value::Null };
    let (decided_by, depth) = decision(plan);
    let pairs = plan.contested.iter().map(|(one, other)| [branches[*one], branches[*other]]);
    json!({
        "name": def.name,
        "pointer": def.pointer.as_str(),
        "branches": branches,
        "decided_by": decided_by.as_str(),
        "depth": depth,
        "undecided": pairs.collect::<Vec<_>>(),
    })
}

/// The schemas that nothing is generated of, and why.
fn skipped(api: &Api) -> Vec<Value> {
    let skipped = api.types.iter().filter_map(|(_, def)| {
        let why = match def.skipped? {
            Skipped::NotSelected => "not-selected",
            Skipped::Unreferenced => "unreferenced",
        };
        Some(json!({ "pointer": def.pointer.as_str(), "why": why }))
    });
    skipped.collect()
}

/// The keywords that nothing is made of, the most frequent first.
fn unexpressed(api: &Api) -> Vec<Value> {
    let mut places: IndexMap<&str, Vec<Value>> = IndexMap::new();
    for unexpressed in &api.unexpressed {
        let place = json!({
            "document": unexpressed.document,
            "pointer": unexpressed.pointer.as_str(),
        });
        places.entry(&unexpressed.keyword).or_default().push(place);
    }
    counted("keyword", places)
}

/// The warnings by their kinds, the most frequent first.
fn by_kind(inputs: &[Input], warnings: &Diagnostics) -> Vec<Value> {
    let sources = inputs.iter().flat_map(Input::sources);
    let locators: HashMap<&str, Locator<'_>> =
        sources.map(|source| (source.name.as_str(), Locator::new(&source.text))).collect();
    let mut places: IndexMap<&str, Vec<Value>> = IndexMap::new();
    for warning in warnings.iter() {
        let place = place(warning, locators.get(warning.document.as_str()));
        places.entry(warning.kind).or_default().push(place);
    }
    counted("kind", places)
}

fn place(warning: &Diagnostic, locator: Option<&Locator<'_>>) -> Value {
    let pointer = match &warning.spot {
        Spot::At(pointer) | Spot::Repeated(pointer) | Spot::Position { within: pointer, .. } => {
            pointer
        }
    };
    let line = locator.and_then(|locator| {
        let bytes = locator.locate(&warning.spot)?;
        Some(locator.lines(&bytes).number)
    });
    json!({
        "document": warning.document,
        "pointer": pointer.as_str(),
        "line": line,
        "message": warning.message,
    })
}

fn counted(what: &str, places: IndexMap<&str, Vec<Value>>) -> Vec<Value> {
    let mut places: Vec<(&str, Vec<Value>)> = places.into_iter().collect();
    places.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    let counted = places
        .into_iter()
        .map(|(name, places)| json!({ what: name, "count": places.len(), "places": places }));
    counted.collect()
}
