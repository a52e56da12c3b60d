//! What an attempt to decode a value does otherwise than the first one, and what it has seen.

use std::cell::{Cell, RefCell};

use super::fills::Fills;
use crate::extend::typed::evidence::Evidences;
use crate::extend::typed::path::push_place;
use crate::runtime::value::place::Place;

/// An attempt to decode a value.
pub struct Attempt<'e> {
    pub evidences: &'e Evidences,
    /// Whether nothing is done otherwise.
    pub is_first: bool,
    pub fills: Fills,
    /// The name of the visitor from which members that are null are hidden.
    pub hides_nulls_from: Option<&'static str>,
    /// Whether `1.0` is shown as an integer to what takes any type.
    pub has_whole_numbers: bool,
    /// Which scalar is replaced, of those that are shown to what takes any type.
    replaced: Option<usize>,
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
            hides_nulls_from: None,
            has_whole_numbers: false,
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
    }

    /// Hides nothing any more. Whether something was hidden.
    pub fn show_nulls(&mut self) -> bool {
        self.hides_nulls_from.take().is_some()
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

    /// Sets which of these scalars is replaced.
    pub fn replace(&mut self, index: usize) {
        self.replaced = Some(index);
    }

    /// Whether the next of these scalars is replaced. It stands at this place.
    pub fn is_replaced(&self, place: &Place<'_>) -> bool {
        let index = self.scalars.get();
        self.scalars.set(index + 1);
        let is_replaced = self.replaced == Some(index);
        if is_replaced {
            let mut path = String::new();
            push_place(&mut path, place);
            self.replaced_path.replace(Some(path));
        }
        is_replaced
    }

    /// The path of the scalar that was replaced.
    pub fn replaced_path(&self) -> Option<String> {
        self.replaced_path.take()
    }
}
