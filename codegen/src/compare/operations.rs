//! Operations: which came and went, their methods and paths, and what the extensions say of them.

use std::collections::{BTreeSet, HashMap};

use super::change::{Bump, Owner, Rust, Subject, Verdict, Wire};
use super::comparison::{Comparison, Text};
use super::context::Context;
use super::kind::Kind;
use super::pairing::operations::{call, pairs_of_operations, without_names};
use super::verdict::rust::item_type;
use crate::ir::operations::{Creation, Operation, Pages, Wait};
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
                let refused = Verdict::breaking("an old client may still call it");
                let wire = Wire::of_request(refused);
                let rust = Rust::major(format!("the request `{}` was removed", operation.name));
                let texts = (Some(operation.id.clone()), None);
                let context = context(Some(operation), None);
                comparison.push(Kind::OperationRemoved, &context, texts, wire, rust);
            }
        }
    }
    for (index, operation) in new.operations.iter().enumerate() {
        if !pairs.iter().any(|(_, other)| *other == index) {
            let wire = Wire::of_request(Verdict::Compatible);
            let texts = (None, Some(operation.id.clone()));
            let context = context(None, Some(operation));
            comparison.push(Kind::OperationAdded, &context, texts, wire, Rust::minor());
        }
    }
}

fn context<'a>(old: Option<&'a Operation>, new: Option<&'a Operation>) -> Context<'a> {
    Context {
        subject: Subject {
            owner: Owner::Operation(old.or(new).map(call).unwrap_or_default()),
            part: None,
        },
        old_pointer: old.map(|operation| &operation.pointer),
        new_pointer: new.map(|operation| &operation.pointer),
        usage: Usage { request: true, response: true },
    }
}

impl Comparison<'_> {
    fn operation(&mut self, old: &Operation, new: &Operation) {
        let context = context(Some(old), Some(new));
        let names = (Some(call(old)), Some(call(new)));
        if old.method != new.method || without_names(&old.path) != without_names(&new.path) {
            let refused = Verdict::breaking("an old client uses the old method and path");
            let wire = Wire::of_request(refused);
            self.push(Kind::OperationMoved, &context, names, wire, Rust::patch());
        }
        if old.id != new.id {
            let texts = (Some(old.id.clone()), Some(new.id.clone()));
            let wire = Wire::of_request(Verdict::Compatible);
            let rust = Rust::of_types(&old.name, &new.name);
            self.push(Kind::OperationIdChanged, &context, texts, wire, rust);
        } else {
            self.rust_name(&context, &old.name, &new.name);
        }
        if old.name == new.name || old.group != new.group {
            self.rust_name(&context.part("method"), &old.call(), &new.call());
        }
        if old.tags != new.tags {
            let text = |tags: &[String]| (!tags.is_empty()).then(|| tags.join(", "));
            let texts = (text(&old.tags), text(&new.tags));
            let wire = context.compatible();
            self.push(Kind::TagsChanged, &context, texts, wire, Rust::patch());
        }
        self.security(&context, old, new);
        self.own_servers(&context, old, new);
        self.inputs(&context, old, new);
        self.bodies(&context, old, new);
        self.constants(&context, old, new);
        self.outcomes(&context, old, new);
        self.extensions(&context, old, new);
        self.documentation(&context, &old.docs, &new.docs);
        if old.sunset != new.sunset {
            let texts = (old.sunset.clone(), new.sunset.clone());
            let wire = context.compatible();
            self.push(Kind::SunsetChanged, &context, texts, wire, Rust::patch());
        }
        if old.docs.deprecated != new.docs.deprecated {
            let text = if new.docs.deprecated { "deprecated" } else { "no longer deprecated" };
            let texts = (None, Some(text.to_owned()));
            self.push(
                Kind::DeprecationChanged,
                &context,
                texts,
                context.compatible(),
                Rust::patch(),
            );
        }
    }

    /// What the client does by itself, by the extensions of the old description.
    fn extensions(&mut self, context: &Context<'_>, old: &Operation, new: &Operation) {
        if old.retryable != new.retryable {
            let texts = (old.retryable.clone(), new.retryable.clone());
            self.push(Kind::RetryableChanged, context, texts, context.compatible(), Rust::patch());
        }
        if old.idempotency_key != new.idempotency_key {
            let texts = (old.idempotency_key.clone(), new.idempotency_key.clone());
            let wire = Wire::of_request(Verdict::breaking_if(
                old.idempotency_key.is_some(),
                "an old client repeats requests with a key that the server may not know",
            ));
            self.push(Kind::IdempotencyKeyChanged, context, texts, wire, Rust::patch());
        }
        if old.wait != new.wait {
            let texts = (old.wait.as_ref().map(waiting), new.wait.as_ref().map(waiting));
            let rust = rust_of_impl("Waiting", &texts).or(rust_of_creators(old, new));
            let wire = Wire::of_response(Verdict::breaking_if(
                old.wait.is_some() && new.wait.is_some() && pending(old) != pending(new),
                "an old client may stop waiting too early, or never",
            ));
            self.push(Kind::WaitChanged, context, texts, wire, rust);
        }
        let item = |api: &Api, operation: &Operation| {
            let pages = operation.pages.as_ref()?;
            item_type(&api.types, &operation.success.responses, &pages.items)
        };
        if old.pages != new.pages {
            let texts = (old.pages.as_ref().map(paging), new.pages.as_ref().map(paging));
            let same_item = item(self.old, old) == item(self.new, new);
            let rust = match rust_of_impl("Paged", &texts) {
                rust if rust.bump == Bump::Patch && !same_item => {
                    Rust::major("`Paged::Item` is another type")
                }
                rust => rust,
            };
            let wire = Wire::of_response(Verdict::breaking_if(
                old.pages.is_some() && new.pages.is_some(),
                "an old client looks for the pages in the old members",
            ));
            self.push(Kind::PagesChanged, context, texts, wire, rust);
        }
    }
}

