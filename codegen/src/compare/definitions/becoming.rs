//! What a report carries of the new model, so that it can be made of the old one.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::types::{self, Naming};
use super::{event, of_api, operations};
use crate::compare::operations::{call, pairs_of_operations};
use crate::compare::pairing::Pairs;
use crate::compare::{Change, Owner, events};
use crate::ir::{Api, Origin, TypeId, TypeRef};
use crate::passes::mark_usage::parts as referred;

/// What has become of an owner.
#[derive(Clone, Debug, PartialEq)]
pub struct Becoming {
    /// None where it is new.
    pub old: Option<Owner>,
    /// None where it is gone.
    pub new: Option<Owner>,
    /// What it is now; null where it is gone.
    pub definition: Value,
}

/// What has become of all that changes name, of what is a part of it, and of what refers to a type that
/// has another name now.
pub fn becoming(old: &Api, new: &Api, changes: &[Change]) -> Vec<Becoming> {
    let pairs = Pairs::of(old, new);
    let operations = pairs_of_operations(old, new);
    let named = changes.iter().map(|change| &change.subject.owner).collect();
    let search = Search { old, new, pairs: &pairs, operations: &operations, named };
    let mut found = Vec::new();
    search.operations(&mut found);
    search.types(&mut found);
    search.events(&mut found);
    search.api(&mut found);
    found
}

/// A model where each has become what it is now.
pub fn applied(
    mut model: BTreeMap<Owner, Value>,
    becoming: Vec<Becoming>,
) -> BTreeMap<Owner, Value> {
    for old in becoming.iter().filter_map(|entry| entry.old.as_ref()) {
        model.remove(old);
    }
    model.extend(becoming.into_iter().filter_map(|entry| Some((entry.new?, entry.definition))));
    model
}

struct Search<'a> {
    old: &'a Api,
    new: &'a Api,
    pairs: &'a Pairs,
    /// The operations that are in both, by their positions.
    operations: &'a [(usize, usize)],
    named: HashSet<&'a Owner>,
}

