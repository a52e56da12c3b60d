//! Values that have been recorded, and objects that have been in part.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected};
use serde_json::{Number, Value};

use super::claim::{Claim, Kinds};
use super::claimed::Fit;
use super::decode::{Decode, DecodeAs};
use super::enumeration::ParseError;
use super::literal::{self, Literal, Numeric};
use super::place::Place;
use super::presence::Slot;
use super::source::{ClaimMembers, Members, Source, TakeMembers, TakeObject};
use super::tape::{Cell, Node, NodeMembers, Tape};
use super::union::{self, Union};

/// A recorded value, to be decoded with errors of the type `E`.
pub struct Recorded<'t, E> {
    node: Node<'t>,
    error: PhantomData<E>,
}

impl<'t, E: Error> Recorded<'t, E> {
    /// The value at this node.
    pub fn new(node: Node<'t>) -> Self {
        Recorded { node, error: PhantomData }
    }

    #[cold]
    fn refuse<T>(self, expected: &str, at: &Place<'_>) -> Result<T, E> {
        let found = match self.node.cell() {
            Cell::Null => Unexpected::Unit,
            Cell::Bool(value) => Unexpected::Bool(value),
            Cell::Unsigned(value) => Unexpected::Unsigned(value),
            Cell::Signed(value) => Unexpected::Signed(value),
            Cell::Float(value) => Unexpected::Float(value),
            Cell::Literal(_) => Unexpected::Other("number"),
            Cell::Text(_) => Unexpected::Str(self.node.as_str().unwrap_or_default()),
            Cell::Array { .. } => Unexpected::Seq,
            Cell::Object { .. } => Unexpected::Map,
        };
        Err(at.invalid_type(found, expected))
    }
}

impl<'de, E: Error> Source<'de> for Recorded<'_, E> {
    type Error = E;

    #[inline]
    fn boolean(self, at: &Place<'_>) -> Result<bool, E> {
        match self.node.cell() {
            Cell::Bool(value) => Ok(value),
            _ => self.refuse("a boolean", at),
        }
    }

    #[inline]
    fn number<T: Numeric>(self, at: &Place<'_>, note: &mut Option<Number>) -> Result<T, E> {
        let came = match self.node.cell() {
            Cell::Float(value) => Literal::Float(value),
            Cell::Unsigned(value) => Literal::Unsigned(value),
            Cell::Signed(value) => Literal::Signed(value),
            Cell::Literal(span) => return literal::take_text(self.node.text(span), note, at),
            _ => return self.refuse(T::EXPECTED, at),
        };
        literal::take(came, note, at)
    }

    #[inline]
    fn text<T, F>(self, at: &Place<'_>, take: F) -> Result<T, E>
    where
        F: FnOnce(Cow<'_, str>) -> Result<T, ParseError>,
    {
        match self.node.as_str() {
            Some(text) => take(Cow::Borrowed(text)).map_err(|error| at.error(error)),
            None => self.refuse("a string", at),
        }
    }

    #[inline]
    fn nullable<T: Decode<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Option<T>, E> {
        match self.node.cell() {
            Cell::Null => Ok(None),
            _ => T::As::decode(self, at, literal).map(Some),
        }
    }

    #[inline]
    fn array<T: Decode<'de>>(self, at: &Place<'_>) -> Result<Vec<T>, E> {
        let Cell::Array { length, .. } = self.node.cell() else {
            return self.refuse("an array", at);
        };
        let mut items = Vec::with_capacity(length as usize);
        for (index, item) in self.node.items().enumerate() {
            items.push(T::As::decode(Self::new(item), &Place::Item(at, index), &mut None)?);
        }
        Ok(items)
    }

    #[inline]
    fn object<O: TakeMembers<'de>>(self, at: &Place<'_>, take: O) -> Result<O::Value, E> {
        match self.node.cell() {
            Cell::Object { .. } => take.take(RecordedMembers::of(self.node), at),
            _ => self.refuse(O::EXPECTED, at),
        }
    }

    fn claimed<T: Decode<'de>, O: ClaimMembers<'de, T>>(
        self,
        kinds: Kinds,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
        take: O,
    ) -> Result<Fit, E> {
        match Kinds::of(self.node) {
            kind if !kinds.has(kind) => self.record().map(Fit::misfit),
            Kinds::OBJECT => take.take(RecordedMembers::of(self.node), at, slot),
            _ => Ok(Fit::put(slot, T::As::decode(self, at, literal)?)),
        }
    }

    #[inline]
    fn union<U: Union<'de>>(self, at: &Place<'_>, literal: &mut Option<Number>) -> Result<U, E> {
        let of_node: fn(_, &_, &mut _) -> _ = union::of_node;
        of_node(self.node, at, literal)
    }

    #[inline]
    fn value(self, _: &Place<'_>) -> Result<Value, E> {
        Ok(self.node.to_value())
    }

    fn record(self) -> Result<Tape, E> {
        Tape::copy(self.node)
    }
}

