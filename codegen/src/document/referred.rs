//! The schema that a reference leads to. Authors refer to responses and parameters where a schema is
//! asked for; what is meant is the schema that these have.

use serde_json::Value;

use crate::pointer::Pointer;

/// What stands where a reference leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    Schema,
    /// Something else, which has a schema at this pointer.
    Around(Pointer),
    /// Something else, which has none.
    Other,
    Nothing,
}

/// What a pointer leads to that should lead to a schema.
pub fn target(root: &Value, pointer: &Pointer) -> Target {
    let Some(value) = pointer.look_up(root) else { return Target::Nothing };
    match value {
        Value::Bool(_) => Target::Schema,
        Value::Object(_) if is_schema(value, pointer) => Target::Schema,
        Value::Object(_) => within(value, pointer).map_or(Target::Other, Target::Around),
        _ => Target::Other,
    }
}

/// Whether an object is a schema, by where it stands and by what it has.
fn is_schema(value: &Value, pointer: &Pointer) -> bool {
    let pointer = pointer.in_document().map_or_else(|| pointer.clone(), |(_, within)| within);
    let segments: Vec<String> = pointer.segments().collect();
    if let [components, section, _] = &segments[..]
        && components == "components"
    {
        return section == "schemas";
    }
    let has = |keyword: &str| value.get(keyword).is_some();
    let is_part = has("content") || has("schema") || has("openapi") || has("responses");
    !is_part || has("type") || has("properties")
}

/// The schema of a parameter, a header, a body or a response: of JSON, or else of the first kind.
fn within(value: &Value, pointer: &Pointer) -> Option<Pointer> {
    if value.get("schema").is_some() {
        return Some(pointer.join("schema"));
    }
    let content = value.get("content")?.as_object()?;
    let is_json = |name: &&String| name.contains("json");
    let media_type = content.keys().find(is_json).or(content.keys().next())?;
    let media = content.get(media_type)?;
    media.get("schema").map(|_| pointer.join("content").join(media_type).join("schema"))
}

/// What a schema that only references lead to is called: the last name of its pointer that is no
/// number, or that of its document.
pub fn name_of(pointer: &Pointer) -> String {
    let segments: Vec<String> = pointer.segments().collect();
    let names = segments.iter().rev().filter(|name| name.parse::<usize>().is_err());
    let name = names.map(String::as_str).next().unwrap_or("Root");
    let is_document = pointer.in_document().is_some_and(|(_, within)| within == Pointer::root());
    if !is_document {
        return name.to_owned();
    }
    let file = name.trim_end_matches('/').rsplit('/').next().unwrap_or(name);
    file.split('.').find(|part| !part.is_empty()).unwrap_or(file).to_owned()
}