impl Search<'_> {
    fn operations(&self, found: &mut Vec<Becoming>) {
        for (index, operation) in self.old.operations.iter().enumerate() {
            let now = self.operations.iter().find(|(old, _)| *old == index).map(|(_, new)| {
                let other = &self.new.operations[*new];
                (Owner::Operation(call(other)), operations::define(&self.new_names(), other))
            });
            let define = |names: &Naming<'_>| operations::define(names, operation);
            self.entry(found, false, Owner::Operation(call(operation)), &define, now);
        }
        for (index, operation) in self.new.operations.iter().enumerate() {
            if !self.operations.iter().any(|(_, new)| *new == index) {
                let owner = Owner::Operation(call(operation));
                self.addition(found, owner, || operations::define(&self.new_names(), operation));
            }
        }
    }

    fn types(&self, found: &mut Vec<Becoming>) {
        let parts = self.parts();
        for (id, def) in self.old.types.iter().filter(|(_, def)| !def.name.is_empty()) {
            let other = self.pairs.new_of(id).filter(|id| !self.new.types[*id].name.is_empty());
            // Of a type that is in both models all is said by itself.
            let is_part = other.is_none() && parts.old.contains(&id);
            let now = other.map(|other| {
                let owner = Owner::Type(self.new.types[other].name.clone());
                (owner, types::define(&self.new_names(), other))
            });
            let define = |names: &Naming<'_>| types::define(names, id);
            self.entry(found, is_part, Owner::Type(def.name.clone()), &define, now);
        }
        for (id, def) in self.new.types.iter().filter(|(_, def)| !def.name.is_empty()) {
            let was = self.pairs.old_of(id).filter(|id| !self.old.types[*id].name.is_empty());
            let owner = Owner::Type(def.name.clone());
            if was.is_none() && (parts.new.contains(&id) || self.named.contains(&owner)) {
                let definition = types::define(&self.new_names(), id);
                found.push(Becoming { old: None, new: Some(owner), definition });
            }
        }
    }

    fn events(&self, found: &mut Vec<Becoming>) {
        for name in events::names(self.old) {
            let owner = Owner::Event(name.to_owned());
            let now = events::names(self.new).any(|other| other == name);
            let now = now.then(|| (owner.clone(), event(&self.new_names(), self.new, name)));
            let define = |names: &Naming<'_>| event(names, self.old, name);
            self.entry(found, false, owner, &define, now);
        }
        for name in events::names(self.new) {
            if !events::names(self.old).any(|other| other == name) {
                let owner = Owner::Event(name.to_owned());
                self.addition(found, owner, || event(&self.new_names(), self.new, name));
            }
        }
    }

    fn api(&self, found: &mut Vec<Becoming>) {
        let now = Some((Owner::Api, of_api(self.new)));
        self.entry(found, false, Owner::Api, &|_| of_api(self.old), now);
    }

    /// Adds what has become of an old owner, if that is not what it was, and if changes name it, or what
    /// it is a part of.
    fn entry(
        &self,
        found: &mut Vec<Becoming>,
        is_part: bool,
        old: Owner,
        define: &dyn Fn(&Naming<'_>) -> Value,
        now: Option<(Owner, Value)>,
    ) {
        let before = define(&Naming::own(&self.old.types));
        let refers_to_renamed = || define(&self.renamed()) != before;
        match now {
            _ if !is_part && !self.named.contains(&old) && !refers_to_renamed() => {}
            Some((new, definition)) if new != old || definition != before => {
                found.push(Becoming { old: Some(old), new: Some(new), definition });
            }
            Some(_) => {}
            None => found.push(Becoming { old: Some(old), new: None, definition: Value::Null }),
        }
    }

    /// Adds what is new, if changes name it.
    fn addition(&self, found: &mut Vec<Becoming>, new: Owner, define: impl Fn() -> Value) {
        if self.named.contains(&new) {
            found.push(Becoming { old: None, new: Some(new), definition: define() });
        }
    }

    fn new_names(&self) -> Naming<'_> {
        Naming::own(&self.new.types)
    }

    /// The old types, under the names that they have now.
    fn renamed(&self) -> Naming<'_> {
        Naming::renamed(&self.old.types, &self.new.types, self.pairs)
    }

    /// The types that are parts of what changes name, for what comes or goes with a member is said of the
    /// member. Of what is in both models it is the old name that is named.
    fn parts(&self) -> Parts {
        let is_named = |owner: Owner| self.named.contains(&owner);
        let of_old = |id: TypeId| is_named(Owner::Type(self.old.types[id].name.clone()));
        let of_new = |id: TypeId| match self.pairs.old_of(id) {
            Some(old) => of_old(old),
            None => is_named(Owner::Type(self.new.types[id].name.clone())),
        };
        let old_call = |index: usize| is_named(Owner::Operation(call(&self.old.operations[index])));
        let new_call = |index: usize| match self.operations.iter().find(|(_, new)| *new == index) {
            Some((old, _)) => old_call(*old),
            None => is_named(Owner::Operation(call(&self.new.operations[index]))),
        };
        let event = |name: &str| is_named(Owner::Event(name.to_owned()));
        Parts {
            old: parts(self.old, &of_old, &old_call, &event),
            new: parts(self.new, &of_new, &new_call, &event),
        }
    }
}

/// The types of either model that are parts of something.
struct Parts {
    old: HashSet<TypeId>,
    new: HashSet<TypeId>,
}

/// What types, operations and events refer to, what that refers to, and what stands within it, as far as it
/// is no component: components are parts of nothing.
fn parts(
    api: &Api,
    is_type: &dyn Fn(TypeId) -> bool,
    is_operation: &dyn Fn(usize) -> bool,
    is_event: &dyn Fn(&str) -> bool,
) -> HashSet<TypeId> {
    let types = api.types.ids().filter(|id| is_type(*id));
    let mut waiting: Vec<TypeId> = types.flat_map(|id| referred(&api.types[id].shape)).collect();
    let operations = api.operations.iter().enumerate().filter(|(index, _)| is_operation(*index));
    let references = operations.flat_map(|(_, operation)| operation.references());
    waiting.extend(references.filter_map(TypeRef::named));
    let events = api.events.iter().filter(|event| is_event(&event.name));
    waiting.extend(events.flat_map(|event| event.types.iter().copied()));
    let mut parts = HashSet::new();
    while let Some(id) = waiting.pop() {
        let is_component = matches!(api.types[id].origin, Origin::Component(_));
        if !is_component && parts.insert(id) {
            waiting.extend(referred(&api.types[id].shape));
        }
    }
    // What stands within a type comes after it.
    for (id, def) in api.types.iter() {
        if let Origin::Inner { parent, .. } = def.origin
            && (parts.contains(&parent) || is_type(parent))
        {
            parts.insert(id);
        }
    }
    parts
}
