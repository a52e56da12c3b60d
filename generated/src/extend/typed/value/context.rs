//! What goes with the decoding of a value.

use std::cell::RefCell;

use serde_json::Value;

use super::replace::{self, Replacements};
use crate::extend::typed::evidence::Evidences;

/// What goes with the decoding of a value.
pub struct Context<'e> {
    pub evidences: &'e Evidences,
    /// What is shown of values that are put aside.
    pub replacements: Replacements,
    /// The values that were put aside and might be replaced.
    suspects: RefCell<Vec<*const Value>>,
}

impl<'e> Context<'e> {
    pub fn new(evidences: &'e Evidences, replacements: Replacements) -> Self {
        Context { evidences, replacements, suspects: RefCell::default() }
    }

    /// What is shown of a value that serde puts aside, if it is another one.
    pub fn put_aside(&self, value: &Value) -> Option<&Value> {
        if !replace::is_replaceable(value) {
            return None;
        }
        let other = self.replacements.get(value);
        if other.is_none() {
            self.suspects.borrow_mut().push(value);
        }
        other
    }

    /// What stands for a value, if it is another one.
    pub fn replacement(&self, value: &Value) -> Option<&Value> {
        self.replacements.get(value)
    }

    pub fn has_suspects(&self) -> bool {
        !self.suspects.borrow().is_empty()
    }

    /// Whether some were put aside that these replace.
    pub fn has_suspects_of(&self, replacements: &Replacements) -> bool {
        self.suspects.borrow().iter().any(|suspect| replacements.contains(*suspect))
    }
}
