//! Documents: values in which a member may come twice, as a text and as CBOR.

use ciborium::Value as Cbor;
use serde_json::Value;

use crate::choices::Choices;

/// A document.
pub struct Document {
    pub tree: Cbor,
    /// Whether a member comes twice somewhere.
    pub repeats: bool,
    /// The document as JSON.
    pub text: Vec<u8>,
}

impl Document {
    /// A value, in which a member may come twice, written in one of many ways.
    pub fn new(value: &Value, choices: &mut Choices<'_>) -> Self {
        let mut repeats = false;
        let tree = tree(value, choices, &mut repeats);
        let mut writer =
            Writer { out: String::new(), is_spaced: choices.once_in(2), escaped: choices.below(8) };
        writer.value(&tree, choices);
        Document { tree, repeats, text: writer.out.into_bytes() }
    }

    /// The document as CBOR.
    pub fn cbor(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        ciborium::into_writer(&self.tree, &mut bytes).expect("a tree is encoded");
        bytes
    }
}

fn tree(value: &Value, choices: &mut Choices<'_>, repeats: &mut bool) -> Cbor {
    match value {
        Value::Null => Cbor::Null,
        Value::Bool(value) => Cbor::Bool(*value),
        Value::String(text) => Cbor::Text(text.clone()),
        Value::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => Cbor::Integer(value.into()),
            (_, Some(value)) => Cbor::Integer(value.into()),
            _ => Cbor::Float(number.as_f64().expect("a float")),
        },
        Value::Array(items) => {
            Cbor::Array(items.iter().map(|item| tree(item, choices, repeats)).collect())
        }
        Value::Object(members) => {
            let name = |name: &String| Cbor::Text(name.clone());
            let mut members: Vec<_> = members
                .iter()
                .map(|(key, value)| (name(key), tree(value, choices, repeats)))
                .collect();
            if choices.once_in(48) && !members.is_empty() {
                let (name, _) = members[choices.below(members.len())].clone();
                let (_, value) = members[choices.below(members.len())].clone();
                members.insert(choices.below(members.len() + 1), (name, value));
                *repeats = true;
            }
            Cbor::Map(members)
        }
    }
}

/// Writes a document as JSON.
struct Writer {
    out: String,
    /// Whether there are spaces between what stands in the text.
    is_spaced: bool,
    /// Of this many strings one is written in escapes; none if it is less than 2.
    escaped: usize,
}

impl Writer {
    fn space(&mut self, choices: &mut Choices<'_>) {
        if self.is_spaced {
            self.out.push_str(choices.of(&[" ", "", "\n", "\r\n\t"]));
        }
    }

    fn string(&mut self, text: &str, choices: &mut Choices<'_>) {
        if self.escaped < 2 || !choices.once_in(self.escaped) {
            return self.out.push_str(&Value::from(text).to_string());
        }
        self.out.push('"');
        for unit in text.encode_utf16() {
            self.out.push_str(&format!("\\u{unit:04x}"));
        }
        self.out.push('"');
    }

    fn value(&mut self, value: &Cbor, choices: &mut Choices<'_>) {
        self.space(choices);
        match value {
            Cbor::Bool(value) => self.out.push_str(&value.to_string()),
            Cbor::Integer(value) => self.out.push_str(&i128::from(*value).to_string()),
            // As serde_json spells an exponent where it knows numbers to the letter.
            Cbor::Float(value) => self.out.push_str(&Value::from(*value).to_string()),
            Cbor::Text(text) => self.string(text, choices),
            Cbor::Array(items) => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.comma(index);
                    self.value(item, choices);
                }
                self.out.push(']');
            }
            Cbor::Map(members) => {
                self.out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    self.comma(index);
                    self.space(choices);
                    self.string(name.as_text().unwrap_or_default(), choices);
                    self.space(choices);
                    self.out.push(':');
                    self.value(value, choices);
                }
                self.out.push('}');
            }
            _ => self.out.push_str("null"),
        }
        self.space(choices);
    }

    fn comma(&mut self, index: usize) {
        if index > 0 {
            self.out.push(',');
        }
    }
}
