//! Webhooks and callbacks: which came and went, how they are sent, and of which types their bodies are. Only their
//! types are generated, so that nothing else of them is compared.

use std::collections::BTreeSet;

use super::change::{Owner, Rust, Subject, Verdict, Wire};
use super::comparison::{CLIENT_REFUSES, Comparison, Text};
use super::context::Context;
use super::kind::Kind;
use super::verdict::reading::Reading;
use super::verdict::rust::alias;
use crate::ir::dump::Shown;
use crate::ir::{Api, Event, TypeRef, Usage};

/// Compares the webhooks and the callbacks, by their names.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let (before, now) = (owners(old), owners(new));
    let wire = || Wire::of_response(Verdict::Compatible);
    for owner in &before {
        let context = context(owner);
        if now.contains(owner) {
            comparison.event(&context, owner);
        } else {
            let kind = of(owner, Kind::WebhookRemoved, Kind::CallbackRemoved);
            comparison.push(kind, &context, (None, None), wire(), Rust::patch());
        }
    }
    for owner in now.iter().filter(|owner| !before.contains(owner)) {
        let kind = of(owner, Kind::WebhookAdded, Kind::CallbackAdded);
        comparison.push(kind, &context(owner), (None, None), wire(), Rust::patch());
    }
}

/// The webhooks and the callbacks, each once, in the order of the description.
pub(super) fn owners(api: &Api) -> Vec<Owner> {
    let mut owners: Vec<Owner> = Vec::new();
    for owner in api.events.iter().map(owner) {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    owners
}

/// What an event is a change of.
pub(super) fn owner(event: &Event) -> Owner {
    match event.callback {
        Some(_) => Owner::Callback(event.full_name()),
        None => Owner::Webhook(event.full_name()),
    }
}

/// The events of an owner, one for each method.
pub(super) fn events<'a>(api: &'a Api, of: &'a Owner) -> impl Iterator<Item = &'a Event> {
    api.events.iter().filter(move |event| owner(event) == *of)
}

/// The kind of a change, of a webhook or of a callback.
fn of(owner: &Owner, of_webhook: Kind, of_callback: Kind) -> Kind {
    if matches!(owner, Owner::Callback(_)) { of_callback } else { of_webhook }
}

fn context(owner: &Owner) -> Context<'static> {
    Context {
        subject: Subject { owner: owner.clone(), part: None },
        old_pointer: None,
        new_pointer: None,
        // The API sends it.
        usage: Usage { request: false, response: true },
    }
}

/// The types of an event, in the order of the description.
fn types(api: &Api, owner: &Owner) -> Vec<TypeRef> {
    let ids = events(api, owner).flat_map(|event| event.types.iter().copied());
    ids.map(|id| match &api.types[id] {
        def if def.name.is_empty() => alias(&api.types, &def.shape),
        _ => TypeRef::Named(id),
    })
    .collect()
}

/// How an event is sent: its methods, each with the address if it is a callback.
fn calls(api: &Api, owner: &Owner) -> BTreeSet<String> {
    let call = |event: &Event| match &event.callback {
        Some(callback) => format!("{} {}", event.method.as_str(), callback.url),
        None => event.method.as_str().to_owned(),
    };
    events(api, owner).map(call).collect()
}

impl Comparison<'_> {
    fn event(&mut self, context: &Context<'_>, owner: &Owner) {
        let (before, now) = (calls(self.old, owner), calls(self.new, owner));
        if before != now {
            // One that no longer comes does no harm, unless another comes in its place.
            let is_replaced = !before.is_subset(&now) && !now.is_subset(&before);
            let reason = "an old receiver expects the old method and address";
            let wire = Wire::of_response(Verdict::breaking_if(is_replaced, reason));
            let text = |calls: BTreeSet<String>| Some(Vec::from_iter(calls).join(", "));
            let kind = of(owner, Kind::WebhookMoved, Kind::CallbackMoved);
            self.push(kind, context, (text(before), text(now)), wire, Rust::patch());
        }
        let (old, new) = (types(self.old, owner), types(self.new, owner));
        let mut both = old.iter().zip(&new);
        if old.len() == new.len() && both.all(|(old, new)| self.pairs.same(old, new)) {
            return;
        }
        let reading = Reading::by_client(self.old, self.new, self.pairs);
        let is_taken = new.iter().all(|new| old.iter().any(|old| reading.takes(old, new)));
        let wire = Wire::of_response(Verdict::breaking_if(!is_taken, CLIENT_REFUSES));
        let texts = (list(self.old, &old), list(self.new, &new));
        let kind = of(owner, Kind::WebhookTypeChanged, Kind::CallbackTypeChanged);
        self.push(kind, context, texts, wire, Rust::patch());
    }
}

/// The types as text.
fn list(api: &Api, types: &[TypeRef]) -> Text {
    let types: Vec<String> = types.iter().map(|ty| Shown(ty, &api.types).to_string()).collect();
    (!types.is_empty()).then(|| types.join(", "))
}
