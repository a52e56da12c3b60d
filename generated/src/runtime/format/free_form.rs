//! A free-form value of a format that has more than JSON has: what JSON does not have is an error that
//! names its place. (serde_json would make null of a float that it has no number for.)

use std::fmt::{self, Formatter};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::{Map, Number, Value};

use super::super::literal::{self, Literal};
use super::super::place::Place;
use super::super::tape::Tape;

/// Makes a tree of the value at this place.
#[derive(Clone, Copy)]
pub struct FreeForm<'p>(pub &'p Place<'p>);

impl FreeForm<'_> {
    /// An integer that may be larger than 64 bits.
    fn large<E: Error>(self, text: &str) -> Result<Value, E> {
        match Literal::parse(text) {
            Some(Literal::Unsigned(value)) => Ok(value.into()),
            Some(Literal::Signed(value)) => Ok(value.into()),
            _ if literal::ARBITRARY_PRECISION => Ok(Tape::of_literal(text)?.root().to_value()),
            _ => Err(self.0.error(format_args!("number `{text}` out of range"))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for FreeForm<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for FreeForm<'_> {
    type Value = Value;

    #[inline]
    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.large(&value.to_string())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.large(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        match Number::from_f64(value) {
            Some(number) => Ok(number.into()),
            None => Err(self.0.invalid_value(Unexpected::Float(value), "a finite number")),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Value, E> {
        Err(self.0.invalid_type(Unexpected::Bytes(bytes), "a JSON value"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(item) =
            items.next_element_seed(FreeForm(&Place::Item(self.0, array.len())))?
        {
            array.push(item);
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            if object.is_empty() && literal::is_number_key(&key) {
                return Ok(Tape::of_literal(&members.next_value::<String>()?)?.root().to_value());
            }
            let value = members.next_value_seed(FreeForm(&Place::Member(self.0, &key)))?;
            object.insert(key, value);
        }
        Ok(object.into())
    }
}
