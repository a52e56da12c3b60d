//! Encoding: like serde's `Serialize`, and a number is written the way it came.

use indexmap::IndexMap;
use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::{Map, Number, Value};

use super::literal::{Literal, Numeric, written_as_integer};
use super::tree::Tree;

/// A type that can be encoded into any format.
pub trait Encode: Serialize {
    /// Encodes the value. Types of our own are serialized as they are encoded; those which serde
    /// serializes in another way (a number, what has some in it) say how.
    fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }

    /// Whether the value is still the number that this literal was decoded to.
    fn is(&self, _literal: &Number) -> bool {
        false
    }

    /// The value as a tree, if it is one already.
    fn tree(&self) -> Option<Tree<'_>> {
        None
    }
}

/// Passes a value to a serde format.
pub struct Encoded<'a, T: ?Sized>(pub &'a T);

impl<T: Encode + ?Sized> Serialize for Encoded<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.encode(to)
    }
}

macro_rules! encode_as_serde_does {
    ($($type:ty $(as $tree:expr)?;)*) => {$(
        impl Encode for $type {
            $(
                fn tree(&self) -> Option<Tree<'_>> {
                    Some($tree(self))
                }
            )?
        }
    )*};
}

encode_as_serde_does! {
    bool;
    String;
    Value as Tree::Value;
    Map<String, Value> as Tree::Object;
}

impl Encode for f64 {
    fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if let Some(integer) = written_as_integer(*self) {
            return to.serialize_i64(integer);
        }
        if !self.is_finite() {
            return Err(S::Error::custom(format_args!("JSON has no number for `{self}`")));
        }
        to.serialize_f64(*self)
    }

    #[inline]
    fn is(&self, literal: &Number) -> bool {
        literal.as_f64() == Some(*self)
    }
}

macro_rules! encode_integer {
    ($($type:ty: $serialize:ident;)*) => {$(
        impl Encode for $type {
            fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.$serialize(*self)
            }

            #[inline]
            fn is(&self, literal: &Number) -> bool {
                Literal::of(literal).and_then(Self::near) == Some(*self)
            }
        }
    )*};
}

encode_integer! {
    i64: serialize_i64;
    u64: serialize_u64;
}

impl<T: Encode> Encode for Option<T> {
    fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(to),
            None => to.serialize_unit(),
        }
    }

    fn tree(&self) -> Option<Tree<'_>> {
        self.as_ref()?.tree()
    }

    #[inline]
    fn is(&self, literal: &Number) -> bool {
        self.as_ref().is_some_and(|value| value.is(literal))
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).encode(to)
    }

    #[inline]
    fn is(&self, literal: &Number) -> bool {
        (**self).is(literal)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(Encoded))
    }
}

impl<T: Encode> Encode for IndexMap<String, T> {
    fn encode<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, &Encoded(value))?;
        }
        map.end()
    }
}
