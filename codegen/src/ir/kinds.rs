//! The JSON kinds, as sets.

use serde_json::Value;

pub use openapi_crate_runtime::runtime::value::kinds::Kinds;

/// What the generator asks of the runtime's sets of kinds.
pub trait JsonKinds: Sized {
    /// The kinds, each with its name in the runtime.
    const ALL: [(Kinds, &'static str); 7];

    /// The single kinds in the set. Where all numbers are in it, integers are not a kind of their own.
    fn each(self) -> impl Iterator<Item = Kinds>;

    /// The kind of a value.
    fn of(value: &Value) -> Kinds;
}

impl JsonKinds for Kinds {
    const ALL: [(Kinds, &'static str); 7] = [
        (Kinds::NULL, "NULL"),
        (Kinds::BOOLEAN, "BOOLEAN"),
        (Kinds::INTEGER, "INTEGER"),
        (Kinds::NUMBER, "NUMBER"),
        (Kinds::STRING, "STRING"),
        (Kinds::ARRAY, "ARRAY"),
        (Kinds::OBJECT, "OBJECT"),
    ];

    fn each(self) -> impl Iterator<Item = Kinds> {
        let is_number = self.has(Kinds::NUMBER);
        let kinds = Kinds::ALL.into_iter().map(|(kind, _)| kind);
        kinds.filter(move |kind| self.has(*kind) && !(is_number && *kind == Kinds::INTEGER))
    }

    fn of(value: &Value) -> Kinds {
        match value {
            Value::Null => Kinds::NULL,
            Value::Bool(_) => Kinds::BOOLEAN,
            Value::Number(_) => Kinds::NUMBER,
            Value::String(_) => Kinds::STRING,
            Value::Array(_) => Kinds::ARRAY,
            Value::Object(_) => Kinds::OBJECT,
        }
    }
}
