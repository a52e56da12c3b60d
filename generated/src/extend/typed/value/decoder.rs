//! The deserializer.

use std::sync::LazyLock;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde_json::{Map, Value};

use super::access::{Items, Members};
use super::context::Context;
use super::{DecodeError, number};
use crate::extend::typed::cited;
use crate::runtime::value::place::Place;

/// An object without members.
static NO_MEMBERS: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

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
    pub context: &'v Context<'v>,
}

impl<'v, 'c> Decoder<'v, 'c> {
    fn object<V: Visitor<'v>>(
        self,
        members: &'v Map<String, Value>,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_map(self.members(members)).map_err(|error| error.at(self.place))
    }

    fn members(self, members: &'v Map<String, Value>) -> Members<'v, 'c> {
        let Decoder { place, context, .. } = self;
        Members { rest: members.iter(), next: None, place, context }
    }

    /// The value as it is.
    fn given<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let value = match self.node {
            Node::Object(members) => return self.object(members, visitor),
            Node::Other(Value::Array(items)) => self.items(items, visitor),
            Node::Other(Value::String(text)) => visitor.visit_borrowed_str(text),
            Node::Other(Value::Bool(flag)) => visitor.visit_bool(*flag),
            Node::Other(Value::Null) => visitor.visit_unit(),
            // As serde_json shows it: with `arbitrary_precision` a number keeps its letters in `Value` and `Number`.
            Node::Other(number) => number.deserialize_any(visitor).map_err(DecodeError::custom),
        };
        value.map_err(|error| error.at(self.place))
    }

    fn items<V: Visitor<'v>>(
        self,
        items: &'v [Value],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let Decoder { place, context, .. } = self;
        let mut access = Items { items, index: 0, place, context };
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
            _ => self.given(visitor),
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

macro_rules! as_given {
    ($($method:ident)*) => {
        $(
            fn $method<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
                self.given(visitor)
            }
        )*
    };
}

impl<'v> Deserializer<'v> for Decoder<'v, '_> {
    type Error = DecodeError;

    /// Of what takes any type: serde's derive, which puts a value aside so, and such as `Value`.
    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.node {
            Node::Other(value) => match self.context.replacements.get(value) {
                Some(other) => Decoder { node: Node::of(other), ..self }.given(visitor),
                None => self.given(visitor),
            },
            Node::Object(_) => self.given(visitor),
        }
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
            return cited::hand_over(self.context.evidences.of(self.place), || {
                visitor.visit_newtype_struct(self)
            });
        }
        visitor.visit_newtype_struct(self).map_err(|error| error.at(self.place))
    }

    fn deserialize_seq<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() {
            return self.items(&[], visitor).map_err(|error| error.at(self.place));
        }
        self.given(visitor)
    }

    fn deserialize_map<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.node {
            Node::Other(value @ Value::Null) => match self.context.replacements.get(value) {
                Some(Value::Object(members)) => self.object(members, visitor),
                _ => self.object(&NO_MEMBERS, visitor),
            },
            _ => self.given(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'v>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.deserialize_map(visitor)
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
            Node::Object(members) if members.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(self.members(members)))
            }
            Node::Object(_) => {
                let expected = "an object with a single member";
                Err(DecodeError::invalid_value(Unexpected::Map, &expected))
            }
            _ => return self.given(visitor),
        };
        value.map_err(|error| error.at(self.place))
    }

    /// The name of a variant, and not its number.
    fn deserialize_identifier<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.node {
            Node::Other(Value::Number(number)) => {
                let number = number.to_string();
                let number = Unexpected::Other(&number);
                Err(DecodeError::invalid_type(number, &visitor).at(self.place))
            }
            _ => self.given(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'v>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.given(visitor)
    }

    fn deserialize_tuple<V: Visitor<'v>>(
        self,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.given(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'v>>(
        self,
        _name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.given(visitor)
    }

    as_given! {
        deserialize_bool deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf
        deserialize_unit
    }
}
