//! An amount of money.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use serde_json::json;

pub(super) const MEMBERS: [(&str, &str); 2] =
    [("amount", "number"), ("iso_4217_currency_code", "string")];

/// An amount of money (`"extend:type": "currency"`). Each member may be null by itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Currency {
    /// The amount, in units of the currency: `7.45`.
    pub amount: Option<f64>,
    /// The currency by its code of ISO 4217: `EUR`.
    pub iso_4217_currency_code: Option<String>,
}

impl JsonSchema for Currency {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Currency".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::Currency").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        super::literal(json!({
            "type": "object",
            "extend:type": "currency",
            "properties": {
                "amount": {"type": ["number", "null"]},
                "iso_4217_currency_code": {"type": ["string", "null"]},
            },
            "required": MEMBERS.map(|(name, _)| name),
        }))
    }
}
