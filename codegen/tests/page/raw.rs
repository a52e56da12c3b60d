//! A value as its text has it, for the runtime to look at: members that come twice, and numbers to the letter. It does
//! what the reader of a generated crate does (`runtime/src/runtime/json/ahead.rs`).

use std::fmt::{self, Formatter};

use openapi_crate_codegen::ir::Kinds;
use openapi_crate_codegen::ir::kinds::JsonKinds;
use openapi_crate_codegen::runtime::claims::claim::Constant;
use openapi_crate_codegen::runtime::claims::format::Format;
use openapi_crate_codegen::runtime::claims::view::{Integral, See, View};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// A value and its parts; an item has no name.
pub struct Raw {
    text: String,
    value: Value,
    parts: Vec<(String, Raw)>,
}

impl Raw {
    /// # Panics
    ///
    /// If the text is no JSON.
    pub fn parse(text: &str) -> Raw {
        let value: Value = serde_json::from_str(text).expect("a value is JSON");
        let parts = match &value {
            Value::Object(_) | Value::Array(_) => {
                let Parts(parts) = serde_json::from_str(text).expect("it has parts");
                parts.into_iter().map(|(name, part)| (name, Raw::parse(part.get()))).collect()
            }
            _ => Vec::new(),
        };
        Raw { text: text.trim().to_owned(), value, parts }
    }
}

impl View for Raw {
    fn kind(&self) -> Kinds {
        <Kinds as JsonKinds>::of(&self.value)
    }

    fn is(&self, constant: Constant<'_>) -> bool {
        let number = || self.value.is_number().then(|| self.text.parse::<f64>().ok()).flatten();
        match constant {
            Constant::Integer(wanted) => match self.text.parse::<i64>() {
                Ok(value) => value == wanted,
                Err(_) => number() == Some(wanted as f64),
            },
            Constant::Float(wanted) => number() == Some(wanted),
            other => self.value.is(other),
        }
    }

    fn integral(&self) -> Integral {
        if self.value.is_number() { Integral::of_literal(&self.text) } else { Integral::Not }
    }

    fn has_format(&self, format: Format) -> bool {
        self.value.has_format(format)
    }

    fn each(&self, see: &mut See<'_>) -> bool {
        self.parts.iter().all(|(name, part)| see(name, part));
        true
    }
}

struct Parts(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Parts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfParts;

        impl<'de> Visitor<'de> for OfParts {
            type Value = Parts;

            fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.write_str("an object or an array")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parts, A::Error> {
                let mut parts = Vec::new();
                while let Some(part) = map.next_entry()? {
                    parts.push(part);
                }
                Ok(Parts(parts))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Parts, A::Error> {
                let mut parts = Vec::new();
                while let Some(item) = items.next_element()? {
                    parts.push((String::new(), item));
                }
                Ok(Parts(parts))
            }
        }

        deserializer.deserialize_any(OfParts)
    }
}