/// The members of a recorded object.
pub struct RecordedMembers<'t, E> {
    members: NodeMembers<'t>,
    value: Option<Node<'t>>,
    error: PhantomData<E>,
}

impl<'t, E: Error> RecordedMembers<'t, E> {
    /// The members of the object at this node.
    pub fn of(node: Node<'t>) -> Self {
        RecordedMembers { members: node.members(), value: None, error: PhantomData }
    }

    /// A value whose key has been read.
    pub fn of_value(node: Node<'t>) -> Self {
        RecordedMembers { value: Some(node), ..RecordedMembers::of(node) }
    }

    /// The value of the key that was read last.
    fn last(&mut self) -> Result<Recorded<'t, E>, E> {
        match self.value.take() {
            Some(node) => Ok(Recorded::new(node)),
            None => Err(E::custom("a value was asked for before its key")),
        }
    }
}

impl<'de, E: Error> Members<'de> for RecordedMembers<'_, E> {
    type Error = E;

    #[inline]
    fn next_key<T>(&mut self, take: impl FnOnce(&str) -> T) -> Result<Option<T>, E> {
        let Some((key, value)) = self.members.next() else { return Ok(None) };
        self.value = Some(value);
        Ok(Some(take(key)))
    }

    #[inline]
    fn value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, E> {
        T::As::decode(self.last()?, at, literal)
    }

    #[inline]
    fn value_claimed<T: Decode<'de>>(
        &mut self,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, E> {
        T::As::decode_claimed(self.last()?, claim, at, literal, slot)
    }

    #[inline]
    fn sound_value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, E> {
        T::As::decode_if_sound(self.last()?, at, literal, slot)
    }

    fn record_value(&mut self, tape: &mut Tape) -> Result<(), E> {
        tape.append(self.last()?.node)
    }

    fn size_hint(&self) -> usize {
        self.members.length()
    }
}

/// The members that have been recorded, and after them those that still arrive.
pub struct Resumed<'t, M, E> {
    recorded: RecordedMembers<'t, E>,
    arriving: M,
}

impl<'t, M, E: Error> Resumed<'t, M, E> {
    /// Goes on after the members of the recorded object.
    pub fn new(recorded: Node<'t>, arriving: M) -> Self {
        Resumed { recorded: RecordedMembers::of(recorded), arriving }
    }
}

impl<'de, M: Members<'de>> Members<'de> for Resumed<'_, M, M::Error> {
    type Error = M::Error;

    #[inline]
    fn next_key<T>(&mut self, take: impl FnOnce(&str) -> T) -> Result<Option<T>, M::Error> {
        if self.recorded.size_hint() > 0 {
            self.recorded.next_key(take)
        } else {
            self.arriving.next_key(take)
        }
    }

    #[inline]
    fn value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, M::Error> {
        match self.recorded.value.is_some() {
            true => self.recorded.value(at, literal),
            false => self.arriving.value(at, literal),
        }
    }

    #[inline]
    fn value_claimed<T: Decode<'de>>(
        &mut self,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error> {
        match self.recorded.value.is_some() {
            true => self.recorded.value_claimed(claim, at, literal, slot),
            false => self.arriving.value_claimed(claim, at, literal, slot),
        }
    }

    #[inline]
    fn sound_value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error> {
        match self.recorded.value.is_some() {
            true => self.recorded.sound_value(at, literal, slot),
            false => self.arriving.sound_value(at, literal, slot),
        }
    }

    fn record_value(&mut self, tape: &mut Tape) -> Result<(), M::Error> {
        match self.recorded.value.is_some() {
            true => self.recorded.record_value(tape),
            false => self.arriving.record_value(tape),
        }
    }

