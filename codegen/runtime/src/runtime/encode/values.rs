//! What the types that are not generated are made of.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use super::super::claims::unclaimed::UnclaimedValue;
use super::super::value::number::{Literal, Numeric, written_as_integer};
use super::{Encode, EncodeItems, EncodeMembers, Failed, Shape, WriteItems, WriteMembers};

macro_rules! encode {
    ($($type:ty: |$value:ident| $shape:expr;)*) => {$(
        impl Encode for $type {
            fn shape(&self) -> Shape<'_> {
                let $value = self;
                $shape
            }
        }
    )*};
}

encode! {
    (): |_value| Shape::Null;
    bool: |value| Shape::Bool(*value);
    String: |value| Shape::Text(value);
    str: |value| Shape::Text(value);
    Number: |number| Shape::Number(number);
    Map<String, Value>: |members| Shape::Object(members, Some(members.len()));
    Value: |value| match value {
        Value::Null => Shape::Null,
        Value::Bool(value) => Shape::Bool(*value),
        Value::Number(number) => Shape::Number(number),
        Value::String(text) => Shape::Text(text),
        Value::Array(items) => Shape::Array(items),
        Value::Object(members) => Shape::Object(members, Some(members.len())),
    };
    UnclaimedValue: |unclaimed| unclaimed.value().shape();
}

impl Encode for f64 {
    fn shape(&self) -> Shape<'_> {
        written_as_integer(*self).map_or(Shape::Float(*self), Shape::Integer)
    }

    fn is(&self, number: &Number) -> bool {
        number.as_f64() == Some(*self)
    }
}

impl Encode for i64 {
    fn shape(&self) -> Shape<'_> {
        Shape::Integer(*self)
    }

    fn is(&self, number: &Number) -> bool {
        Literal::of(number).and_then(Self::near) == Some(*self)
    }
}

macro_rules! small_integer {
    ($($type:ty)*) => {$(
        impl Encode for $type {
            fn shape(&self) -> Shape<'_> {
                Shape::Integer(i64::from(*self))
            }

            fn is(&self, number: &Number) -> bool {
                i64::from(*self).is(number)
            }
        }
    )*};
}

small_integer!(i8 i16 i32 u8 u16 u32);

impl Encode for u64 {
    fn shape(&self) -> Shape<'_> {
        Shape::Unsigned(*self)
    }

    fn is(&self, number: &Number) -> bool {
        Literal::of(number).and_then(Self::near) == Some(*self)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn shape(&self) -> Shape<'_> {
        self.as_ref().map_or(Shape::Null, T::shape)
    }

    fn is(&self, number: &Number) -> bool {
        self.as_ref().is_some_and(|value| value.is(number))
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn shape(&self) -> Shape<'_> {
        (**self).shape()
    }

    fn is(&self, number: &Number) -> bool {
        (**self).is(number)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn shape(&self) -> Shape<'_> {
        (**self).shape()
    }

    fn is(&self, number: &Number) -> bool {
        (**self).is(number)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn shape(&self) -> Shape<'_> {
        Shape::Array(self)
    }
}

impl<T: Encode> EncodeItems for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn write(&self, to: &mut dyn WriteItems) -> Result<(), Failed> {
        self.iter().try_for_each(|item| to.item(item))
    }
}

macro_rules! map {
    ($($map:ident)*) => {$(
        impl<T: Encode> Encode for $map<String, T> {
            fn shape(&self) -> Shape<'_> {
                Shape::Object(self, Some(self.len()))
            }
        }

        impl<T: Encode> EncodeMembers for $map<String, T> {
            fn write(&self, to: &mut dyn WriteMembers) -> Result<(), Failed> {
                self.iter().try_for_each(|(name, value)| to.member(name, value))
            }
        }
    )*};
}

map!(IndexMap HashMap BTreeMap);

impl EncodeMembers for Map<String, Value> {
    fn write(&self, to: &mut dyn WriteMembers) -> Result<(), Failed> {
        self.iter().try_for_each(|(name, value)| to.member(name, value))
    }
}
