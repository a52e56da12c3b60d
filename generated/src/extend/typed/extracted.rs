//! Extracted values with their evidence, without a type.

use serde_json::{Map, Value, map};

use super::path::{self, push_item, push_member};
use crate::v2026_02_09::{ExtractOutputJson, ExtractOutputMetadataValue};

/// A value of an output, where it is, and what is known about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extracted<'o> {
    /// The path of the value: `lines[0].price`.
    pub path: String,
    /// The value.
    pub value: &'o Value,
    /// What is known about it; none where the output has no entry of this very path.
    pub evidence: Option<&'o ExtractOutputMetadataValue>,
}

impl Extracted<'_> {
    /// The lower one of the confidences of the text recognition and of the model, 0 to 1.
    pub fn confidence(&self) -> Option<f64> {
        self.evidence?.confidence()
    }
}

impl ExtractOutputJson {
    /// The value at a path, as the API writes paths; none if there is no such value.
    ///
    /// ```
    /// use extend_ai_types::ExtractOutputJson;
    ///
    /// let text = br#"{"value": {"lines": [{"price": 7.5}]},
    ///     "metadata": {"lines[0].price": {"logprobsConfidence": 0.8}}}"#;
    /// let output = ExtractOutputJson::from_json(text)?;
    /// let price = output.at("lines[0].price").unwrap();
    /// assert_eq!((price.value.as_f64(), price.confidence()), (Some(7.5), Some(0.8)));
    /// assert!(output.at("lines[1].price").is_none());
    /// # Ok::<(), extend_ai_types::json::Error>(())
    /// ```
    pub fn at(&self, path: &str) -> Option<Extracted<'_>> {
        let value = path::get(&self.value, path)?;
        Some(self.extracted(path.to_owned(), value))
    }

    /// All values that hold no others, in the order of the document: texts, numbers, `bool`s, nulls, and arrays and
    /// objects that are empty.
    pub fn leaves(&self) -> Leaves<'_> {
        let root = Level { rest: Rest::Members(self.value.iter()), path: 0 };
        Leaves { output: self, path: String::new(), levels: vec![root] }
    }

    /// The leaves of which the confidence is known and lower than this, 0 to 1.
    pub fn leaves_below(&self, confidence: f64) -> impl Iterator<Item = Extracted<'_>> {
        self.leaves().filter(move |leaf| leaf.confidence().is_some_and(|known| known < confidence))
    }

    fn extracted<'o>(&'o self, path: String, value: &'o Value) -> Extracted<'o> {
        let evidence = self.metadata.0.get(&path);
        Extracted { path, value, evidence }
    }
}

/// The iterator of [`ExtractOutputJson::leaves`].
#[derive(Clone, Debug)]
pub struct Leaves<'o> {
    output: &'o ExtractOutputJson,
    /// The path of the innermost level.
    path: String,
    levels: Vec<Level<'o>>,
}

/// An object or an array that the iterator is in, and the length of its path.
#[derive(Clone, Debug)]
struct Level<'o> {
    rest: Rest<'o>,
    path: usize,
}

#[derive(Clone, Debug)]
enum Rest<'o> {
    Members(map::Iter<'o>),
    Items(std::iter::Enumerate<std::slice::Iter<'o, Value>>),
}

impl<'o> Leaves<'o> {
    fn enter(&mut self, rest: Rest<'o>) {
        self.levels.push(Level { rest, path: self.path.len() });
    }
}

impl<'o> Iterator for Leaves<'o> {
    type Item = Extracted<'o>;

    fn next(&mut self) -> Option<Extracted<'o>> {
        loop {
            let level = self.levels.last_mut()?;
            self.path.truncate(level.path);
            let value = match &mut level.rest {
                Rest::Members(members) => members.next().map(|(name, value)| {
                    push_member(&mut self.path, name);
                    value
                }),
                Rest::Items(items) => items.next().map(|(index, value)| {
                    push_item(&mut self.path, index);
                    value
                }),
            };
            match value {
                None => drop(self.levels.pop()),
                Some(Value::Object(members)) if !Map::is_empty(members) => {
                    self.enter(Rest::Members(members.iter()));
                }
                Some(Value::Array(items)) if !items.is_empty() => {
                    self.enter(Rest::Items(items.iter().enumerate()));
                }
                Some(leaf) => return Some(self.output.extracted(self.path.clone(), leaf)),
            }
        }
    }
}
