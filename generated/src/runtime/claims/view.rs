//! A value that is looked at, wherever it is: in a text, recorded, or a tree.

use serde_json::Value;

use super::super::value::kinds::Kinds;
use super::claim::Constant;

/// A value that is looked at before it is decoded.
pub trait View {
    /// Its kind.
    fn kind(&self) -> Kinds;

    /// Whether it is this constant. Numbers are compared by what they are and not by how they are written.
    fn is(&self, constant: Constant) -> bool;

    /// Shows the members of an object, or the items of an array (which have no names), until it is told that
    /// it is enough; false if they are not well-formed, as far as it has come.
    fn each(&self, see: &mut See<'_>) -> bool;
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

    fn is(&self, constant: Constant) -> bool {
        match constant {
            Constant::Null => self.is_null(),
            Constant::Bool(wanted) => self.as_bool() == Some(wanted),
            Constant::Text(wanted) => self.as_str() == Some(wanted),
            Constant::Integer(wanted) => self.as_f64() == Some(wanted as f64),
            Constant::Float(wanted) => self.as_f64() == Some(wanted),
        }
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
