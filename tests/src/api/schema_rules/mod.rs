//! Which schemas the API takes (S1 to S19 of its rules), and how it echoes them.
//!
//! - `node.rs`: types, properties, items, depth. `enumeration.rs`: choices. `keywords.rs`: which keywords there are,
//!   and what stands in them. `custom.rs`: dates, currencies, signatures. `echo.rs`: what the API adds.
//!
//! The number of properties (S17) is limited too, but nobody says to how many: [`check_size`] has the number from the
//! settings of the server. What `title`, `default` and `examples` do (S19) is not documented: they are taken, and echoed.

mod custom;
mod echo;
mod enumeration;
mod keywords;
mod node;

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

pub use self::echo::echo;

/// A rule that a schema breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The name of the rule, such as `S3`, or of a custom type: `date`.
    pub rule: &'static str,
    /// Where: `schema.properties.lines.items`.
    pub path: String,
    /// What is taken there.
    pub expected: String,
}

impl Broken {
    fn new(rule: &'static str, path: &str, expected: impl Into<String>) -> Self {
        Broken { rule, path: path.to_owned(), expected: expected.into() }
    }
}

impl Display for Broken {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Invalid schema: {}. Path: {}", self.expected, self.path)
    }
}

/// Whether the API takes a schema, and if not, the first rule that it breaks.
pub fn check(schema: &Value) -> Result<(), Broken> {
    const EXPECTED: &str = "expected `type: object` with `properties` at the root";
    let root = schema.as_object().ok_or_else(|| Broken::new("S1", "schema", EXPECTED))?;
    if root.get("type") != Some(&Value::from("object")) || !root.contains_key("properties") {
        return Err(Broken::new("S1", "schema", EXPECTED));
    }
    keywords::check(root, "schema")?;
    if root.contains_key("enum") || root.contains_key("extend:type") {
        return Err(Broken::new("S1", "schema", EXPECTED));
    }
    node::object(root, "schema", 0)
}

/// Whether a schema has no more properties than this, those of objects within included.
pub fn check_size(schema: &Value, most: usize) -> Result<(), Broken> {
    let count = properties(schema);
    if count > most {
        let expected = format!("expected at most {most} properties, found {count}");
        return Err(Broken::new("S17", "schema", expected));
    }
    Ok(())
}

fn properties(schema: &Value) -> usize {
    let of_object = schema.get("properties").and_then(Value::as_object);
    let own = of_object.into_iter().flat_map(|properties| properties.values());
    own.map(|property| 1 + properties(property)).sum::<usize>()
        + schema.get("items").map_or(0, properties)
}
