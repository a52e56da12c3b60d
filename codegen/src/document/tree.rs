//! Any self-describing text becomes a tree of JSON values. Members keep their order, duplicate
//! members are noted, and nesting has a limit.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Formatter};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::pointer::Pointer;

/// How deep a document may be nested. Enough for a schema of 200 levels; a bound because the
/// stages after this one walk the tree by recursion. YAML's reader stops at half of it.
const DEPTH_LIMIT: usize = 500;

/// What is noted while a tree is built.
#[derive(Default)]
pub struct Notes {
    /// The members that came more than once.
    pub duplicates: RefCell<Vec<Pointer>>,
    /// The names and indices that lead to where the reader stands.
    path: RefCell<Vec<String>>,
    /// Where the nesting was too deep.
    pub too_deep: Cell<bool>,
}

impl Notes {
    /// Where the reader stands, or stood when it gave up.
    pub fn pointer(&self) -> Pointer {
        self.path.borrow().iter().fold(Pointer::root(), |pointer, segment| pointer.join(segment))
    }
}

/// Builds the tree of a value.
#[derive(Clone, Copy)]
pub struct Tree<'n>(pub &'n Notes);

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl Tree<'_> {
    /// Reads what stands under a name or an index. Leaves the path as it is if that fails, so that
    /// it says where.
    fn under<T, E: Error>(
        self,
        segment: impl ToString,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let depth = {
            let mut path = self.0.path.borrow_mut();
            path.push(segment.to_string());
            path.len()
        };
        if depth > DEPTH_LIMIT {
            self.0.too_deep.set(true);
            return Err(E::custom("nested too deep"));
        }
        let value = read()?;
        self.0.path.borrow_mut().pop();
        Ok(value)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        // Beyond 64 bits a number can only be documentation: a bound, an example.
        Ok(Number::from_f64(value as f64).map_or(Value::Null, Value::Number))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(Number::from_f64(value as f64).map_or(Value::Null, Value::Number))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = self.under(items.len(), || array.next_element_seed(self))? {
            items.push(item);
        }
        items.shrink_to_fit();
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = map.next_key_seed(Key)? {
            let value = self.under(&key, || map.next_value_seed(self))?;
            // With arbitrary_precision, which a user of the workspace can turn on for its tests, a
            // number arrives as an object with one private key.
            if members.is_empty()
                && key == "$serde_json::private::Number"
                && let Some(number) = value.as_str().and_then(|text| text.parse().ok())
            {
                return Ok(Value::Number(number));
            }
            members.push((key, value));
        }
        // Objects have few members, and there are many: no more room than they need.
        let mut object = Map::with_capacity(members.len());
        for (key, value) in members {
            if object.contains_key(&key) {
                let pointer = self.0.pointer().join(&key);
                self.0.duplicates.borrow_mut().push(pointer);
            }
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

/// A key. In YAML it may be a number or a boolean, `200:` or `true:`; in JSON those are texts.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<String, D::Error> {
        from.deserialize_any(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }
}
