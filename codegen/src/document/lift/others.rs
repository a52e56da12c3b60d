//! What is said of items and members that have schemas of their own.

use serde_json::Value;

use crate::document::schemas::Step;

/// Parts that have types of their own, by their place in an array or the form of their name.
#[derive(Clone, Copy, PartialEq)]
pub enum Others {
    None,
    /// The first items (`prefixItems`), and it is known what all others are.
    First,
    /// The first items, and any others.
    FirstOfAny,
    /// The members whose names fit a pattern, which are all that there are.
    Map,
    /// The members whose names fit a pattern, and it is known what all others are.
    Fitting,
    /// The members whose names fit a pattern, and any others.
    FittingOfAny,
}

impl Others {
    pub fn of(schema: &Value) -> Self {
        let others = schema.get("additionalProperties");
        // Of what is no object, or no array, such keywords say nothing.
        let may_be = |name: &str| schema.get("type").is_none_or(|ty| ty == name);
        let is_known =
            matches!(others, Some(Value::Object(_) | Value::Bool(false))) && may_be("object");
        match (schema.get("patternProperties"), schema.get("prefixItems")) {
            (Some(Value::Object(patterns)), _) => {
                // Of a map with keys of one pattern the author thinks of no other keys.
                let is_map = patterns.len() == 1 && schema.get("properties").is_none();
                match others {
                    None | Some(Value::Bool(false)) if is_map => Others::Map,
                    _ if is_known => Others::Fitting,
                    _ => Others::FittingOfAny,
                }
            }
            (Some(_), _) => Others::FittingOfAny,
            (None, Some(Value::Array(first))) => {
                let most = schema.get("maxItems").and_then(Value::as_u64);
                let is_full = most.is_some_and(|most| most <= first.len() as u64);
                if !may_be("array") {
                    return Others::FirstOfAny;
                }
                match schema.get("items") {
                    Some(Value::Object(_) | Value::Bool(false)) => Others::First,
                    _ if is_full => Others::First,
                    _ => Others::FirstOfAny,
                }
            }
            (None, Some(_)) => Others::FirstOfAny,
            (None, None) => Others::None,
        }
    }

    /// Whether a schema that is reached by this step is one of those that say what the parts can be.
    pub fn is_one_of_these(self, step: &Step) -> bool {
        match self {
            Others::First => matches!(step, Step::First(_) | Step::Items),
            Others::Fitting => matches!(step, Step::Fitting(_) | Step::Values),
            Others::None | Others::FirstOfAny | Others::Map | Others::FittingOfAny => false,
        }
    }
}
