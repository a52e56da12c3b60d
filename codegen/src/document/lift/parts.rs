//! Items that have a schema by their position, and members that have one by their name.

use serde_json::Value;

use crate::ir::Step;

/// How a schema describes its items, or the members that `properties` does not list.
#[derive(Clone, Copy, PartialEq)]
pub enum Parts {
    /// All by one schema, `items` or `additionalProperties`.
    Alike,
    /// The first ones by `prefixItems`, and it is known what the remaining items are: `{"prefixItems": [{}, {}],
    /// "items": false}`.
    PrefixItems,
    /// The first ones by `prefixItems`, and any JSON behind them.
    PrefixItemsOrAny,
    /// The members of a map by the only pattern of `patternProperties`.
    PatternMap,
    /// Members by the pattern that their name matches, and it is known what additional ones are.
    PatternProperties,
    /// Members by the pattern that their name matches, and any JSON besides.
    PatternPropertiesOrAny,
}

impl Parts {
    pub fn of(schema: &Value) -> Self {
        let additional = schema.get("additionalProperties");
        // Of what is no object, or no array, such keywords say nothing.
        let may_be = |name: &str| schema.get("type").is_none_or(|ty| ty == name);
        let is_known =
            matches!(additional, Some(Value::Object(_) | Value::Bool(false))) && may_be("object");
        match (schema.get("patternProperties"), schema.get("prefixItems")) {
            (Some(Value::Object(patterns)), _) => {
                // The author of a map with keys of one pattern thinks of no keys besides.
                let is_map = patterns.len() == 1 && schema.get("properties").is_none();
                match additional {
                    None | Some(Value::Bool(false)) if is_map => Parts::PatternMap,
                    _ if is_known => Parts::PatternProperties,
                    _ => Parts::PatternPropertiesOrAny,
                }
            }
            (Some(_), _) => Parts::PatternPropertiesOrAny,
            (None, Some(Value::Array(first))) => {
                let most = schema.get("maxItems").and_then(Value::as_u64);
                let is_full = most.is_some_and(|most| most <= first.len() as u64);
                if !may_be("array") {
                    return Parts::PrefixItemsOrAny;
                }
                match schema.get("items") {
                    Some(Value::Object(_) | Value::Bool(false)) => Parts::PrefixItems,
                    _ if is_full => Parts::PrefixItems,
                    _ => Parts::PrefixItemsOrAny,
                }
            }
            (None, Some(_)) => Parts::PrefixItemsOrAny,
            (None, None) => Parts::Alike,
        }
    }

    /// The keyword that describes some of the parts, where anything may come besides.
    pub fn keyword_of_any(self) -> Option<&'static str> {
        match self {
            Parts::PrefixItemsOrAny => Some("prefixItems"),
            Parts::PatternPropertiesOrAny => Some("patternProperties"),
            _ => None,
        }
    }

    /// Whether the schema that this step leads to is that of some of the parts.
    pub fn is_described_by(self, step: &Step) -> bool {
        match self {
            Parts::PrefixItems => matches!(step, Step::PrefixItem(_) | Step::Items),
            Parts::PatternProperties => matches!(step, Step::PatternProperty(_) | Step::Values),
            Parts::Alike
            | Parts::PrefixItemsOrAny
            | Parts::PatternMap
            | Parts::PatternPropertiesOrAny => false,
        }
    }
}