    fn size_hint(&self) -> usize {
        self.recorded.size_hint() + self.arriving.size_hint()
    }
}

/// Members of which the first key has been read.
pub struct Unread<M> {
    pub key: Option<String>,
    pub members: M,
}

impl<'de, M: Members<'de>> Members<'de> for Unread<M> {
    type Error = M::Error;

    #[inline]
    fn next_key<T>(&mut self, take: impl FnOnce(&str) -> T) -> Result<Option<T>, M::Error> {
        match self.key.take() {
            Some(key) => Ok(Some(take(&key))),
            None => self.members.next_key(take),
        }
    }

    #[inline]
    fn next_name<T>(
        &mut self,
        known: impl FnOnce(&[u8]) -> Option<T>,
        unknown: impl FnOnce(&str) -> T,
    ) -> Result<Option<T>, M::Error> {
        match self.key.take() {
            Some(key) => Ok(Some(known(key.as_bytes()).unwrap_or_else(|| unknown(&key)))),
            None => self.members.next_name(known, unknown),
        }
    }

    #[inline]
    fn value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, M::Error> {
        self.members.value(at, literal)
    }

    #[inline]
    fn value_claimed<T: Decode<'de>>(
        &mut self,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error> {
        self.members.value_claimed(claim, at, literal, slot)
    }

    #[inline]
    fn sound_value<T: Decode<'de>>(
        &mut self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, M::Error> {
        self.members.sound_value(at, literal, slot)
    }

    fn record_value(&mut self, tape: &mut Tape) -> Result<(), M::Error> {
        self.members.record_value(tape)
    }
}

/// An object whose members have begun to be read.
pub struct ObjectSource<M>(pub M);

impl<'de, M: Members<'de>> ObjectSource<M> {
    #[cold]
    fn refuse<T>(self, expected: &str, at: &Place<'_>) -> Result<T, M::Error> {
        Err(at.invalid_type(Unexpected::Map, expected))
    }
}

impl<'de, M: Members<'de>> Source<'de> for ObjectSource<M> {
    type Error = M::Error;

    #[inline]
    fn boolean(self, at: &Place<'_>) -> Result<bool, M::Error> {
        self.refuse("a boolean", at)
    }

    #[inline]
    fn number<T: Numeric>(self, at: &Place<'_>, _: &mut Option<Number>) -> Result<T, M::Error> {
        self.refuse(T::EXPECTED, at)
    }

    #[inline]
    fn text<T, F>(self, at: &Place<'_>, _: F) -> Result<T, M::Error>
    where
        F: FnOnce(Cow<'_, str>) -> Result<T, ParseError>,
    {
        self.refuse("a string", at)
    }

    #[inline]
    fn nullable<T: Decode<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<Option<T>, M::Error> {
        T::As::decode(self, at, literal).map(Some)
    }

    #[inline]
    fn array<T: Decode<'de>>(self, at: &Place<'_>) -> Result<Vec<T>, M::Error> {
        self.refuse("an array", at)
    }

    #[inline]
    fn object<O: TakeMembers<'de>>(self, at: &Place<'_>, take: O) -> Result<O::Value, M::Error> {
        take.take(self.0, at)
    }

    #[inline]
    fn claimed<T: Decode<'de>, O: ClaimMembers<'de, T>>(
        self,
        kinds: Kinds,
        at: &Place<'_>,
        _: &mut Option<Number>,
        slot: &mut Slot<T>,
        take: O,
    ) -> Result<Fit, M::Error> {
        if kinds.has(Kinds::OBJECT) {
            take.take(self.0, at, slot)
        } else {
            self.record().map(Fit::misfit)
        }
    }

    #[inline]
    fn union<U: Union<'de>>(
        self,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<U, M::Error> {
        let of_members: fn(_, &_, &mut _) -> _ = union::of_members;
        of_members(self.0, at, literal)
    }

    #[inline]
    fn value(self, at: &Place<'_>) -> Result<Value, M::Error> {
        TakeObject.take(self.0, at).map(Value::Object)
    }

    fn record(self) -> Result<Tape, M::Error> {
        let mut tape = Tape::of_object();
        tape.record_members(self.0)?;
        Ok(tape)
    }
}
