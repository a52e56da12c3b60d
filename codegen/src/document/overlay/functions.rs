//! The functions of JSONPath that take a regular expression: `match` (RFC 9535, 2.4.6) and `search` (2.4.7).
//!
//! serde_json_path has them by way of regex, which nothing else needs here; regress is there for typify.

use regress::Regex;
use serde_json::Value;
use serde_json_path::functions::{LogicalType, ValueType};

/// `$.paths[?match(@.summary, "Old.*")]`: the whole text is matched.
#[serde_json_path::function(name = "match")]
fn matches(value: ValueType, pattern: ValueType) -> LogicalType {
    found(&value, &pattern, |pattern| format!("^(?:{pattern})$"))
}

/// `$.paths[?search(@.summary, "old")]`: a part of the text is matched.
#[serde_json_path::function]
fn search(value: ValueType, pattern: ValueType) -> LogicalType {
    found(&value, &pattern, |pattern| pattern)
}

/// Whether a text has a match; of a value that is no text, or of what is no regular expression, not.
fn found(value: &ValueType, pattern: &ValueType, whole: fn(String) -> String) -> LogicalType {
    let (Some(Value::String(value)), Some(Value::String(pattern))) =
        (value.as_value(), pattern.as_value())
    else {
        return LogicalType::False;
    };
    let regex = Regex::with_flags(&whole(ecma_script(pattern)), "u");
    regex.is_ok_and(|regex| regex.find(value).is_some()).into()
}

/// The regular expression of ECMAScript that means the same as one of RFC 9485: a dot is any character but `\n`
/// and `\r` (RFC 9485, 5.3).
fn ecma_script(pattern: &str) -> String {
    let mut written = String::new();
    let (mut escaped, mut in_class) = (false, false);
    for letter in pattern.chars() {
        if letter == '.' && !escaped && !in_class {
            written.push_str(r"[^\n\r]");
            continue;
        }
        in_class = !escaped && (letter == '[' || in_class && letter != ']') || escaped && in_class;
        escaped = letter == '\\' && !escaped;
        written.push(letter);
    }
    written
}
