//! What the caller asks for beyond what the schema says.

use serde_json::{Map, Value, json};

use crate::ir::FOREIGN;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether every object has all members that it lists, and no others: as in the strict mode of APIs that give
    /// structured output, which read `required` and `additionalProperties` so, whether they are there or not.
    pub strict: bool,
    /// Whether a member that an object must not have is ignored where a value is read, and no error: those who send
    /// the values may come to send more.
    pub ignores_others: bool,
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
    /// A schema of the type's values. One that says another type, or other members, is not replaced, for then values
    /// would not be read, or would lose members. None for a type that takes whatever comes.
    pub of: Option<Value>,
}

impl Options {
    /// Changes a schema as it is asked for. Among several branches only texts are replaced, for a plan must know what
    /// their values look like. Gives the replacement that is asked for, where the schema is of other values.
    pub fn apply(&self, schema: &mut Map<String, Value>, is_branch: bool) -> Option<&Replacement> {
        let replaced = self.replacements.iter().find(|one| one.is_for(schema));
        let (fitting, unfit) = match replaced {
            Some(one) if one.of.as_ref().is_none_or(|of| is_like(schema, of)) => (Some(one), None),
            other => (None, other),
        };
        match fitting {
            Some(replacement) if !is_branch || is_any_text(schema) => replacement.apply(schema),
            _ if self.strict => require_all(schema),
            _ => {}
        }
        unfit
    }
}

impl Replacement {
    fn is_for(&self, schema: &Map<String, Value>) -> bool {
        schema.get(&self.keyword).and_then(Value::as_str) == Some(&self.value)
    }

    /// Makes the schema one of a type by its path. What documents it stays.
    fn apply(&self, schema: &mut Map<String, Value>) {
        let is_nullable = types(schema).any(|name| name == "null");
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

/// Whether a schema has the type, null aside, and the members of another one.
fn is_like(schema: &Map<String, Value>, other: &Value) -> bool {
    let has_type = schema.contains_key("type") || !schema.contains_key("properties");
    let own = types(schema).filter(|name| *name != "null");
    let is_of_type = !has_type || own.eq(other.get("type").and_then(Value::as_str));
    let members = |properties: Option<&Value>| properties.and_then(Value::as_object).cloned();
    let own = members(schema.get("properties")).unwrap_or_default();
    let others = members(other.get("properties")).unwrap_or_default();
    let is_member = |(name, member): (&String, &Value)| match (others.get(name), member) {
        (Some(other), Value::Object(member)) => is_like(member, other),
        _ => false,
    };
    is_of_type && own.len() == others.len() && own.iter().all(is_member)
}

/// The names in `type`.
fn types(schema: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let names = match schema.get("type") {
        Some(Value::Array(names)) => &names[..],
        Some(name) => std::slice::from_ref(name),
        None => &[],
    };
    names.iter().filter_map(Value::as_str)
}

/// Whether a schema is of texts, or null, and lists none of them.
fn is_any_text(schema: &Map<String, Value>) -> bool {
    let is_text = types(schema).any(|name| name == "string");
    let is_other = types(schema).any(|name| name != "string" && name != "null");
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
