//! What an attempt to decode a value does otherwise than the first one, and what it has seen.

use std::cell::{Cell, RefCell};

use serde_json::{Map, Value};

use super::DecodeError;
use super::decoder::Node;
use super::error::Cause;
use crate::extend::typed::evidence::Evidences;
use crate::extend::typed::path::push_place;
use crate::runtime::value::place::Place;

/// An attempt to decode a value.
pub struct Attempt<'e> {
    pub evidences: &'e Evidences,
    is_first: bool,
    /// Members that objects get, as null, where they have none of the name.
    added: Vec<Added>,
    stand_ins: Vec<StandIn>,
    /// Whether `1.0` is shown as an integer to what takes any type.
    pub has_whole_numbers: bool,
    /// How many of the first scalars are replaced for what takes any type.
    replaced: usize,
    /// How many scalars were shown to what takes any type.
    scalars: Cell<usize>,
    /// The path of the last scalar that was replaced.
    last_replaced: RefCell<Option<String>>,
}

/// What stands for null in a member of the objects that this visitor reads.
struct StandIn {
    reader: &'static str,
    name: String,
    node: Node<'static>,
}

/// A member that the objects get which this visitor reads.
struct Added {
    reader: &'static str,
    name: &'static str,
    /// The names in objects that have the member by another one, an alias.
    but_with: Vec<Vec<String>>,
}

impl<'e> Attempt<'e> {
    pub fn new(evidences: &'e Evidences) -> Self {
        Attempt {
            evidences,
            is_first: true,
            added: Vec::new(),
            stand_ins: Vec::new(),
            has_whole_numbers: false,
            replaced: 0,
            scalars: Cell::new(0),
            last_replaced: RefCell::new(None),
        }
    }

    /// Whether nothing is done otherwise than serde asks for it.
    pub fn is_first(&self) -> bool {
        self.is_first
    }

    /// Forgets what an attempt has seen.
    pub fn begin(&self) {
        self.evidences.clear();
        self.scalars.set(0);
    }

    /// Whether the next attempt does something otherwise because of this error.
    pub fn learn(&mut self, error: &DecodeError) -> bool {
        self.is_first = false;
        match error.cause() {
            &Cause::Absent { reader, member } => {
                let is_new = self.find(reader, member).is_none();
                if is_new {
                    self.added.push(Added { reader, name: member, but_with: Vec::new() });
                }
                is_new
            }
            Cause::Added { reader, member, names } => match self.find(reader, member) {
                Some(added) => {
                    added.but_with.push(names.clone());
                    true
                }
                None => false,
            },
            Cause::WholeFloat => !std::mem::replace(&mut self.has_whole_numbers, true),
            Cause::Container | Cause::Null { .. } | Cause::Other => false,
        }
    }

    fn find(&mut self, reader: &str, name: &str) -> Option<&mut Added> {
        self.added.iter_mut().find(|added| added.reader == reader && added.name == name)
    }

    /// The members that an object gets.
    pub fn added_to(
        &self,
        reader: &str,
        object: &Map<String, Value>,
    ) -> impl Iterator<Item = &'static str> {
        let is_here = move |added: &&Added| {
            let has_names = |names: &Vec<String>| names.iter().eq(object.keys());
            added.reader == reader
                && !object.contains_key(added.name)
                && !added.but_with.iter().any(has_names)
        };
        self.added.iter().filter(is_here).map(|added| added.name)
    }

    /// From now on this stands for null, if something does, in a member of the objects that this visitor reads.
    pub fn stand_in(&mut self, reader: &'static str, name: &str, node: Option<Node<'static>>) {
        self.stand_ins.retain(|old| (old.reader, old.name.as_str()) != (reader, name));
        self.stand_ins.extend(node.map(|node| StandIn { reader, name: name.to_owned(), node }));
    }

    /// What stands for null in a member of the objects that this visitor reads.
    #[cold]
    pub fn in_place_of_null(&self, reader: &str, name: &str) -> Option<Node<'static>> {
        let is_here = |other: &&StandIn| other.reader == reader && other.name == name;
        self.stand_ins.iter().find(is_here).map(|stand_in| stand_in.node)
    }

    /// Sets how many of the first scalars are replaced for what takes any type.
    pub fn replace(&mut self, count: usize) {
        self.replaced = count;
    }

    /// Whether the next scalar that is shown to what takes any type is replaced. It stands at this place.
    pub fn is_replaced(&self, place: &Place<'_>) -> bool {
        let count = self.scalars.get() + 1;
        self.scalars.set(count);
        if count == self.replaced {
            let mut path = String::new();
            push_place(&mut path, place);
            self.last_replaced.replace(Some(path));
        }
        count <= self.replaced
    }

    /// How many scalars were shown to what takes any type.
    pub fn scalars(&self) -> usize {
        self.scalars.get()
    }

    /// The path of the last scalar that was replaced.
    pub fn last_replaced(&self) -> Option<String> {
        self.last_replaced.take()
    }
}
