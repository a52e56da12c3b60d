//! Events: which came and went, and of which types their bodies are. Nothing else is made of them.

use super::verdict::reading::Reading;
use super::verdict::rust::alias;
use super::{Comparison, Kind, Owner, Rust, Scene, Subject, Verdict, Wire, Words};
use crate::ir::dump::Shown;
use crate::ir::{Api, TypeRef, Usage};

/// Compares the events, by their names.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    for name in names(old) {
        if names(new).any(|other| other == name) {
            comparison.event(name);
        } else {
            let wire = Wire::of_response(Verdict::Compatible);
            comparison.push(Kind::EventRemoved, &scene(name), (None, None), wire, Rust::patch());
        }
    }
    for name in names(new).filter(|name| !names(old).any(|other| other == *name)) {
        let wire = Wire::of_response(Verdict::Compatible);
        comparison.push(Kind::EventAdded, &scene(name), (None, None), wire, Rust::patch());
    }
}

/// The names of the events, each once.
pub(super) fn names(api: &Api) -> impl Iterator<Item = &str> {
    let names = api.events.iter().map(|event| event.name.as_str()).enumerate();
    let is_known =
        |(index, name): (usize, &str)| api.events[..index].iter().any(|event| event.name == name);
    names.filter(move |event| !is_known(*event)).map(|(_, name)| name)
}

fn scene(name: &str) -> Scene<'static> {
    Scene {
        subject: Subject { owner: Owner::Event(name.to_owned()), part: None },
        old_place: None,
        new_place: None,
        usage: Usage { request: false, response: true },
    }
}

/// The types of an event, in the order of the description.
fn types(api: &Api, name: &str) -> Vec<TypeRef> {
    let events = api.events.iter().filter(|event| event.name == name);
    let ids = events.flat_map(|event| event.types.iter().copied());
    ids.map(|id| match &api.types[id] {
        def if def.name.is_empty() => alias(&api.types, &def.shape),
        _ => TypeRef::Named(id),
    })
    .collect()
}

impl Comparison<'_> {
    fn event(&mut self, name: &str) {
        let (old, new) = (types(self.old, name), types(self.new, name));
        let mut both = old.iter().zip(&new);
        if old.len() == new.len() && both.all(|(old, new)| self.pairs.same(old, new)) {
            return;
        }
        let reading = Reading::by_client(self.old, self.new, self.pairs);
        let is_taken = new.iter().all(|new| old.iter().any(|old| reading.takes(old, new)));
        let refused = "an old client does not decode every new value";
        let wire = Wire::of_response(Verdict::unless(!is_taken, refused));
        let words = (words(self.old, &old), words(self.new, &new));
        self.push(Kind::EventRetyped, &scene(name), words, wire, Rust::patch());
    }
}

fn words(api: &Api, types: &[TypeRef]) -> Words {
    let types: Vec<String> = types.iter().map(|ty| Shown(ty, &api.types).to_string()).collect();
    (!types.is_empty()).then(|| types.join(", "))
}
