//! Operations: which came and went, where they are, and what the extensions say of them.

use std::collections::HashMap;

use super::verdict::rust::item_type;
use super::{Comparison, Kind, Owner, Rust, Scene, Subject, Verdict, Wire, Words};
use crate::ir::operations::{Operation, Pages, Wait};
use crate::ir::{Api, Usage};

/// Compares all operations, in the order of the old description; those that are new stand at the end.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let pairs = pairs_of_operations(old, new);
    let by_old: HashMap<usize, usize> = pairs.iter().copied().collect();
    for (index, operation) in old.operations.iter().enumerate() {
        match by_old.get(&index) {
            Some(other) => comparison.operation(operation, &new.operations[*other]),
            None => {
                let refused = "an old client may still ask for it".to_owned();
                let wire = Wire::of_request(Verdict::Breaking(refused));
                let rust = Rust::major(format!("the request `{}` is gone", operation.name));
                let words = (Some(operation.id.clone()), None);
                let scene = scene(Some(operation), None);
                comparison.push(Kind::OperationRemoved, &scene, words, wire, rust);
            }
        }
    }
    for (index, operation) in new.operations.iter().enumerate() {
        if !pairs.iter().any(|(_, other)| *other == index) {
            let wire = Wire::of_request(Verdict::Compatible);
            let words = (None, Some(operation.id.clone()));
            let scene = scene(None, Some(operation));
            comparison.push(Kind::OperationAdded, &scene, words, wire, Rust::minor());
        }
    }
}

/// Which operation of the old description is which of the new one: the one with the same method and
/// path, whatever its parameters are called, and of those that are left the one with the same id.
pub(super) fn pairs_of_operations(old: &Api, new: &Api) -> Vec<(usize, usize)> {
    const KEYS: [fn(&Operation) -> String; 2] = [
        |operation| format!("{} {}", operation.method.as_str(), without_names(&operation.path)),
        |operation| operation.id.clone(),
    ];
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for key in KEYS {
        let mut free: HashMap<String, usize> = HashMap::new();
        for (index, operation) in new.operations.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == index) {
                free.insert(key(operation), index);
            }
        }
        for (index, operation) in old.operations.iter().enumerate() {
            if !pairs.iter().any(|(one, _)| *one == index)
                && let Some(other) = free.remove(&key(operation))
            {
                pairs.push((index, other));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

/// A path whose parameters have no names: `/pets/{}`.
fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        format!("{text}{{}}{rest}")
    })
}

pub(super) fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

fn scene<'a>(old: Option<&'a Operation>, new: Option<&'a Operation>) -> Scene<'a> {
    Scene {
        subject: Subject {
            owner: Owner::Operation(old.or(new).map(call).unwrap_or_default()),
            part: None,
        },
        old_place: old.map(|operation| &operation.pointer),
        new_place: new.map(|operation| &operation.pointer),
        usage: Usage { request: true, response: true },
    }
}

impl Comparison<'_> {
    fn operation(&mut self, old: &Operation, new: &Operation) {
        let scene = scene(Some(old), Some(new));
        let names = (Some(call(old)), Some(call(new)));
        if old.method != new.method || without_names(&old.path) != without_names(&new.path) {
            let refused = "an old client asks where it was".to_owned();
            let wire = Wire::of_request(Verdict::Breaking(refused));
            self.push(Kind::OperationMoved, &scene, names, wire, Rust::patch());
        }
        if old.id != new.id {
            let words = (Some(old.id.clone()), Some(new.id.clone()));
            let wire = Wire::of_request(Verdict::Compatible);
            let rust = Rust::of_types(&old.name, &new.name);
            self.push(Kind::OperationRenamed, &scene, words, wire, rust);
        } else {
            self.rust_name(&scene, &old.name, &new.name);
        }
        if old.name == new.name {
            self.rust_name(&scene.part("method"), &old.method_name, &new.method_name);
        }
        self.inputs(&scene, old, new);
        self.constants(&scene, old, new);
        self.outcomes(&scene, old, new);
        self.extensions(&scene, old, new);
        self.prose(&scene, &old.docs, &new.docs);
        if old.docs.deprecated != new.docs.deprecated {
            let words = if new.docs.deprecated { "deprecated" } else { "no longer deprecated" };
            let words = (None, Some(words.to_owned()));
            self.push(Kind::DeprecationChanged, &scene, words, scene.harmless(), Rust::patch());
        }
    }

    /// What the client does by itself: old clients go on doing it as they were told.
    fn extensions(&mut self, scene: &Scene<'_>, old: &Operation, new: &Operation) {
        if old.retryable != new.retryable {
            let words = (old.retryable.clone(), new.retryable.clone());
            self.push(Kind::RetryableChanged, scene, words, scene.harmless(), Rust::patch());
        }
        if old.wait != new.wait {
            let words = (old.wait.as_ref().map(waiting), new.wait.as_ref().map(waiting));
            let rust = rust_of_impl("Waiting", &words);
            let wire = Wire::of_response(Verdict::unless(
                old.wait.is_some() && new.wait.is_some(),
                "an old client may stop waiting too early, or never",
            ));
            self.push(Kind::WaitChanged, scene, words, wire, rust);
        }
        let item = |api: &Api, operation: &Operation| {
            let pages = operation.pages.as_ref()?;
            item_type(&api.types, &operation.answers.answers, &pages.items)
        };
        if old.pages != new.pages {
            let words = (old.pages.as_ref().map(paging), new.pages.as_ref().map(paging));
            let same_item = item(self.old, old) == item(self.new, new);
            let rust = match rust_of_impl("Paged", &words) {
                rust if rust.bump == super::Bump::Patch && !same_item => {
                    Rust::major("`Paged::Item` is another type")
                }
                rust => rust,
            };
            let wire = Wire::of_response(Verdict::unless(
                old.pages.is_some() && new.pages.is_some(),
                "an old client looks for the pages where they were",
            ));
            self.push(Kind::PagesChanged, scene, words, wire, rust);
        }
    }
}

/// An implementation comes, goes, or does something else.
fn rust_of_impl(name: &str, (old, new): &(Words, Words)) -> Rust {
    match (old, new) {
        (Some(_), None) => Rust::major(format!("`{name}` is no longer implemented")),
        (None, Some(_)) => Rust::minor(),
        _ => Rust::patch(),
    }
}

fn waiting(wait: &Wait) -> String {
    format!("while `{}` is {}", wait.member, wait.values.join(" or "))
}

fn paging(pages: &Pages) -> String {
    format!(
        "`{}` asks, `{}` has the items, `{}` the next page",
        pages.token, pages.items, pages.next
    )
}
