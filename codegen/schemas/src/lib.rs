//! What `cargo xtask types` makes of schemas, as a crate: those in `cases/`, and some hundred that are made by chance. It
//! must compile without a warning. What it must do is in `tests/`.

#![deny(warnings)]

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A schema, and what can be done with the type that was made of it.
pub struct Schema {
    pub name: &'static str,
    /// The schema's own text.
    pub text: &'static str,
    /// The schema that schemars makes of the type.
    pub again: fn() -> Value,
    /// A value read as the type, and written again.
    pub trip: fn(&Value) -> Result<Value, serde_json::Error>,
}

impl Schema {
    const fn of<T: JsonSchema + Serialize + DeserializeOwned>(
        name: &'static str,
        text: &'static str,
    ) -> Self {
        Schema { name, text, again: again::<T>, trip: trip::<T> }
    }
}

fn again<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    SchemaGenerator::new(settings).into_root_schema_for::<T>().into()
}

fn trip<T: Serialize + DeserializeOwned>(value: &Value) -> Result<Value, serde_json::Error> {
    serde_json::to_value(T::deserialize(value)?)
}

/// A type of the caller's that stands for a schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(extend("x-kind" = "day"))]
pub struct Day(pub String);

include!(concat!(env!("OUT_DIR"), "/schemas/mod.rs"));
