//! Which type of one model is which of another.
//!
//! Components are the same where they have the same name, and so are bodies. What stands within a type is
//! the same where it stands in the same part of the same type. What is left is matched by its parts:
//! so a schema is recognised that was renamed, or moved out of another one.
//!
//! `search.rs` finds the pairs, `similarity.rs` says which types have enough in common. [`operations`] pairs
//! operations.

pub mod operations;
mod search;
mod similarity;

use self::search::Search;
use crate::ir::{Api, TypeId, TypeRef};

/// The types of two models that are the same, whatever has become of them.
pub struct Pairs {
    new_of: Vec<Option<TypeId>>,
    old_of: Vec<Option<TypeId>>,
}

impl Pairs {
    /// Finds the pairs.
    pub fn of(old: &Api, new: &Api) -> Pairs {
        let (new_of, old_of) = Search::of(old, new);
        Pairs { new_of, old_of }
    }

    /// The new type that an old one is.
    pub fn new_of(&self, old: TypeId) -> Option<TypeId> {
        self.new_of[old.0]
    }

    /// The old type that a new one is.
    pub fn old_of(&self, new: TypeId) -> Option<TypeId> {
        self.old_of[new.0]
    }

    /// Whether two types are a pair.
    pub fn are(&self, old: TypeId, new: TypeId) -> bool {
        self.new_of[old.0] == Some(new)
    }

    /// Whether two references are the same, up to what has become of the types in them.
    pub fn same(&self, old: &TypeRef, new: &TypeRef) -> bool {
        match (old, new) {
            (TypeRef::Named(old), TypeRef::Named(new)) => self.are(*old, *new),
            (TypeRef::Array(old), TypeRef::Array(new))
            | (TypeRef::Map(old), TypeRef::Map(new))
            | (TypeRef::Nullable(old), TypeRef::Nullable(new))
            | (TypeRef::Boxed(old), TypeRef::Boxed(new)) => self.same(old, new),
            (old, new) => old == new,
        }
    }
}