/// An implementation comes, goes, or does something else. cargo-semver-checks has no lint for an impl that
/// goes, unless it is derived; code that calls it does not compile.
fn rust_of_impl(name: &str, (old, new): &(Text, Text)) -> Rust {
    match (old, new) {
        (Some(_), None) => Rust::major(format!("`{name}` is no longer implemented")),
        (None, Some(_)) => Rust::minor(),
        _ => Rust::patch(),
    }
}

/// Operations come or go that create what is waited for.
fn rust_of_creators(old: &Operation, new: &Operation) -> Rust {
    let (old, new) = (creators(old), creators(new));
    match (old.difference(&new).next(), new.difference(&old).next()) {
        (Some(gone), _) => Rust::major(format!("`Creating` is no longer implemented by `{gone}`")),
        (None, Some(_)) => Rust::minor(),
        (None, None) => Rust::patch(),
    }
}

fn waiting(wait: &Wait) -> String {
    let creators: Vec<String> = wait.after.iter().map(creator).collect();
    let after = match &creators[..] {
        [] => String::new(),
        creators => format!(", after {}", creators.join(" or ")),
    };
    format!("while `{}` is {}{after}", wait.member, wait.values.join(" or "))
}

/// `createRun (id: $response.body#/id)`
fn creator(creation: &Creation) -> String {
    let parameters = creation.parameters.iter().map(|(name, value)| format!("{name}: {value}"));
    format!("{} ({})", creation.operation, parameters.collect::<Vec<_>>().join(", "))
}

/// The answers that mean "not yet".
fn pending(operation: &Operation) -> Option<(&str, &[String])> {
    operation.wait.as_ref().map(|wait| (&*wait.member, &*wait.values))
}

/// The ids of the operations that create what is waited for.
fn creators(operation: &Operation) -> BTreeSet<&str> {
    let creations = operation.wait.iter().flat_map(|wait| &wait.after);
    creations.map(|creation| creation.operation.as_str()).collect()
}

fn paging(pages: &Pages) -> String {
    format!("token `{}`, items `{}`, next `{}`", pages.token, pages.items, pages.next)
}
