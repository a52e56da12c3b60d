//! What an attempt to decode a value does otherwise than the first one, and what it has seen.

use std::cell::{Cell, RefCell};

use serde_json::Value;

use super::fills::Fills;
use super::nulls::Nulls;
use crate::extend::typed::evidence::Evidences;
use crate::extend::typed::path::push_place;
use crate::runtime::value::place::Place;

/// An attempt to decode a value.
pub struct Attempt<'e> {
    pub evidences: &'e Evidences,
    /// Whether nothing is done otherwise.
    pub is_first: bool,
    pub fills: Fills,
    pub nulls: Nulls,
    /// The names of the visitors for which `1.0` is shown as an integer to what takes any type.
    pub whole_numbers_for: Vec<&'static str>,
    /// How many objects of these visitors are around the value.
    whole_numbers: Cell<usize>,
    /// Which scalar is replaced, of those that are shown to what takes any type, and by what.
    replaced: Option<(usize, Value)>,
    /// The path of the scalar that was replaced.
    replaced_path: RefCell<Option<String>>,
    /// How many scalars were shown to what takes any type.
    scalars: Cell<usize>,
    /// How many values were asked for by what takes any type.
    any: Cell<usize>,
}

impl<'e> Attempt<'e> {
    pub fn new(evidences: &'e Evidences) -> Self {
        Attempt {
            evidences,
            is_first: true,
            fills: Fills::default(),
            nulls: Nulls::default(),
            whole_numbers_for: Vec::new(),
            whole_numbers: Cell::new(0),
            replaced: None,
            replaced_path: RefCell::new(None),
            scalars: Cell::new(0),
            any: Cell::new(0),
        }
    }

    /// Forgets what an attempt has seen.
    pub fn begin(&self) {
        self.evidences.clear();
        self.scalars.set(0);
        self.whole_numbers.set(0);
    }

    /// Decodes a member of an object that this visitor reads.
    pub fn in_object_of<T>(&self, reader: &str, decode: impl FnOnce() -> T) -> T {
        let has_whole_numbers = self.whole_numbers_for.contains(&reader);
        let around = self.whole_numbers.get();
        self.whole_numbers.set(around + usize::from(has_whole_numbers));
        let decoded = decode();
        self.whole_numbers.set(around);
        decoded
    }

    /// Whether `1.0` is shown as an integer to what takes any type.
    pub fn has_whole_numbers(&self) -> bool {
        self.whole_numbers.get() > 0
    }

    /// How many scalars were shown to what takes any type.
    pub fn scalars(&self) -> usize {
        self.scalars.get()
    }

    /// Something takes a value of any type.
    pub fn takes_any(&self) {
        self.any.set(self.any.get() + 1);
    }

    /// How many values were taken so.
    pub fn any(&self) -> usize {
        self.any.get()
    }

    /// Sets which of these scalars is replaced, and by what.
    pub fn replace(&mut self, index: usize, by: Value) {
        self.replaced = Some((index, by));
    }

    /// What the next of these scalars is replaced by, if it is. It stands at this place.
    pub fn replacement(&self, place: &Place<'_>) -> Option<Value> {
        let index = self.scalars.get();
        self.scalars.set(index + 1);
        let (_, by) = self.replaced.as_ref().filter(|replaced| replaced.0 == index)?;
        let mut path = String::new();
        push_place(&mut path, place);
        self.replaced_path.replace(Some(path));
        Some(by.clone())
    }

    /// The path of the scalar that was replaced.
    pub fn replaced_path(&self) -> Option<String> {
        self.replaced_path.take()
    }
}
