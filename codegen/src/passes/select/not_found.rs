//! Names of a selection that the description does not have.

use super::selectable::Selectable;
use crate::diagnostic::kinds::{self, Kind};
use crate::diagnostic::{Diagnostic, TreeDiagnostics};
use crate::ir::{Api, Origin};
use crate::pointer::Pointer;
use crate::selection::Selection;
use crate::suggest::closest;

/// How many names are suggested for one that is not found.
const MOST_SIMILAR: usize = 3;

/// An error for each name that nothing has.
pub fn errors(api: &Api, selection: &Selection) -> TreeDiagnostics {
    let mut diagnostics = TreeDiagnostics::default();
    let mut error = |kind: &'static Kind, what: &str, name: &str, names: &[String]| {
        let table = format!("{what}s");
        let at = match what {
            "type" => Pointer::root().join("components").join("schemas"),
            _ => Pointer::root().join("paths"),
        };
        let message = format!("the {what} `{name}` is not found");
        let error = Diagnostic::new(kind, at, message);
        diagnostics.push(error.help(help(name, names, what)).setting(&table, name));
    };
    for name in selection.operations.iter().chain(&selection.without_operations) {
        if !Selectable::all(api).any(|selectable| selectable.is_called(name)) {
            let names = Selectable::all(api)
                .flat_map(|selectable| [selectable.id.to_owned(), selectable.method_and_path()]);
            let names: Vec<String> = names.collect();
            error(&kinds::NO_SUCH_OPERATION, "operation", name, &names);
        }
    }
    for tag in selection.tags.iter().chain(&selection.without_tags) {
        if !Selectable::all(api).any(|selectable| selectable.tags.contains(tag)) {
            let mut tags: Vec<String> = Vec::new();
            for other in Selectable::all(api).flat_map(|selectable| selectable.tags) {
                if !tags.contains(other) {
                    tags.push(other.clone());
                }
            }
            error(&kinds::NO_SUCH_TAG, "tag", tag, &tags);
        }
    }
    let names = api.types.iter().filter_map(|(_, def)| match &def.origin {
        Origin::Component(name) => Some(name.clone()),
        _ => None,
    });
    let names: Vec<String> = names.collect();
    for name in selection.without_types.iter().filter(|name| !names.contains(name)) {
        error(&kinds::NO_SUCH_NAME, "type", name, &names);
    }
    diagnostics
}

/// Which name to use instead: one that is similar to the one that is not found, or that has it as a part.
fn help(wanted: &str, names: &[String], what: &str) -> String {
    let mut found = closest(wanted, names.iter().map(String::as_str), MOST_SIMILAR);
    let with = names.iter().filter(|name| name.contains(wanted));
    for name in with.map(String::as_str) {
        if found.len() < MOST_SIMILAR && !found.contains(&name) {
            found.push(name);
        }
    }
    let listed: Vec<String> = found.iter().map(|name| format!("`{name}`")).collect();
    match listed.split_last() {
        None if names.is_empty() => format!("remove it: the description has no {what}s"),
        None => format!("use {what}s of the description, such as `{}`", names[0]),
        Some((last, [])) => format!("use {last}, which is similar"),
        Some((last, others)) => format!("use {} or {last}, which are similar", others.join(", ")),
    }
}
