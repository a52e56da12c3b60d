//! The deserializer.

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

use super::access::{Items, Members, NullFields};
use super::{DecodeError, number};
use crate::extend::typed::cited;
use crate::extend::typed::evidence::Evidences;
use crate::runtime::value::place::Place;

/// A value of the tree; the root of it is an object that is no `Value`.
#[derive(Clone, Copy)]
pub enum Node<'v> {
    Object(&'v Map<String, Value>),
    Other(&'v Value),
}

impl<'v> Node<'v> {
    pub fn of(value: &'v Value) -> Self {
        match value {
            Value::Object(members) => Node::Object(members),
            other => Node::Other(other),
        }
    }
}

/// Deserializes a value of the tree.
#[derive(Clone, Copy)]
pub struct Decoder<'v, 'c> {
    pub node: Node<'v>,
    pub place: &'c Place<'c>,
    pub evidences: &'c Evidences,
}

impl<'v, 'c> Decoder<'v, 'c> {
    fn members(self, members: &'v Map<String, Value>) -> Members<'v, 'c> {
        let Decoder { place, evidences, .. } = self;
        Members { rest: members.iter(), next: None, place, evidences }
    }

    fn items<V: Visitor<'v>>(
        self,
        items: &'v [Value],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let Decoder { place, evidences, .. } = self;
        let mut access = Items { items, index: 0, place, evidences };
        let value = visitor.visit_seq(&mut access)?;
        if access.index < items.len() {
            let expected = format!("{} items", access.index);
            return Err(DecodeError::invalid_length(items.len(), &expected.as_str()));
        }
        Ok(value)
    }

    fn is_null(self) -> bool {
        matches!(self.node, Node::Other(Value::Null))
    }

    fn number<V: Visitor<'v>>(
        self,
        visitor: V,
        visit: fn(&serde_json::Number, V) -> Result<V::Value, DecodeError>,
    ) -> Result<V::Value, DecodeError> {
        match self.node {
            Node::Other(Value::Number(number)) => {
                visit(number, visitor).map_err(|error| error.at(self.place))
            }
            _ => self.deserialize_any(visitor),
        }
    }
}

macro_rules! numbers {
    ($($method:ident: $visit:ident)*) => {
        $(
            fn $method<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
                self.number(visitor, number::$visit)
            }
        )*
    };
}

impl<'v> Deserializer<'v> for Decoder<'v, '_> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let value = match self.node {
            Node::Object(members) => visitor.visit_map(self.members(members)),
            Node::Other(Value::Array(items)) => self.items(items, visitor),
            Node::Other(Value::String(text)) => visitor.visit_borrowed_str(text),
            Node::Other(Value::Bool(flag)) => visitor.visit_bool(*flag),
            Node::Other(Value::Null) => visitor.visit_unit(),
            // As serde_json shows it: with `arbitrary_precision` a number keeps its letters in `Value` and `Number`.
            Node::Other(number) => number.deserialize_any(visitor).map_err(DecodeError::custom),
        };
        value.map_err(|error| error.at(self.place))
    }

    numbers! {
        deserialize_i8: integer
        deserialize_i16: integer
        deserialize_i32: integer
        deserialize_i64: integer
        deserialize_i128: integer
        deserialize_u8: integer
        deserialize_u16: integer
        deserialize_u32: integer
        deserialize_u64: integer
        deserialize_u128: integer
        deserialize_f32: any
        deserialize_f64: any
    }

    fn deserialize_option<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'v>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        if name == cited::NAME {
            return cited::hand_over(self.evidences.of(self.place), || {
                visitor.visit_newtype_struct(self)
            });
        }
        visitor.visit_newtype_struct(self).map_err(|error| error.at(self.place))
    }

    fn deserialize_seq<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() {
            return self.items(&[], visitor).map_err(|error| error.at(self.place));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_map<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_struct("", &[], visitor)
    }

    fn deserialize_struct<V: Visitor<'v>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        if !self.is_null() {
            return self.deserialize_any(visitor);
        }
        let Decoder { place, evidences, .. } = self;
        let fields = NullFields { fields: fields.iter(), name: "", place, evidences };
        visitor.visit_map(fields).map_err(|error| error.at(place))
    }

    fn deserialize_enum<V: Visitor<'v>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let value = match self.node {
            Node::Other(Value::String(text)) => {
                visitor.visit_enum(BorrowedStrDeserializer::new(text))
            }
            Node::Object(members) => {
                visitor.visit_enum(MapAccessDeserializer::new(self.members(members)))
            }
            _ => return self.deserialize_any(visitor),
        };
        value.map_err(|error| error.at(self.place))
    }

    fn deserialize_ignored_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <W: Visitor<'v>>
        bool char str string bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}
