//! What programs do with the types of the cases, as far as `values.txt` cannot say it: constructors,
//! builders, accessors, conversions. A file for each topic.

mod access;
mod additional_members;
mod answers;
#[cfg(all(feature = "arbitrary", feature = "jiff"))]
mod arbitrary;
mod bodies;
mod derives;
mod enums;
mod equal_types;
#[cfg(feature = "schemars")]
mod json_schema;
mod numbers;
mod operation_names;
mod parameters;
#[cfg(feature = "client")]
mod public_operations;
mod security;
mod servers;
mod sizes;
mod structs;
#[cfg(all(feature = "jiff", feature = "chrono"))]
mod times;
#[cfg(feature = "utoipa")]
mod to_schema;
mod unions;
mod webhooks;

use golden::json::{self, FromJson, ToJson};

/// Decodes a text, and asserts that it is what comes back.
#[track_caller]
fn kept<T: FromJson + ToJson>(text: &str) -> T {
    let value: T = json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(written(&value), text);
    value
}

fn written<T: ToJson>(value: &T) -> String {
    json::to_string(value).expect("JSON")
}
