//! The parameters of an operation: those of its path, and its own.

use serde_json::Value;

use super::sections::{Located, Sections};
use crate::diagnostic::{Diagnostic, kinds};

/// The parameters of the path, and those of the operation, which take their places.
pub fn parameters<'d>(
    item: &Located<'d>,
    operation: &Located<'d>,
    sections: &mut Sections<'d>,
) -> Vec<Located<'d>> {
    let mut parameters = listed(item, sections);
    for parameter in listed(operation, sections) {
        match parameters.iter_mut().find(|known| are_same(known, &parameter)) {
            Some(known) => *known = parameter,
            None => parameters.push(parameter),
        }
    }
    parameters
}

/// The parameters of a list. Of those that are the same the last one counts, and the others are reported.
fn listed<'d>(owner: &Located<'d>, sections: &mut Sections<'d>) -> Vec<Located<'d>> {
    let place = owner.pointer.join("parameters");
    let list = sections.array_in(owner.value, &owner.pointer, "parameters");
    let mut parameters: Vec<Located<'d>> = Vec::new();
    for (index, value) in list.into_iter().flatten().enumerate() {
        let at = place.join(index);
        let Some(parameter) = sections.follow(Located { pointer: at.clone(), value }) else {
            continue;
        };
        let Some(known) = parameters.iter_mut().find(|known| are_same(known, &parameter)) else {
            parameters.push(parameter);
            continue;
        };
        if known.pointer != parameter.pointer {
            let name = parameter.value.get("name").and_then(Value::as_str).unwrap_or_default();
            let message = format!("the parameter `{name}` is listed twice: this one is used");
            let warning = Diagnostic::new(&kinds::DUPLICATE_PARAMETER, at, message);
            let warning = warning.related(&known.pointer, "the other one");
            sections.report(warning.help("remove one of the two"));
        }
        *known = parameter;
    }
    parameters
}

/// Whether two parameters are one, by name and location (OpenAPI 3.1.1, section 4.8.12). The case of letters does not
/// count in headers (RFC 9110, section 5.1).
fn are_same(one: &Located<'_>, other: &Located<'_>) -> bool {
    let text = |of: &Located<'_>, keyword| of.value.get(keyword)?.as_str().map(str::to_owned);
    let key = |of| {
        let (name, location) = (text(of, "name")?, text(of, "in"));
        let is_header = location.as_deref() == Some("header");
        Some((if is_header { name.to_ascii_lowercase() } else { name }, location))
    };
    key(one).is_some_and(|one| Some(one) == key(other))
}
