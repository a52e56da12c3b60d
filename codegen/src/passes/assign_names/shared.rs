//! The names of types that stand in several places, and are equal there.
//!
//! In this order: the title that all have; the name of a response or a request body in `components`,
//! which is the author's; `ErrorResponse` for the body of failures; the words that the names of all
//! places end with (`BillingAddress` for the addresses of customers and shops);
//! what a union is one of (`TextOrCustomer`); the name by the first place. A name that another such type wants as well is of neither, and so is
//! one that a component has: a name must not go from one type to another when a third is added.

use std::collections::{HashMap, HashSet};

use super::branches::kind_name;
use super::shorten::words_of;
use super::{wanted_name, words};
use crate::ir::{Api, Branch, Constants, Openness, Origin, Shape, TypeId, Types};

/// The names of the types that stand in several places; none for those that are called by the first.
pub fn names(api: &Api) -> HashMap<TypeId, String> {
    let types = &api.types;
    let shared = types
        .iter()
        .filter(|(_, def)| !def.equals.is_empty() && !matches!(def.origin, Origin::Component(_)));
    let wanted: Vec<(TypeId, Vec<String>)> =
        shared.map(|(id, _)| (id, candidates(types, id))).collect();
    let mut taken: HashSet<String> = HashSet::new();
    for (_, def) in types.iter() {
        if let Origin::Component(name) = &def.origin {
            taken.insert(words::type_name(name));
        }
    }
    let mut count: HashMap<&str, usize> = HashMap::new();
    for name in wanted.iter().flat_map(|(_, names)| names) {
        *count.entry(name).or_default() += 1;
    }
    let name = |names: &[String]| {
        names.iter().find(|name| count[name.as_str()] == 1 && !taken.contains(*name)).cloned()
    };
    wanted.iter().filter_map(|(id, names)| Some((*id, name(names)?))).collect()
}

/// The names that a type may have, the best first, each once.
fn candidates(types: &Types, id: TypeId) -> Vec<String> {
    let places: Vec<TypeId> = std::iter::once(id).chain(types[id].equals.iter().copied()).collect();
    let by_title = types[id].docs.title.as_deref().map(words::variant_name);
    let is_failure = places.iter().all(|id| is_failure(types, *id));
    let of_failure = is_failure.then(|| "ErrorResponse".to_owned());
    let by_words = common_words(types, &places);
    let mut names: Vec<String> = Vec::new();
    let by_component = in_components(types, &places);
    let by_branches = of_union(types, id);
    for name in [by_title, by_component, of_failure, by_words, by_branches].into_iter().flatten() {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The name of the body that stands in `components`, if just one does.
fn in_components(types: &Types, places: &[TypeId]) -> Option<String> {
    let is_there = |id: &&TypeId| {
        matches!(types[**id].origin, Origin::Body { .. })
            && types[**id].pointer.to_string().starts_with("#/components/")
    };
    let mut there = places.iter().filter(is_there);
    let only = there.next().filter(|_| there.next().is_none())?;
    Some(wanted_name(types, *only))
}

/// Whether a type is the body of a failure.
fn is_failure(types: &Types, id: TypeId) -> bool {
    let Origin::Body { name, is_request: false } = &types[id].origin else { return false };
    let status = name.rsplit_once(" Response ").map_or("", |(_, status)| status);
    status == "default" || status.starts_with(['4', '5'])
}

/// The words that the names of all places end with, if they are several; of a constant, which is called
/// by a member, with the constant.
fn common_words(types: &Types, places: &[TypeId]) -> Option<String> {
    let mut names = places.iter().map(|id| wanted_name(types, *id));
    let mut common = names.next()?;
    for name in names {
        let kept: Vec<&str> = words_of(&common)
            .into_iter()
            .rev()
            .zip(words_of(&name).into_iter().rev())
            .take_while(|(one, other)| one == other)
            .map(|(word, _)| word)
            .collect();
        common = kept.into_iter().rev().collect();
    }
    // What is left of the name of an operation, and words that say nothing, are no good beginning.
    const EMPTY: [&str; 8] = ["Request", "Response", "Item", "Value", "Of", "For", "And", "Id"];
    let mut words = words_of(&common);
    let last = words.len().saturating_sub(1);
    if let Some(body) =
        words[..last].iter().rposition(|word| matches!(*word, "Request" | "Response"))
    {
        words.drain(..=body);
    }
    while words.first().is_some_and(|first| EMPTY.contains(first)) {
        words.remove(0);
    }
    let name: String = words.concat();
    let is_struct = matches!(types[*places.first()?].shape, Shape::Struct(_));
    match constant(types, places) {
        _ if words.is_empty() => None,
        Some(constant) if !name.starts_with(&constant) => Some(format!("{constant}{name}")),
        // One word is little: an `Address` is one everywhere, a `Status` is of something.
        None if words.len() == 1 && !(is_struct && places.len() > 2 && says_something(&name)) => {
            None
        }
        _ => Some(name),
    }
}

/// Whether a word is a name of something, and not of anything.
fn says_something(word: &str) -> bool {
    const EMPTY: [&str; 16] = [
        "Base",
        "Body",
        "Config",
        "Content",
        "Data",
        "Details",
        "Entry",
        "Info",
        "List",
        "Meta",
        "Object",
        "Options",
        "Params",
        "Properties",
        "Result",
        "Type",
    ];
    let is_numbered = word.ends_with(|last: char| last.is_ascii_digit());
    word.len() > 2 && !is_numbered && !EMPTY.contains(&word)
}

/// What a union is one of, if that is little and has names of its own.
fn of_union(types: &Types, id: TypeId) -> Option<String> {
    let Shape::Union(union) = &types[id].shape else { return None };
    let has_name = |branch: &Branch| {
        let named = branch.ty.named().map(|id| &types[id].origin);
        named.is_none_or(|origin| matches!(origin, Origin::Component(_)))
    };
    let is_little = union.branches.len() <= 3 && union.branches.iter().all(has_name);
    let names = union.branches.iter().map(|branch| kind_name(&branch.ty, types));
    is_little.then(|| names.collect::<Vec<_>>().join("Or"))
}

/// The only value of an enumeration.
fn constant(types: &Types, places: &[TypeId]) -> Option<String> {
    let Shape::Enumeration(enumeration) = &types[*places.first()?].shape else { return None };
    match &enumeration.values[..] {
        [only]
            if enumeration.of == Constants::Texts && enumeration.openness == Openness::Closed =>
        {
            Some(words::variant_name(&only.wire))
        }
        _ => None,
    }
}
