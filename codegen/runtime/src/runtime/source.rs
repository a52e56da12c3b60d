//! Where a value comes from: a serde format, as it arrives, or a recording.
//!
//! A type says once how it is decoded, in terms of these traits. The two kinds of source are in
//! `format` and `recorded`.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde::de::Error;
use serde_json::{Map, Number, Value};

use super::claim::{Claim, Kinds};
use super::claimed::Fit;
use super::decode::Decode;
use super::enumeration::ParseError;
use super::literal::{self, Numeric};
use super::place::Place;
use super::presence::Slot;
use super::tape::Tape;
use super::union::Union;

/// A value that has not been decoded yet.
///
/// Every function takes the value if it is of the kind that the function is named for. If not, the
/// error says so, and names the place `at`. An error of the format (end of input, syntax, I/O) is
/// passed on as it is.
pub trait Source<'de>: Sized {
    /// The format's error.
    type Error: Error;

    /// True or false.
    fn boolean(self, at: &Place<'_>) -> Result<bool, Self::Error>;

    /// A number. `literal` becomes the number as it was written, wherever encoding what was
    /// decoded would write it differently.
    fn number<T: Numeric>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, Self::Error>;

    /// A string, made into something else. What `take` refuses is an error of the value.
    fn text<T, F>(self, at: &Place<'_>, take: F) -> Result<T, Self::Error>
    where
        F: FnOnce(Cow<'_, str>) -> Result<T, ParseError>;

    /// Null, or a value.
    fn nullable<T: Decode<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Option<T>, Self::Error>;

    /// An array.
    fn array<T: Decode<'de>>(self, at: &Place<'_>) -> Result<Vec<T>, Self::Error>;

    /// An array, if nothing in it can fail; whatever else there is, recorded.
    #[inline]
    fn sound_array<T: Decode<'de>>(
        self,
        _: &Place<'_>,
        _: &mut Slot<Vec<T>>,
    ) -> Result<Fit, Self::Error> {
        self.record().map(Fit::misfit)
    }

    /// An object, of which `take` makes something.
    fn object<O: TakeMembers<'de>>(self, at: &Place<'_>, take: O) -> Result<O::Value, Self::Error>;

    /// A value of one of these kinds, or whatever else there is, recorded. Of an object `take`
    /// makes something.
    fn claimed<T: Decode<'de>, O: ClaimMembers<'de, T>>(
        self,
        kinds: Kinds,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
        take: O,
    ) -> Result<Fit, Self::Error>;

    /// One of several branches.
    fn union<U: Union<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<U, Self::Error>;

    /// Any value, as a tree.
    fn value(self, at: &Place<'_>) -> Result<Value, Self::Error>;

    /// Any value, recorded.
    fn record(self) -> Result<Tape, Self::Error>;
}

/// The members of an object, one after the other.
pub trait Members<'de> {
    /// The format's error.
    type Error: Error;

    /// The next key, made into something else; none at the end.
    fn next_key<T>(&mut self, take: impl FnOnce(&str) -> T) -> Result<Option<T>, Self::Error>;

    /// The next key, made into something else: by `known`, if it is one that `known` knows, else by
    /// `unknown`; none at the end.
    #[inline]
    fn next_name<T>(
        &mut self,
        known: impl FnOnce(&[u8]) -> Option<T>,
        unknown: impl FnOnce(&str) -> T,
    ) -> Result<Option<T>, Self::Error> {
        self.next_key(|name| known(name.as_bytes()).unwrap_or_else(|| unknown(name)))
    }

    /// The value of the key that was read last.
    fn value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, Self::Error>;

    /// The value of the key that was read last, if it fits a claim.
    fn value_claimed<T: Decode<'de>>(
        &mut self,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, Self::Error>;

    /// The value of the key that was read last, if nothing in it can fail; else it is recorded.
    fn sound_value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, Self::Error>;

    /// Records the value of the key that was read last.
    fn record_value(&mut self, tape: &mut Tape) -> Result<(), Self::Error>;

    /// Records the value of the key that was read last, by itself.
    #[cold]
    fn recorded_value(&mut self) -> Result<Box<Tape>, Self::Error> {
        let mut tape = Box::<Tape>::default();
        self.record_value(&mut tape)?;
        Ok(tape)
    }

    /// How many members are still to come, if that is known.
    fn size_hint(&self) -> usize {
        0
    }
}

/// Something that is made of the members of an object.
pub trait TakeMembers<'de>: Sized {
    /// What an error says was expected.
    const EXPECTED: &'static str = "an object";
    /// What it makes.
    type Value;

    /// Takes the members of the object at `at`, to the last.
    fn take<M: Members<'de>>(self, members: M, at: &Place<'_>) -> Result<Self::Value, M::Error>;
}

/// Something that puts into a slot what is made of the members of an object, if they fit a claim.
pub trait ClaimMembers<'de, T> {
    /// Takes the members of the object at `at`, to the last.
    fn take<M: Members<'de>>(
        self,
        members: M,
        at: &Place<'_>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error>;
}

/// Makes a map of the members, in their order. A key that comes twice is an error.
pub struct TakeMap<T>(pub std::marker::PhantomData<T>);

impl<'de, T: Decode<'de>> TakeMembers<'de> for TakeMap<T> {
    type Value = IndexMap<String, T>;

    #[inline]
    fn take<M: Members<'de>>(
        self,
        mut members: M,
        at: &Place<'_>,
    ) -> Result<Self::Value, M::Error> {
        let mut entries = IndexMap::with_capacity(members.size_hint());
        while let Some(key) = members.next_key(str::to_owned)? {
            if entries.is_empty() {
                literal::refuse_number_key(&key, at)?;
            }
            let value = members.value(&Place::Member(at, &key), &mut None)?;
            insert(&mut entries, key, Some(value), at)?;
        }
        Ok(entries)
    }
}

/// Inserts the entry whose value is in the slot: what fits always is. A key that comes twice is an error.
pub fn insert<T, E: Error>(
    entries: &mut IndexMap<String, T>,
    key: String,
    slot: Slot<T>,
    at: &Place<'_>,
) -> Result<(), E> {
    use indexmap::map::Entry;
    match entries.entry(key) {
        Entry::Vacant(entry) => {
            if let Some(value) = slot {
                entry.insert(value);
            }
            Ok(())
        }
        Entry::Occupied(entry) => Err(Place::Member(at, entry.key()).duplicate()),
    }
}

/// Makes a tree of the members. Of duplicates the last one stays, as in serde_json.
pub struct TakeObject;

impl<'de> TakeMembers<'de> for TakeObject {
    type Value = Map<String, Value>;

    #[inline]
    fn take<M: Members<'de>>(
        self,
        mut members: M,
        at: &Place<'_>,
    ) -> Result<Self::Value, M::Error> {
        let mut object = Map::with_capacity(members.size_hint());
        while let Some(key) = members.next_key(str::to_owned)? {
            if object.is_empty() {
                literal::refuse_number_key(&key, at)?;
            }
            let value = members.value(&Place::Member(at, &key), &mut None)?;
            object.insert(key, value);
        }
        Ok(object)
    }
}
