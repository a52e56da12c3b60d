//! Names and documentation of the values of an enum, which stand in keywords beside it, value by value.

use serde_json::{Map, Value};

use crate::keywords::{self, Fate, Form, Object};

/// A value of an enum, with its name and documentation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListedValue {
    /// The value as it stands on the wire; of a number its digits.
    pub wire: String,
    /// What it is called.
    pub name: Option<String>,
    pub description: Option<String>,
}

/// Whether a keyword names or documents each value, in a form that is understood.
pub fn is_per_value(keyword: &str, value: &Value) -> bool {
    let row = keywords::find(Object::Schema, keyword);
    row.is_some_and(|row| row.form == Form::PerValue && row.form.takes(value))
}

/// Texts for values, by the values: where some of the values are left out, an array has lost its order.
pub fn by_value(texts: &Value, schema: &Map<String, Value>) -> Value {
    let Some(items) = texts.as_array() else { return texts.clone() };
    let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    values.map(wire).zip(items.iter().cloned()).collect()
}

/// A value as it stands on the wire.
fn wire(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The values of an enum, if some have a name or documentation beside it.
pub fn listed(schema: &Map<String, Value>) -> Vec<ListedValue> {
    if !schema.iter().any(|(keyword, value)| is_per_value(keyword, value)) {
        return Vec::new();
    }
    let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let value = |(index, value): (usize, &Value)| {
        let wire = wire(value);
        let text = |fate: Fate| {
            let rows = keywords::of(Object::Schema).iter();
            let rows = rows.filter(|row| row.form == Form::PerValue && row.fate == fate);
            rows.filter_map(|row| schema.get(row.name)).find_map(|texts| {
                // A list has them in the order of the values, a map by the values.
                let text = texts.get(index).or_else(|| texts.get(wire.as_str()))?.as_str()?.trim();
                (!text.is_empty()).then(|| text.to_owned())
            })
        };
        ListedValue { name: text(Fate::Name), description: text(Fate::Documentation), wire }
    };
    values.enumerate().map(value).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{ListedValue, listed};

    fn of(schema: &Value) -> Vec<ListedValue> {
        listed(schema.as_object().expect("an object"))
    }

    fn value(wire: &str, name: Option<&str>, description: Option<&str>) -> ListedValue {
        let (name, description) = (name.map(str::to_owned), description.map(str::to_owned));
        ListedValue { wire: wire.to_owned(), name, description }
    }

    #[test]
    fn names_and_documentation_in_lists_and_maps() {
        let lists = json!({ "enum": [1, 2, 3], "x-enum-varnames": ["One", "Two"],
            "x-enumNames": ["a", "b", "Three"], "x-enum-descriptions": ["the first", "", 5] });
        assert_eq!(
            of(&lists),
            [
                value("1", Some("One"), Some("the first")),
                value("2", Some("Two"), None),
                value("3", Some("Three"), None)
            ]
        );
        let maps =
            json!({ "enum": ["a", null], "x-enumDescriptions": { "a": "first", "b": "no" } });
        assert_eq!(of(&maps), [value("a", None, Some("first")), value("null", None, None)]);
        assert_eq!(of(&json!({ "enum": ["a"] })), []);
    }
}
