//! Which types are all of which others.
//!
//! Schemas that are recursive and narrow one another come to the same combination again and again, at every
//! depth: each combination is one type, in whatever order it is made.

use std::collections::{BTreeSet, HashMap};

use super::disjoint::may_be_null;
use crate::ir::{TypeId, Types};

/// Of a type that is all of more types than this it is not remembered of which.
const MOST: usize = 64;

/// Which types are all of which others.
#[derive(Default)]
pub struct Parts {
    of: HashMap<TypeId, Vec<TypeId>>,
    by_parts: HashMap<Vec<TypeId>, TypeId>,
}

impl Parts {
    /// The types of all of which a type is: itself, if it is not known to be of others.
    pub fn of(&self, types: &Types, named: TypeId) -> Vec<TypeId> {
        let target = types.resolve(named);
        // A reference that says of itself that it may be null is not what it refers to.
        let is_same = may_be_null(types, named) == may_be_null(types, target);
        let id = if is_same { target } else { named };
        self.of.get(&id).cloned().unwrap_or_else(|| vec![id])
    }

    /// The type that is all of these.
    pub fn all_of(&self, parts: &BTreeSet<TypeId>) -> Option<TypeId> {
        self.by_parts.get(&parts.iter().copied().collect::<Vec<_>>()).copied()
    }

    /// Remembers that a type is all of these, unless another is that already.
    pub fn add(&mut self, id: TypeId, parts: &BTreeSet<TypeId>) {
        if parts.len() > 1 && parts.len() <= MOST {
            let parts: Vec<TypeId> = parts.iter().copied().collect();
            self.by_parts.entry(parts.clone()).or_insert(id);
            self.of.entry(id).or_insert(parts);
        }
    }

    /// How many combinations there are.
    pub fn count(&self) -> usize {
        self.by_parts.len()
    }
}
