//! The names of the variants of enumerations.
//!
//! A value that is plain letters keeps the name that it has by itself, whatever other values there are;
//! what differs from it by a sign or by case has the name of the sign. `-created_at` is the order opposite
//! to `created_at` also where that is not listed, for it may be one day.

use std::collections::{HashMap, HashSet};

use super::words;
use crate::ir::{Constants, Enumeration};

/// The names of the values, in their order. Some may be the same.
pub fn names(enumeration: &Enumeration) -> Vec<String> {
    let values: Vec<&str> = enumeration.values.iter().map(|value| value.wire.as_str()).collect();
    let names: Vec<String> = match enumeration.of {
        Constants::Integers => values.iter().map(|digits| of_number(digits)).collect(),
        Constants::Texts => {
            let by_themselves: Vec<String> = values.iter().map(|value| of_text(value)).collect();
            let mut alike: HashMap<&str, Vec<usize>> = HashMap::new();
            for (index, name) in by_themselves.iter().enumerate() {
                alike.entry(name).or_default().push(index);
            }
            // Of those that are alike, the plainest, if one is plain; of two that are, the first.
            let keeps = |name: &str, index: usize| match &alike[name][..] {
                [_] => true,
                alike => {
                    let plain =
                        alike.iter().filter_map(|one| Some((distance(values[*one], name)?, *one)));
                    plain.min().is_some_and(|(_, plainest)| plainest == index)
                }
            };
            let name = |(index, name): (usize, &String)| match keeps(name, index) {
                true => name.clone(),
                false => words::spelled_variant_name(values[index]),
            };
            by_themselves.iter().enumerate().map(name).collect()
        }
    };
    // The description may name its values itself (`x-enum-varnames`); of a name that comes twice the first has it.
    let mut seen = HashSet::new();
    let names = enumeration.values.iter().zip(names).map(|(value, name)| {
        let given = words::variant_name(&value.name);
        let is_given = !value.name.is_empty() && seen.insert(given.clone());
        if is_given { given } else { name }
    });
    // What holds a value that is not listed is `Unknown`.
    let renamed = names.map(|name| match name.as_str() {
        "Unknown" => "UnknownByName".to_owned(),
        _ => name,
    });
    renamed.collect()
}

fn of_number(digits: &str) -> String {
    match digits.strip_prefix('-') {
        Some(digits) => format!("Minus{digits}"),
        None => words::variant_name(digits),
    }
}

/// The name of a value by itself.
fn of_text(value: &str) -> String {
    let order = [('-', "Descending"), ('+', "Ascending")].into_iter().find_map(|(sign, order)| {
        let rest = value.strip_prefix(sign)?;
        rest.starts_with(|first: char| first.is_alphabetic()).then_some((rest, order))
    });
    let mut characters = value.chars();
    let has_sign = matches!(characters.next(), Some('-' | '+'));
    match order {
        Some((rest, "Descending")) if rest.eq_ignore_ascii_case("infinity") => {
            format!("Minus{}", words::variant_name(rest))
        }
        Some((rest, order)) => words::variant_name(rest) + order,
        None if has_sign && characters.next().is_some_and(|next| next.is_ascii_digit()) => {
            words::spelled_variant_name(value)
        }
        None => words::variant_name(value),
    }
}

/// How far a value is from being no more than its name; none if it has signs.
fn distance(value: &str, name: &str) -> Option<u8> {
    if words::spelled_variant_name(value) == name {
        return Some(0);
    }
    let is_plain = value.chars().all(|character| character.is_alphanumeric() || character == '_');
    is_plain.then_some(1)
}

#[cfg(test)]
mod tests {
    use super::names;
    use crate::ir::{Constants, Docs, EnumValue, Enumeration};

    fn named(of: Constants, values: &[&str]) -> Vec<String> {
        let value = |wire: &&str| EnumValue {
            wire: (*wire).to_owned(),
            name: String::new(),
            docs: Docs::default(),
        };
        let values = values.iter().map(value).collect();
        names(&Enumeration::new(of, values))
    }

    #[test]
    fn the_plain_value_keeps_its_name() {
        let texts = |values: &[&str]| named(Constants::Texts, values);
        let sorted = ["CreatedAt", "CreatedAtDescending", "NameDescending", "IdAscending"];
        assert_eq!(texts(&["created_at", "-created_at", "-name", "+id"]), sorted);
        assert_eq!(texts(&["-a", "a"]), ["ADescending", "A"]);
        let signs = ["GreaterThanEqual", "LessThanEqual", "Equal", "NotEqual", "Star", "Empty"];
        assert_eq!(texts(&[">=", "<=", "=", "!=", "*", ""]), signs);
        assert_eq!(texts(&["a.b", "a-b", "a_b"]), ["ADotB", "AMinusB", "AB"]);
        assert_eq!(texts(&["asc", "ASC", "Asc!"]), ["Asc", "ASC", "AscNot"]);
        assert_eq!(texts(&["1m", "1M"]), ["V1m", "V1M"]);
        assert_eq!(texts(&["-1", "1", "+1"]), ["Minus1", "V1", "Plus1"]);
        assert_eq!(texts(&["-1", "C++", "C#"]), ["Minus1", "CPlusPlus", "CHash"]);
        assert_eq!(texts(&["a-b", "a.b"]), ["AMinusB", "ADotB"]);
        assert_eq!(texts(&["fooBar", "foo_bar"]), ["FooBar", "FooUnderscoreBar"]);
        assert_eq!(texts(&["unknown"]), ["UnknownByName"]);
        assert_eq!(named(Constants::Integers, &["-1", "1"]), ["Minus1", "V1"]);
    }
}
