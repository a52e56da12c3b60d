//! A signature on a document.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Date;

pub(super) const MEMBERS: [(&str, &str); 4] = [
    ("printed_name", "string"),
    ("signature_date", "date"),
    ("is_signed", "boolean"),
    ("title_or_role", "string"),
];

/// A signature (`"extend:type": "signature"`). Each member may be null by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Signature {
    /// The name in print.
    pub printed_name: Option<String>,
    /// The day beside the signature.
    pub signature_date: Option<Date>,
    /// Whether there is a signature.
    pub is_signed: Option<bool>,
    /// What the person signs as: `Director`.
    pub title_or_role: Option<String>,
}

impl JsonSchema for Signature {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Signature".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::Signature").into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        super::literal(json!({
            "type": "object",
            "extend:type": "signature",
            "properties": {
                "printed_name": {"type": ["string", "null"]},
                "signature_date": generator.subschema_for::<Option<Date>>(),
                "is_signed": {"type": ["boolean", "null"]},
                "title_or_role": {"type": ["string", "null"]},
            },
            "required": MEMBERS.map(|(name, _)| name),
        }))
    }
}
