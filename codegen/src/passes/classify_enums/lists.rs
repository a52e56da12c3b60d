//! The values that branches of a union list.

use std::collections::HashSet;

use serde_json::Value;

use crate::ir::{
    Branch, Constants, Docs, EnumValue, Enumeration, Scalar, Shape, TextFormat, Types, Union,
};

/// The values that a branch lists.
pub struct List {
    pub of: Constants,
    values: Vec<EnumValue>,
    /// Whether any other value may come, by the description.
    is_open: bool,
}

impl List {
    pub fn enumeration(self) -> Enumeration {
        Enumeration::new(self.of, self.values)
    }

    /// The values as JSON. A list beside any text is not all that there are.
    pub fn constants(&self) -> Vec<Value> {
        if self.is_open {
            return Vec::new();
        }
        let constant = |value: &EnumValue| match (self.of, value.wire.parse::<i64>()) {
            (Constants::Integers, Ok(number)) => number.into(),
            _ => value.wire.clone().into(),
        };
        self.values.iter().map(constant).collect()
    }
}

/// The values that a branch lists; none, which is no list, if it takes something else than the texts or
/// integers of an enumeration.
pub fn listed(types: &Types, branch: &Branch) -> Option<List> {
    let id = branch.ty.named()?;
    let def = &types[types.resolve(id)];
    match &def.shape {
        Shape::Enumeration(enumeration) => {
            let mut values = enumeration.values.clone();
            if let [only] = &mut values[..] {
                only.docs = of_branch(&types.docs(id)).or(&only.docs);
            }
            let is_open = def.constants.is_empty();
            Some(List { of: enumeration.of, values, is_open })
        }
        Shape::Scalar(Scalar::Text(TextFormat::Plain)) => {
            Some(List { of: Constants::Texts, values: Vec::new(), is_open: true })
        }
        Shape::Scalar(Scalar::Integer { unsigned: false }) => {
            // A number that is a constant.
            let constants = def.constants.iter().filter(|value| value.is_i64());
            let value = |value: &Value| {
                let docs = types.docs(id);
                let name = docs.title.clone().unwrap_or_default();
                EnumValue { wire: value.to_string(), name, docs: of_branch(&docs) }
            };
            let values: Vec<EnumValue> = constants.map(value).collect();
            let is_open = values.is_empty();
            Some(List { of: Constants::Integers, values, is_open })
        }
        _ => None,
    }
}

/// The constants of a union of numbers, not all of which are whole: of those the kind is the type.
pub fn numbers(types: &Types, union: &Union) -> Option<Vec<Value>> {
    let mut all = Vec::new();
    for branch in &union.branches {
        let def = &types[types.resolve(branch.ty.named()?)];
        let is_number = match &def.shape {
            Shape::Scalar(Scalar::Integer { .. } | Scalar::Number) => true,
            Shape::Enumeration(enumeration) => enumeration.of == Constants::Integers,
            _ => false,
        };
        if !is_number || def.constants.is_empty() {
            return None;
        }
        all.extend(def.constants.iter().cloned());
    }
    (!all.is_empty()).then_some(all)
}

/// The documentation of a branch of one value, as that of the value.
fn of_branch(docs: &Docs) -> Docs {
    let description = match (&docs.title, &docs.description) {
        (Some(title), Some(text)) if !text.contains(title.as_str()) => {
            Some(format!("{}. {text}", title.trim_end_matches('.')))
        }
        (Some(title), None) => Some(title.clone()),
        (_, text) => text.clone(),
    };
    Docs { description, deprecated: docs.deprecated, ..Docs::default() }
}

/// The values of several lists, each once; none if there is none.
pub fn merged(lists: &[Option<List>], of: &[usize]) -> Option<List> {
    let mut seen = HashSet::new();
    let mut values = Vec::new();
    let lists: Vec<&List> = of.iter().filter_map(|index| lists[*index].as_ref()).collect();
    for value in lists.iter().flat_map(|list| &list.values) {
        if seen.insert(value.wire.as_str()) {
            values.push(value.clone());
        }
    }
    let is_open = lists.iter().any(|list| list.is_open);
    (!values.is_empty()).then(|| List { of: lists[0].of, values, is_open })
}
