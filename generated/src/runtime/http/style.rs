//! How a parameter is written: `style` and `explode` (OpenAPI 3.1.1, "Parameter Object", "Style Examples").
//!
//! The styles are those of RFC 6570: a value is a text, a list or members. What is null, an empty list or without
//! members is undefined, and left out (RFC 6570, section 2.3; OpenAPI 3.1.1, Appendix C). Lists within lists are
//! nobody's: they are written with commas.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode, utf8_percent_encode};
use serde_json::Value;

use super::description::{ArrayFormat, Location, Parameter, Style};

/// What may stand in a path or a query as it is: letters, digits, and the marks of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same with the reserved characters, but for those that no query has (`[`, `]`, `#`) and those that stand
/// between its parts (`&`, `=`, `+`; OpenAPI 3.1.1, Appendix C).
const ENCODED_OF_RESERVED: &AsciiSet = &ENCODED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';');

/// All that may stand in a query (RFC 3986, section 3.4), what is percent-encoded too.
const OUTSIDE_OF_QUERIES: &AsciiSet =
    &ENCODED_OF_RESERVED.remove(b'&').remove(b'=').remove(b'+').remove(b'%');

/// Writes a text so that it can stand where the parameter does.
type Encoding = fn(&str) -> String;

/// A text with all that could be taken for something else percent-encoded.
pub fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// Bytes with all but unreserved characters percent-encoded.
pub fn escaped_bytes(bytes: &[u8]) -> String {
    percent_encode(bytes, ENCODED).to_string()
}

/// What takes the place of a parameter in a path.
pub fn path(parameter: &Parameter, value: &Value) -> String {
    let Parameter { explode, .. } = *parameter;
    let Some(variable) = Variable::of(value, encoding(parameter)) else { return String::new() };
    match parameter.style {
        Style::Label => format!(".{}", variable.joined(if explode { "." } else { "," }, explode)),
        Style::Matrix => {
            let pairs = variable.pairs(escaped(parameter.name), ",", explode).into_iter();
            let written = pairs.map(|(name, value)| match value.as_str() {
                "" => format!(";{name}"),
                value => format!(";{name}={value}"),
            });
            written.collect()
        }
        _ => variable.joined(",", explode),
    }
}

/// The value of a header; none where it is not sent.
pub fn header(parameter: &Parameter, value: &Value) -> Option<String> {
    let variable = Variable::of(value, encoding(parameter))?;
    Some(variable.joined(",", parameter.explode))
}

/// A query that somebody has written, in the characters that a query has.
pub fn written_query(text: &str) -> String {
    utf8_percent_encode(text, OUTSIDE_OF_QUERIES).to_string()
}

/// The whole query; none where it is not sent.
pub fn query_string(parameter: &Parameter, value: &Value) -> Option<String> {
    text(value, encoding(parameter))
}

/// The names and values that a parameter of a query becomes, or a cookie.
pub fn pairs(parameter: &Parameter, value: &Value) -> Vec<(String, String)> {
    let encode = encoding(parameter);
    let name = match parameter.style {
        Style::Cookie => parameter.name.to_owned(),
        _ => escaped(parameter.name),
    };
    let separator = match parameter.style {
        Style::DeepObject => {
            let mut pairs = Vec::new();
            deep_object(name, value, encode, parameter.array_format, &mut pairs);
            return pairs;
        }
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    match Variable::of(value, encode) {
        Some(variable) => variable.pairs(name, separator, parameter.explode),
        // It is ignored where no style says what is empty ("allowEmptyValue").
        None if parameter.allow_empty_value && parameter.style == Style::Form => {
            vec![(name, String::new())]
        }
        None => Vec::new(),
    }
}

/// Members as `name[member]`, members of members as `name[member][inner]`. OpenAPI leaves open what an array is.
fn deep_object(
    name: String,
    value: &Value,
    encode: Encoding,
    arrays: ArrayFormat,
    pairs: &mut Vec<(String, String)>,
) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let name = format!("{name}%5B{}%5D", escaped(key));
                deep_object(name, value, encode, arrays, pairs);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let name = match arrays {
                    ArrayFormat::Repeat => name.clone(),
                    // Of `name[][a]` nobody could tell where the next item begins.
                    ArrayFormat::Brackets if !item.is_array() && !item.is_object() => {
                        format!("{name}%5B%5D")
                    }
                    ArrayFormat::Brackets | ArrayFormat::Indices => format!("{name}%5B{index}%5D"),
                };
                deep_object(name, item, encode, arrays, pairs);
            }
        }
        scalar => pairs.extend(text(scalar, encode).map(|text| (name, text))),
    }
}

