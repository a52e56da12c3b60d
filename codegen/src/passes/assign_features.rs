//! Behind which features operations and types stand, where each tag is to be a feature.
//!
//! Before: everything is always there.
//! After: an operation is there with the feature of any of its tags, and one that creates what another waits for also with
//! the features of that. A type is there with the features of all that leads to it, and with those of the types in the same
//! file. What has no tag, and a type that nothing with a tag leads to, is always there. Of
//! `{tags: [pets, admin], responses: {200: {.. $ref: Pet}}}` the operation and `Pet` are there with `pets` or `admin`.

use std::collections::HashMap;

use heck::ToKebabCase;
use indexmap::IndexMap;

use crate::customization::Customization;
use crate::ir::features::RESERVED;
use crate::ir::{Api, Features, TypeId, TypeRef};

pub fn run(api: &mut Api, customization: &Customization) {
    if !customization.tag_features {
        return;
    }
    let tags = api.operations.iter().map(|operation| &operation.tags);
    let tags = tags.chain(api.events.iter().map(|event| &event.tags)).flatten();
    let names = names(tags.map(String::as_str));
    let places: HashMap<String, usize> =
        names.keys().enumerate().map(|(place, tag)| (tag.clone(), place)).collect();
    for operation in &mut api.operations {
        operation.features = of_tags(&operation.tags, &places);
    }
    add_creators(api);
    let of_events = api.events.iter().map(|event| (of_tags(&event.tags, &places), &event.types));
    let of_events: Vec<(Features, Vec<TypeId>)> =
        of_events.map(|(features, types)| (features, types.clone())).collect();
    let of_operations = api.operations.iter().map(|operation| {
        let types = operation.references().filter_map(TypeRef::named).collect();
        (operation.features.clone(), types)
    });
    let roots: Vec<(Features, Vec<TypeId>)> = of_operations.chain(of_events).collect();
    for (id, features) in of_types(api, roots).into_iter().enumerate() {
        api.types[TypeId(id)].features = features.unwrap_or_default();
    }
    api.features = names.into_values().collect();
}

/// The name of the feature of each tag, in the order in which the tags come first.
fn names<'t>(tags: impl Iterator<Item = &'t str>) -> IndexMap<String, String> {
    let mut names: IndexMap<String, String> = IndexMap::new();
    for tag in tags {
        if names.contains_key(tag) {
            continue;
        }
        let kebab = tag.to_kebab_case();
        let version = kebab
            .strip_prefix('v')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let is_free = !kebab.is_empty() && !version && !RESERVED.contains(&kebab.as_str());
        let name =
            if is_free { kebab } else { format!("tag-{kebab}").trim_end_matches('-').to_owned() };
        let is_taken = |name: &String| names.values().any(|other| other == name);
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let name = std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name));
        names.insert(tag.to_owned(), name.unwrap_or_default());
    }
    names
}

fn of_tags(tags: &[String], places: &HashMap<String, usize>) -> Features {
    let mut features = Features::none();
    for place in tags.iter().filter_map(|tag| places.get(tag)) {
        features.insert(*place);
    }
    features
}

/// What creates something is named where one waits for it, so it must be there too.
fn add_creators(api: &mut Api) {
    loop {
        let mut changed = false;
        for waiting in 0..api.operations.len() {
            let creators = api.operations[waiting].wait.iter().flat_map(|wait| &wait.after);
            let ids: Vec<String> = creators.map(|creation| creation.operation.clone()).collect();
            let features = api.operations[waiting].features.clone();
            for creator in api.operations.iter_mut().filter(|one| ids.contains(&one.id)) {
                let joined = Features::any([&creator.features, &features]);
                changed |= joined != creator.features;
                creator.features = joined;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The features of each type; none of a type that no root leads to.
fn of_types(api: &Api, roots: Vec<(Features, Vec<TypeId>)>) -> Vec<Option<Features>> {
    let mut in_file: HashMap<&str, Vec<TypeId>> = HashMap::new();
    for (id, def) in api.types.named() {
        in_file.entry(&def.module).or_default().push(id);
    }
    let mut found: Vec<Option<Features>> = vec![None; api.types.ids().count()];
    for (features, types) in roots {
        spread(api, &in_file, &mut found, &features, types);
    }
    // What is there without any tag needs what it leads to without any.
    let by_themselves = api.types.named().map(|(id, _)| id);
    let by_themselves = by_themselves.filter(|id| found[id.0].is_none()).collect();
    spread(api, &in_file, &mut found, &Features::none(), by_themselves);
    found
}

/// Gives features to types and to all that they lead to.
fn spread(
    api: &Api,
    in_file: &HashMap<&str, Vec<TypeId>>,
    found: &mut [Option<Features>],
    features: &Features,
    mut waiting: Vec<TypeId>,
) {
    while let Some(id) = waiting.pop() {
        let before = &mut found[id.0];
        let joined = match before {
            Some(before) => Features::any([&*before, features]),
            None => features.clone(),
        };
        if before.as_ref() == Some(&joined) {
            continue;
        }
        *before = Some(joined);
        let def = &api.types[id];
        waiting.extend(def.shape.children());
        waiting.extend(in_file.get(def.module.as_str()).into_iter().flatten());
    }
}
