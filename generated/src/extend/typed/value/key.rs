//! The name of a member, which is a number where a map has numbers for keys.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::DecodeError;
use super::number;

/// Deserializes a name.
pub struct Key<'v>(pub &'v str);

impl<'v> Key<'v> {
    fn text(self) -> BorrowedStrDeserializer<'v, DecodeError> {
        BorrowedStrDeserializer::new(self.0)
    }
}

macro_rules! numbers {
    ($($method:ident)*) => {
        $(
            /// As serde_json reads it; what is no number is shown as it is.
            fn $method<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
                match serde_json::from_str(self.0) {
                    Ok(Value::Number(number)) => number::any(&number, visitor),
                    _ => self.text().deserialize_any(visitor),
                }
            }
        )*
    };
}

impl<'v> Deserializer<'v> for Key<'v> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.text().deserialize_any(visitor)
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64
    }

    fn deserialize_bool<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.0 {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => self.text().deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'v>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'v>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.text().deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        <W: Visitor<'v>>
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
