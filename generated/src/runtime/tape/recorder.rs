//! Recording what a serde format reads.

use std::fmt::{self, Formatter};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::super::literal::{self, Literal};
use super::{Cell, Tape};

/// Appends what it visits to a tape.
pub struct Recorder<'t>(pub(super) &'t mut Tape);

impl Recorder<'_> {
    fn push<E>(self, cell: Cell) -> Result<(), E> {
        self.0.cells.push(cell);
        Ok(())
    }

    /// Appends an integer that may be larger than 64 bits.
    fn push_large<E: Error>(self, text: &str) -> Result<(), E> {
        match Literal::parse(text) {
            Some(Literal::Unsigned(value)) => self.push(Cell::Unsigned(value)),
            Some(Literal::Signed(value)) => self.push(Cell::Signed(value)),
            _ if literal::ARBITRARY_PRECISION => self.0.push_text(text, Cell::Literal),
            _ => Err(E::custom(format_args!("number `{text}` out of range"))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Recorder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Recorder<'_> {
    type Value = ();

    #[inline]
    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.push(Cell::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.push(Cell::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.push(Cell::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.push(Cell::Unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.push(Cell::Signed(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.push_large(&value.to_string())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.push_large(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::invalid_value(Unexpected::Float(value), &"a finite number"));
        }
        self.push(Cell::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.push_text(text, Cell::Text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let head = self.0.open();
        let mut length = 0;
        while items.next_element_seed(Recorder(self.0))?.is_some() {
            length += 1;
        }
        self.0.close(head, length, |length, end| Cell::Array { length, end })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let head = self.0.open();
        let mut length = 0;
        while map.next_key_seed(KeyRecorder(self.0))?.is_some() {
            if length == 0 && self.0.ends_with_number_key() {
                self.0.cells.truncate(head);
                return self.0.push_literal(&map.next_value::<String>()?);
            }
            map.next_value_seed(Recorder(self.0))?;
            length += 1;
        }
        self.0.close(head, length, |length, end| Cell::Object { length, end })
    }
}

/// Appends a key to a tape.
struct KeyRecorder<'t>(&'t mut Tape);

impl<'de> DeserializeSeed<'de> for KeyRecorder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeyRecorder<'_> {
    type Value = ();

    #[inline]
    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a string key")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.push_key(text)
    }
}