/// A value as RFC 6570 has it, its texts written by an encoding. What stands between them is not: a comma
/// within an item is told from one between two.
enum Variable {
    Text(String),
    List(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Variable {
    /// None where it is undefined.
    fn of(value: &Value, encode: Encoding) -> Option<Self> {
        match value {
            Value::Array(items) => {
                let items = items.iter().filter_map(|item| text(item, encode));
                Some(Variable::List(items.collect())).filter(|list| !list.is_empty())
            }
            Value::Object(members) => {
                let members = members.iter();
                let members =
                    members.filter_map(|(key, value)| Some((encode(key), text(value, encode)?)));
                Some(Variable::Members(members.collect())).filter(|members| !members.is_empty())
            }
            scalar => text(scalar, encode).map(Variable::Text),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Variable::Text(_) => false,
            Variable::List(items) => items.is_empty(),
            Variable::Members(members) => members.is_empty(),
        }
    }

    /// All of it as one text. Where it is exploded, a member is `name=value`.
    fn joined(self, separator: &str, explode: bool) -> String {
        match self {
            Variable::Text(text) => text,
            Variable::List(items) => items.join(separator),
            Variable::Members(members) => {
                let between = if explode { "=" } else { separator };
                let members = members.iter().map(|(key, value)| format!("{key}{between}{value}"));
                members.collect::<Vec<_>>().join(separator)
            }
        }
    }

    /// All of it under its name, or where it is exploded each item under it, and each member under its own.
    fn pairs(self, name: String, separator: &str, explode: bool) -> Vec<(String, String)> {
        match self {
            Variable::List(items) if explode => {
                items.into_iter().map(|item| (name.clone(), item)).collect()
            }
            Variable::Members(members) if explode => members,
            variable => vec![(name, variable.joined(separator, false))],
        }
    }
}

/// An item or the value of a member; none where it is undefined.
fn text(value: &Value, encode: Encoding) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(encode(text)),
        Value::Array(_) | Value::Object(_) => Some(Variable::of(value, encode)?.joined(",", false)),
        scalar => Some(encode(&scalar.to_string())),
    }
}

/// How texts are written where a parameter stands. Headers are not percent-encoded, nor are cookies whose `content`
/// says what they are (OpenAPI 3.1.1, Appendix D).
fn encoding(parameter: &Parameter) -> Encoding {
    match (parameter.location, parameter.style) {
        (Location::Header | Location::Cookie, Style::Json) => ascii_json,
        (Location::Header, _) | (Location::Cookie, Style::Text | Style::Cookie) => str::to_owned,
        (Location::Query, _) if parameter.allow_reserved => reserved,
        _ => escaped,
    }
}

/// A text with reserved characters as they are, and with what is percent-encoded already (RFC 6570, section 3.2.3).
fn reserved(text: &str) -> String {
    let encode = |text| utf8_percent_encode(text, ENCODED_OF_RESERVED).to_string();
    let mut parts = text.split('%');
    let mut written = parts.next().map(encode).unwrap_or_default();
    for part in parts {
        let digits = part.as_bytes().get(..2);
        let is_encoded = digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        written.push_str(if is_encoded { "%" } else { "%25" });
        written.push_str(&encode(part));
    }
    written
}

/// A JSON text in the characters that a header may have; without `;`, at which a cookie would end. JSON has them in
/// strings only, where each can be escaped.
fn ascii_json(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, ' '..='~') && character != ';' {
            written.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                written.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    written
}
