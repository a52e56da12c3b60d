//! The definitions after the change: what a report carries of the new model, so that it can be made of the
//! old one.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::naming::Naming;
use super::parts::parts;
use super::{events, of_api, operations, types};
use crate::compare::change::{Change, Owner};
use crate::compare::pairing::Pairs;
use crate::compare::pairing::operations::{call, pairs_of_operations};
use crate::compare::webhooks;
use crate::ir::{Api, Event, TypeId};

/// The definition of an owner after the change.
#[derive(Clone, Debug, PartialEq)]
pub struct DefinitionAfter {
    /// The owner in the old model; none where it was added.
    pub old: Option<Owner>,
    /// The owner in the new model; none where it was removed.
    pub new: Option<Owner>,
    /// What it is now; null where it was removed.
    pub definition: Value,
}

/// The definitions, after the change, of all that changes name, of what is a part of it, and of what refers to
/// a type that was renamed.
pub fn definitions_after(old: &Api, new: &Api, changes: &[Change]) -> Vec<DefinitionAfter> {
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

/// The old model with these definitions, which is the new one if changes name all that differs.
pub fn applied(
    mut model: BTreeMap<Owner, Value>,
    after: Vec<DefinitionAfter>,
) -> BTreeMap<Owner, Value> {
    for old in after.iter().filter_map(|entry| entry.old.as_ref()) {
        model.remove(old);
    }
    model.extend(after.into_iter().filter_map(|entry| Some((entry.new?, entry.definition))));
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
    fn operations(&self, found: &mut Vec<DefinitionAfter>) {
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

    fn types(&self, found: &mut Vec<DefinitionAfter>) {
        let parts = self.parts();
        for (id, def) in self.old.types.iter().filter(|(_, def)| !def.name.is_empty()) {
            let other = self.pairs.new_of(id).filter(|id| !self.new.types[*id].name.is_empty());
            // A type that is in both models has changes of its own.
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
                found.push(DefinitionAfter { old: None, new: Some(owner), definition });
            }
        }
    }

    fn events(&self, found: &mut Vec<DefinitionAfter>) {
        let (before, after) = (webhooks::owners(self.old), webhooks::owners(self.new));
        for owner in &before {
            let now = after.contains(owner);
            let now = now.then(|| (owner.clone(), events(&self.new_names(), self.new, owner)));
            let define = |names: &Naming<'_>| events(names, self.old, owner);
            self.entry(found, false, owner.clone(), &define, now);
        }
        for owner in after.iter().filter(|owner| !before.contains(owner)) {
            let define = || events(&self.new_names(), self.new, owner);
            self.addition(found, owner.clone(), define);
        }
    }

    fn api(&self, found: &mut Vec<DefinitionAfter>) {
        let now = Some((Owner::Api, of_api(self.new)));
        self.entry(found, false, Owner::Api, &|_| of_api(self.old), now);
    }

    /// Adds the definition of an old owner, if it is another one now, and if changes name the owner or what it
    /// is a part of.
    fn entry(
        &self,
        found: &mut Vec<DefinitionAfter>,
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
                found.push(DefinitionAfter { old: Some(old), new: Some(new), definition });
            }
            Some(_) => {}
            None => {
                found.push(DefinitionAfter { old: Some(old), new: None, definition: Value::Null })
            }
        }
    }

    /// Adds the definition of an owner that was added, if changes name it.
    fn addition(&self, found: &mut Vec<DefinitionAfter>, new: Owner, define: impl Fn() -> Value) {
        if self.named.contains(&new) {
            found.push(DefinitionAfter { old: None, new: Some(new), definition: define() });
        }
    }

    fn new_names(&self) -> Naming<'_> {
        Naming::own(&self.new.types)
    }

    /// The old types, under the names that they have now.
    fn renamed(&self) -> Naming<'_> {
        Naming::renamed(&self.old.types, &self.new.types, self.pairs)
    }

    /// The types that are parts of what changes name: a type that comes or goes with a member is no change by
    /// itself. Changes name what is in both models by its old name.
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
        let event = |event: &Event| is_named(webhooks::owner(event));
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
