//! What the caller asks for beyond what the schema says.

use serde_json::{Map, Value, json};

use crate::ir::FOREIGN;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether every object has all members that it lists, and no others: as in the strict mode of APIs that give
    /// structured output, which read `required` and `additionalProperties` so, whether they are there or not.
    pub strict: bool,
    /// Types of the caller's that stand for schemas.
    pub replacements: Vec<Replacement>,
}

/// A type of the caller's that stands for every schema with a keyword of this value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    pub keyword: String,
    pub value: String,
    /// The path of the type: `crate::Date`.
    pub path: String,
}

impl Options {
    /// Changes a schema as it is asked for. Among several branches only texts are replaced, for a plan must know what
    /// their values look like.
    pub fn apply(&self, schema: &mut Map<String, Value>, is_branch: bool) {
        let replaced = self.replacements.iter().find(|one| one.is_for(schema));
        if let Some(replacement) = replaced.filter(|_| !is_branch || is_any_text(schema)) {
            return replacement.apply(schema);
        }
        if self.strict {
            require_all(schema);
        }
    }
}

impl Replacement {
    fn is_for(&self, schema: &Map<String, Value>) -> bool {
        schema.get(&self.keyword).and_then(Value::as_str) == Some(&self.value)
    }

    /// Makes the schema one of a type by its path. What documents it stays.
    fn apply(&self, schema: &mut Map<String, Value>) {
        let is_nullable = schema.get("type").is_some_and(|types| {
            types.as_array().is_some_and(|types| types.iter().any(|name| name == "null"))
        });
        // The members of the schema are the type's.
        let is_said_by_type = |keyword: &str| {
            ["properties", "required", "additionalProperties", "format", "items"].contains(&keyword)
                || keyword == self.keyword
        };
        schema.retain(|keyword, _| !is_said_by_type(keyword));
        schema.insert("format".to_owned(), format!("{FOREIGN}{}", self.path).into());
        let types = if is_nullable { json!(["string", "null"]) } else { json!("string") };
        schema.insert("type".to_owned(), types);
    }
}

/// Whether a schema is of texts, or null, and lists none of them.
fn is_any_text(schema: &Map<String, Value>) -> bool {
    let kinds = match schema.get("type") {
        Some(Value::Array(kinds)) => &kinds[..],
        Some(kind) => std::slice::from_ref(kind),
        None => &[],
    };
    let is_text = kinds.iter().any(|kind| kind == "string");
    let is_other = kinds.iter().any(|kind| kind != "string" && kind != "null");
    is_text && !is_other && !schema.contains_key("enum") && !schema.contains_key("const")
}

/// Requires all members that are listed, and allows no others.
fn require_all(schema: &mut Map<String, Value>) {
    let Some(Value::Object(members)) = schema.get("properties") else { return };
    let names: Vec<&String> = members.keys().collect();
    let required = json!(names);
    schema.insert("required".to_owned(), required);
    schema.entry("additionalProperties").or_insert(Value::Bool(false));
}
