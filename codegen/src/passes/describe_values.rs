//! The documentation of each value of an enumeration.
//!
//! Before: what an enumeration's values mean stands in its description, if anywhere, mostly as a list
//! with an item for each value: ``- `PENDING`: waiting to start``.
//! After: such an item is the description of its value, and no longer of the enumeration.

use std::collections::HashMap;

use crate::ir::{Api, EnumValue, Shape};

pub fn run(api: &mut Api) {
    for id in api.types.ids() {
        let def = &mut api.types[id];
        let Shape::Enumeration(enumeration) = &mut def.shape else { continue };
        let Some(description) = &def.docs.description else { continue };
        let values = enumeration.values.iter_mut();
        let mut values: HashMap<String, &mut EnumValue> =
            values.map(|value| (value.wire.clone(), value)).collect();
        let rest = take_items(description, |wire, text| {
            let value = values.get_mut(wire);
            let free = value.filter(|value| value.docs.description.is_none());
            free.is_some_and(|value| {
                value.docs.description = Some(text.to_owned());
                true
            })
        });
        def.docs.description = Some(rest);
    }
}

/// Offers the items of a list that begin with something in backticks: that, and the text after it.
/// Gives the text without the items that are taken.
fn take_items(markdown: &str, mut take: impl FnMut(&str, &str) -> bool) -> String {
    let mut rest: Vec<&str> = Vec::new();
    let mut lines = markdown.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((value, text)) = item(line.trim()) else {
            rest.push(line);
            continue;
        };
        let mut text = text.to_owned();
        let mut of_item = vec![line];
        // An item goes on in lines with a deeper indent.
        let goes_on = |line: &&str| line.starts_with([' ', '\t']) && !line.trim().is_empty();
        while let Some(line) = lines.next_if(|line| goes_on(line) && item(line.trim()).is_none()) {
            text.push(' ');
            text.push_str(line.trim());
            of_item.push(line);
        }
        if text.is_empty() || !take(value, &text) {
            rest.append(&mut of_item);
        }
    }
    rest.join("\n").trim_end().to_owned()
}

fn item(line: &str) -> Option<(&str, &str)> {
    let rest = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark))?.trim_start();
    let rest = rest.strip_prefix("**").unwrap_or(rest);
    let (value, text) = rest.strip_prefix('`')?.split_once('`')?;
    let text = text.strip_prefix("**").unwrap_or(text).trim_start();
    let text = text.strip_prefix([':', '-', '–', '—', '='])?;
    Some((value, text.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::take_items;

    #[test]
    fn list_items_in_the_spellings_that_are_in_use() {
        let markdown = "Size of a pet.\n\n- `small`: fits on a lap.\n* **`large`** - fits on\n  a sofa.\n\
                        - `other`: of no value\n- `a`, `b`: two of them";
        let mut found = Vec::new();
        let rest = take_items(markdown, |value, text| {
            found.push(format!("{value}: {text}"));
            value != "other"
        });
        let expected = ["small: fits on a lap.", "large: fits on a sofa.", "other: of no value"];
        assert_eq!(found, expected);
        assert_eq!(rest, "Size of a pet.\n\n- `other`: of no value\n- `a`, `b`: two of them");
    }
}
