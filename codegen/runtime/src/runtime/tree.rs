//! A claim on a value that is a tree already: free-form values are decoded to trees, and tell
//! whether another branch of a union is still possible.

use serde_json::{Map, Value};

use super::claim::{Claim, Kinds, Scalar};

/// A tree, or an object of one.
#[derive(Clone, Copy, Debug)]
pub enum Tree<'a> {
    Value(&'a Value),
    Object(&'a Map<String, Value>),
}

impl Claim {
    /// Whether a tree fits.
    #[inline]
    pub fn admits_tree(&self, tree: Tree<'_>) -> bool {
        match tree {
            Tree::Object(members) => self.admits_object(members),
            Tree::Value(Value::Object(members)) => self.admits_object(members),
            Tree::Value(value) => {
                self.kinds.has(kind(value))
                    && (self.values.is_empty() || self.values.iter().any(|one| is(*one, value)))
                    && match (value, self.every) {
                        (Value::Array(items), Some(every)) => {
                            items.iter().all(|item| every.admits_tree(Tree::Value(item)))
                        }
                        _ => true,
                    }
            }
        }
    }

    #[inline]
    fn admits_object(&self, members: &Map<String, Value>) -> bool {
        self.kinds.has(Kinds::OBJECT)
            && self.values.is_empty()
            && self.members.iter().all(|member| match members.get(member.name) {
                Some(value) => member.claim.admits_tree(Tree::Value(value)),
                None => !member.required,
            })
            && self.every.is_none_or(|every| {
                members.values().all(|value| every.admits_tree(Tree::Value(value)))
            })
    }
}

#[inline]
fn kind(value: &Value) -> Kinds {
    match value {
        Value::Null => Kinds::NULL,
        Value::Bool(_) => Kinds::BOOLEAN,
        Value::Number(_) => Kinds::NUMBER,
        Value::String(_) => Kinds::STRING,
        Value::Array(_) => Kinds::ARRAY,
        Value::Object(_) => Kinds::OBJECT,
    }
}

#[inline]
fn is(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Null => value.is_null(),
        Scalar::Bool(wanted) => value.as_bool() == Some(wanted),
        Scalar::Text(wanted) => value.as_str() == Some(wanted),
        Scalar::Integer(wanted) => value.as_f64() == Some(wanted as f64),
        Scalar::Float(wanted) => value.as_f64() == Some(wanted),
    }
}
