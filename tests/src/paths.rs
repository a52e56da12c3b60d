//! The path in an error, looked up in the document that the error is about.

use serde_json::Value;

/// The value at the path with which a message starts, and what the message says of it:
/// `output.metadata["a b"].ocrConfidence: invalid type: ...`. A message without a path is about
/// the document.
///
/// # Errors
///
/// If the document has no such path.
pub fn look_up<'d, 'm>(
    document: &'d Value,
    message: &'m str,
) -> Result<(&'d Value, &'m str), String> {
    let (mut value, mut rest) = (document, message);
    while let Some((inner, after)) = step(value, rest, rest.len() == message.len()) {
        (value, rest) = (inner, after);
    }
    match rest.strip_prefix(": ") {
        Some(said) => Ok((value, said)),
        None if says_something(rest) => Ok((value, rest)),
        None => Err(format!("the document has no `{rest}` where {message:?} stands")),
    }
}

/// Whether a message without a path starts here.
fn says_something(rest: &str) -> bool {
    ["missing field ", "invalid type: ", "invalid value: "].iter().any(|s| rest.starts_with(s))
}

fn step<'d, 'm>(value: &'d Value, rest: &'m str, first: bool) -> Option<(&'d Value, &'m str)> {
    let follow = |step: String| {
        let after = rest.strip_prefix(&step)?;
        after.starts_with(['.', '[', ':']).then_some(after)
    };
    match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| Some((item, follow(format!("[{index}]"))?))),
        Value::Object(members) => members.iter().find_map(|(name, member)| {
            let step = match is_identifier(name) {
                true if first => name.clone(),
                true => format!(".{name}"),
                false => format!("[{name:?}]"),
            };
            Some((member, follow(step)?))
        }),
        _ => None,
    }
}

fn is_identifier(name: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
    name.starts_with(letter) && name.chars().all(|c| letter(c) || c.is_ascii_digit())
}

/// Whether what a message says of a value is so: that it lacks a member, or of what type it is.
pub fn is_true(value: &Value, said: &str) -> bool {
    if let Some(missing) = said.strip_prefix("missing field `") {
        let name = missing.split('`').next().unwrap_or_default();
        return value.as_object().is_some_and(|members| !members.contains_key(name));
    }
    let Some(found) = said.strip_prefix("invalid type: ") else {
        return said.starts_with("invalid value: ") && !value.is_array() && !value.is_object();
    };
    let is = |names: &[&str]| names.iter().any(|name| found.starts_with(name));
    match value {
        Value::Null => is(&["null"]),
        Value::Bool(_) => is(&["boolean"]),
        Value::Number(_) => is(&["integer", "floating point", "number"]),
        Value::String(_) => is(&["string"]),
        Value::Array(_) => is(&["sequence"]),
        Value::Object(_) => is(&["map"]),
    }
}
