//! Which documents a description refers to, so that whoever may read files can bring their texts.

use std::collections::HashSet;

use super::{links, read};
use crate::pointer::percent_decoded;
use crate::source::Source;
use crate::stack;

/// The documents that references in these texts lead to, and those that references in them lead to.
/// `read` gives the text of one, by the path that leads to it from the description's folder.
pub fn all(
    description: &str,
    texts: &[&str],
    mut read: impl FnMut(&str) -> Option<String>,
) -> Vec<Source> {
    let own = description.rsplit('/').next().unwrap_or_default().to_owned();
    let mut seen = HashSet::from([own.clone()]);
    let mut waiting: Vec<String> = texts.iter().flat_map(|text| paths_in(text, &own)).collect();
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        if let Some(text) = read(&path) {
            waiting.extend(paths_in(&text, &path));
            found.push(Source { name: links::resolve(description, &path), text });
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

/// The paths that references of a text name, from the description's folder.
fn paths_in(text: &str, document: &str) -> Vec<String> {
    if !may_lead_out(text) {
        return Vec::new();
    }
    // What is wrong with the text is reported when it is read for good.
    stack::with_room(|| paths_of(&Source { name: document.to_owned(), text: text.to_owned() }))
}

fn paths_of(source: &Source) -> Vec<String> {
    let mut paths = Vec::new();
    if let (Some(mut tree), _) = read::read(source) {
        links::visit(&mut tree, &mut |reference, at| {
            if !at.is_ref() && links::may_be_name(reference) {
                return;
            }
            let (path, _) = links::split(reference);
            if !path.is_empty() && !links::is_url(path) {
                let path = percent_decoded(path).unwrap_or_else(|| path.to_owned());
                paths.push(links::resolve(&source.name, &path));
            }
        });
    }
    paths
}

/// Whether a reference may lead out of a text, by its look: most descriptions have none, and need not
/// be read twice.
fn may_lead_out(text: &str) -> bool {
    let leads_out = |rest: &str| {
        let value = rest.trim_start_matches(['"', '\'', ' ', ':', '\t']);
        !value.starts_with('#')
    };
    text.split("$ref").skip(1).any(leads_out) || has_mapping_to_file(text)
}

fn has_mapping_to_file(text: &str) -> bool {
    text.contains("mapping") && [".json", ".yaml", ".yml"].iter().any(|file| text.contains(file))
}
