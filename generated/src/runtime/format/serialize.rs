//! A value written to a format of serde.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::super::encode::file::as_text;
use super::super::encode::{Encode, Failed, Shape, WriteItems, WriteMembers, not_finite};

/// A value as serde writes it.
pub struct Serialized<'a>(pub &'a dyn Encode);

impl Serialize for Serialized<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0.shape() {
            Shape::Null => to.serialize_unit(),
            Shape::Bool(value) => to.serialize_bool(value),
            Shape::Integer(value) => to.serialize_i64(value),
            Shape::Unsigned(value) => to.serialize_u64(value),
            Shape::Float(value) if value.is_finite() => to.serialize_f64(value),
            Shape::Float(value) => Err(S::Error::custom(not_finite(value))),
            Shape::Number(number) => number.serialize(to),
            Shape::Text(text) => to.serialize_str(text),
            Shape::File(file) => match as_text(file) {
                Ok(text) => to.serialize_str(text),
                Err(error) => match file.as_bytes() {
                    Some(bytes) => to.serialize_bytes(bytes),
                    None => Err(S::Error::custom(error)),
                },
            },
            Shape::Array(items) => {
                let seq = to.serialize_seq(Some(items.length()))?;
                let mut to = ToSeq { seq, error: None };
                match (items.write(&mut to), to.error) {
                    (Err(Failed), Some(error)) => Err(error),
                    _ => to.seq.end(),
                }
            }
            Shape::Object(members, length) => {
                let mut to = ToMap { map: to.serialize_map(length)?, error: None };
                match (members.write(&mut to), to.error) {
                    (Err(Failed), Some(error)) => Err(error),
                    _ => to.map.end(),
                }
            }
        }
    }
}

struct ToSeq<S: SerializeSeq> {
    seq: S,
    error: Option<S::Error>,
}

impl<S: SerializeSeq> WriteItems for ToSeq<S> {
    fn item(&mut self, value: &dyn Encode) -> Result<(), Failed> {
        self.seq.serialize_element(&Serialized(value)).map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }
}

struct ToMap<M: SerializeMap> {
    map: M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> WriteMembers for ToMap<M> {
    fn member(&mut self, name: &str, value: &dyn Encode) -> Result<(), Failed> {
        self.map.serialize_entry(name, &Serialized(value)).map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }
}
