//! A value that is looked at, wherever it is: in a text, recorded, or a tree.

use serde_json::Value;

use super::super::value::kinds::Kinds;
use super::claim::Constant;
use super::format::Format;

/// A value that is looked at before it is decoded.
pub trait View {
    /// Its kind.
    fn kind(&self) -> Kinds;

    /// Whether it is this constant. Numbers are compared by what they are and not by how they are written.
    fn is(&self, constant: Constant<'_>) -> bool;

    /// Whether it is an integer; of other kinds nothing is one.
    fn integral(&self) -> Integral;

    /// Whether it is a text of this format.
    fn has_format(&self, format: Format) -> bool;

    /// Shows the members of an object, or the items of an array (which have no names), until it is told that
    /// it is enough; false if they are not well-formed, as far as it has come.
    fn each(&self, see: &mut See<'_>) -> bool;
}

/// Whether a number is an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integral {
    /// It is written as one, and an `i64` holds it.
    Natural,
    /// The same, below zero.
    Negative,
    /// It is written as one that only a `u64` holds.
    Large,
    /// Its value is one, by JSON Schema: `1.0`, or one that is larger.
    Valued,
    Not,
}

impl Integral {
    /// Of a number as it is written.
    pub fn of_literal(text: &str) -> Integral {
        match (text.parse::<u64>(), text.parse::<i64>()) {
            (Ok(value), _) => Integral::of_unsigned(value),
            (_, Ok(_)) => Integral::Negative,
            _ => text.parse().map_or(Integral::Not, Integral::of_float),
        }
    }

    /// Of a number without a sign.
    pub fn of_unsigned(value: u64) -> Integral {
        if i64::try_from(value).is_ok() { Integral::Natural } else { Integral::Large }
    }

    /// Of a number that is not written as an integer of 64 bits.
    pub fn of_float(value: f64) -> Integral {
        if value.fract() == 0.0 { Integral::Valued } else { Integral::Not }
    }
}

/// Sees a member or an item; whether to go on.
pub type See<'s> = dyn FnMut(&str, &dyn View) -> bool + 's;

impl View for Value {
    fn kind(&self) -> Kinds {
        match self {
            Value::Null => Kinds::NULL,
            Value::Bool(_) => Kinds::BOOLEAN,
            Value::Number(_) => Kinds::NUMBER,
            Value::String(_) => Kinds::STRING,
            Value::Array(_) => Kinds::ARRAY,
            Value::Object(_) => Kinds::OBJECT,
        }
    }

    fn is(&self, constant: Constant<'_>) -> bool {
        match constant {
            Constant::Null => self.is_null(),
            Constant::Bool(wanted) => self.as_bool() == Some(wanted),
            Constant::Text(wanted) => self.as_str() == Some(wanted),
            Constant::Integer(wanted) => match (self.as_i64(), self.is_u64()) {
                (Some(value), _) => value == wanted,
                (None, is_larger) => !is_larger && self.as_f64() == Some(wanted as f64),
            },
            Constant::Float(wanted) => self.as_f64() == Some(wanted),
        }
    }

    fn integral(&self) -> Integral {
        match self {
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => Integral::of_unsigned(value),
                (_, Some(_)) => Integral::Negative,
                _ => number.as_f64().map_or(Integral::Not, Integral::of_float),
            },
            _ => Integral::Not,
        }
    }

    fn has_format(&self, format: Format) -> bool {
        self.as_str().is_some_and(|text| format.matches(text))
    }

    fn each(&self, see: &mut See<'_>) -> bool {
        match self {
            Value::Object(members) => members.iter().all(|(name, value)| see(name, value)),
            Value::Array(items) => items.iter().all(|item| see("", item)),
            _ => true,
        };
        true
    }
}
