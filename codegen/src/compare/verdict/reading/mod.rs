//! Whether every value of one type is accepted as another: by a server, which refuses what its description
//! does not allow, or by our decoders, which accept more than the description says.
//!
//! `scalars.rs`, `objects.rs` and `unions.rs` have the rules of each construct, `view.rs` says what a reference
//! stands for.

mod objects;
mod scalars;
mod unions;
mod view;

use std::cell::RefCell;
use std::collections::HashMap;

use self::scalars::is_free;
use self::view::{View, bare, may_be_null, view};
use crate::compare::pairing::Pairs;
use crate::ir::{
    Additional, Api, Branch, Constants, Openness, Scalar, TypeId, TypeRef, Types, Union,
};

/// Values that are written by one model, and read by the other.
pub struct Reading<'a> {
    reader: &'a Types,
    writer: &'a Types,
    pairs: &'a Pairs,
    by_client: bool,
    /// The answers of pairs of types. While a pair is being compared the answer is yes, so that types which
    /// refer to themselves come to an end.
    found: RefCell<HashMap<(TypeId, TypeId), bool>>,
}

impl<'a> Reading<'a> {
    /// The old client sends, and the new server reads.
    pub fn by_server(new: &'a Api, old: &'a Api, pairs: &'a Pairs) -> Self {
        let (reader, writer) = (&new.types, &old.types);
        Reading { reader, writer, pairs, by_client: false, found: RefCell::default() }
    }

    /// The new server sends, and the old client decodes.
    pub fn by_client(old: &'a Api, new: &'a Api, pairs: &'a Pairs) -> Self {
        let (reader, writer) = (&old.types, &new.types);
        Reading { reader, writer, pairs, by_client: true, found: RefCell::default() }
    }

    /// Whether every value of the written type is accepted as the read one. Two types that are a pair accept
    /// one another here: what differs between them is a change of its own.
    pub fn takes(&self, read: &TypeRef, written: &TypeRef) -> bool {
        if may_be_null(written) && !self.takes_null(read) {
            return false;
        }
        let (read, written) = (bare(read), bare(written));
        if let (TypeRef::Named(read), TypeRef::Named(written)) = (read, written) {
            if self.are_pair(*read, *written) {
                return true;
            }
            let key = (self.reader.resolve(*read), self.writer.resolve(*written));
            if let Some(found) = self.found.borrow().get(&key) {
                return *found;
            }
            self.found.borrow_mut().insert(key, true);
            let takes = self.takes_bare(&TypeRef::Named(key.0), &TypeRef::Named(key.1));
            self.found.borrow_mut().insert(key, takes);
            return takes;
        }
        self.takes_bare(read, written)
    }

    /// Whether two types are a pair, or what they are aliases of is one.
    fn are_pair(&self, read: TypeId, written: TypeId) -> bool {
        let is_pair = |read, written| match self.by_client {
            true => self.pairs.are(read, written),
            false => self.pairs.are(written, read),
        };
        is_pair(read, written) || is_pair(self.reader.resolve(read), self.writer.resolve(written))
    }

    /// The same for two types that are a pair, where what differs between them counts.
    pub fn takes_apart(&self, read: TypeId, written: TypeId) -> bool {
        self.takes_bare(&TypeRef::Named(read), &TypeRef::Named(written))
    }

    fn takes_bare(&self, read: &TypeRef, written: &TypeRef) -> bool {
        self.takes_view(&view(self.reader, read), &view(self.writer, written), read, written)
    }

    fn takes_null(&self, read: &TypeRef) -> bool {
        may_be_null(read) || matches!(view(self.reader, bare(read)), View::Any)
    }

    fn takes_view(
        &self,
        reads: &View<'_>,
        writes: &View<'_>,
        read: &TypeRef,
        written: &TypeRef,
    ) -> bool {
        match (reads, writes) {
            (View::Any, _) => true,
            (_, View::Union(union)) if !matches!(reads, View::Union(_)) => {
                union.branches.iter().all(|branch| self.takes(read, &branch.ty))
            }
            (View::Union(reads), View::Union(writes)) => self.takes_branches(reads, writes),
            (View::Union(reads), _) => {
                let branches = vec![Branch::new(written.clone())];
                let only = Union { branches, discriminator: None, left_out: false, plan: None };
                self.takes_branches(reads, &only)
            }
            (_, View::Any) => false,
            (View::Object, writes) => {
                matches!(writes, View::Object | View::Map(_) | View::Struct(_))
            }
            (View::Scalar(reads), View::Scalar(writes)) => self.takes_scalar(reads, writes),
            (View::Scalar(Scalar::Text(format)), View::Enumeration(written)) => {
                written.of == Constants::Texts && (self.by_client || is_free(format))
            }
            (View::Scalar(Scalar::Integer { .. } | Scalar::Number), View::Enumeration(written)) => {
                written.of == Constants::Integers
            }
            (View::Enumeration(reads), View::Enumeration(writes)) => {
                reads.of == writes.of && self.takes_values(reads, writes)
            }
            (View::Enumeration(reads), View::Scalar(written)) => {
                let fits = match reads.of {
                    Constants::Texts => matches!(written, Scalar::Text(_)),
                    Constants::Integers => matches!(written, Scalar::Integer { .. }),
                };
                fits && self.by_client && reads.openness == Openness::Open
            }
            (View::Array(reads), View::Array(writes)) => self.takes(reads, writes),
            (View::Map(reads), View::Map(writes)) => self.takes(reads, writes),
            (View::Map(reads), View::Object) => matches!(view(self.reader, reads), View::Any),
            (View::Map(reads), View::Struct(writes)) => self.map_takes(reads, writes),
            (View::Struct(reads), View::Struct(writes)) => self.takes_struct(reads, writes),
            (View::Struct(reads), View::Object) => {
                reads.members.is_empty() && self.takes_additional(reads, &[], &Additional::Any)
            }
            (View::Struct(reads), View::Map(values)) => {
                let values = Additional::Typed((*values).clone());
                reads.members.is_empty() && self.takes_additional(reads, &[], &values)
            }
            _ => false,
        }
    }
}
