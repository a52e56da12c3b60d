//! The smallest description and value that are still decided wrongly.

use openapi_crate_codegen::decide::decide;
use serde_json::Value;

use super::trial::{Tried, Wrong};
use crate::support;

/// What a description says of a value, if it has the union.
pub fn again(description: &Value, wrong: &Wrong) -> Option<Wrong> {
    let input = support::described("random.json", description.to_string());
    let tried = Tried::new(&input)?;
    let case = tried.cases.iter().find(|case| case.place == wrong.place)?;
    let decision = decide(&case.plan, &wrong.value);
    let (_, found) = tried.judge(case, &decision, &wrong.value);
    Some(found)
}

/// Takes out what can be taken out.
pub fn shrink(description: Value, wrong: Wrong) -> (Value, Wrong) {
    let (mut description, mut wrong) = (description, wrong);
    let kind = wrong.verdict;
    loop {
        let mut is_smaller = false;
        for place in places(&description["components"]["schemas"]) {
            // A schema without its type is hardly one that people write.
            if place.iter().rev().take(2).any(|name| name == "type" || name == "mapping")
                || place.iter().rev().nth(1).is_some_and(|name| name == "enum")
            {
                continue;
            }
            // A union has two branches or more.
            let around = format!("/components/schemas/{}", place[..place.len() - 1].join("/"));
            let is_branch =
                place.iter().rev().nth(1).is_some_and(|name| name == "oneOf" || name == "anyOf");
            if is_branch
                && description
                    .pointer(&around)
                    .and_then(Value::as_array)
                    .is_some_and(|branches| branches.len() < 3)
            {
                continue;
            }
            let mut smaller = description.clone();
            if remove(&mut smaller["components"]["schemas"], &place)
                && let Some(found) = again(&smaller, &wrong).filter(|found| found.verdict == kind)
            {
                (description, wrong, is_smaller) = (smaller, found, true);
                break;
            }
        }
        for place in places(&wrong.value) {
            let mut smaller = wrong.clone();
            if remove(&mut smaller.value, &place)
                && let Some(found) =
                    again(&description, &smaller).filter(|found| found.verdict == kind)
            {
                (wrong, is_smaller) = (found, true);
                break;
            }
        }
        if !is_smaller {
            return (description, wrong);
        }
    }
}

/// All places within a value, the outer ones first.
fn places(value: &Value) -> Vec<Vec<String>> {
    let mut places = Vec::new();
    let mut waiting: Vec<(Vec<String>, &Value)> = vec![(Vec::new(), value)];
    let mut next = 0;
    while let Some((place, value)) = waiting.get(next).cloned() {
        next += 1;
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(members) => {
                members.iter().map(|(name, value)| (name.clone(), value)).collect()
            }
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
            }
            _ => Vec::new(),
        };
        for (name, value) in inner {
            let mut inner = place.clone();
            inner.push(name);
            places.push(inner.clone());
            waiting.push((inner, value));
        }
    }
    places
}

fn remove(value: &mut Value, place: &[String]) -> bool {
    let Some((last, outer)) = place.split_last() else { return false };
    let mut value = value;
    for name in outer {
        let inner = match value {
            Value::Object(members) => members.get_mut(name),
            Value::Array(items) => name.parse().ok().and_then(|index: usize| items.get_mut(index)),
            _ => None,
        };
        let Some(inner) = inner else { return false };
        value = inner;
    }
    match value {
        Value::Object(members) => members.shift_remove(last).is_some(),
        Value::Array(items) => match last.parse() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}
