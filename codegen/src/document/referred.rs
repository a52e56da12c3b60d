//! The schema that a reference leads to. Authors refer to responses and parameters where a schema is
//! asked for; what is meant is the schema that these have.

use serde_json::Value;

use super::bundle::DOCUMENTS;
use super::pointer::Pointer;

/// What stands where a reference leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    Schema,
    /// Something else, which has a schema at this place.
    Around(Pointer),
    /// Something else, which has none.
    Other,
    Nothing,
}

/// What stands at a place, to which a reference leads that should lead to a schema.
pub fn target(root: &Value, place: &Pointer) -> Target {
    let Some(value) = place.look_up(root) else { return Target::Nothing };
    match value {
        Value::Bool(_) => Target::Schema,
        Value::Object(_) if is_schema(value, place) => Target::Schema,
        Value::Object(_) => within(value, place).map_or(Target::Other, Target::Around),
        _ => Target::Other,
    }
}

/// Whether an object is a schema, by where it stands and by what it has.
fn is_schema(value: &Value, place: &Pointer) -> bool {
    let mut segments: Vec<String> = place.segments().collect();
    if segments.first().is_some_and(|first| first == DOCUMENTS) {
        segments.drain(..segments.len().min(2));
    }
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
fn within(value: &Value, place: &Pointer) -> Option<Pointer> {
    if value.get("schema").is_some() {
        return Some(place.join("schema"));
    }
    let content = value.get("content")?.as_object()?;
    let is_json = |name: &&String| name.contains("json");
    let media_type = content.keys().find(is_json).or(content.keys().next())?;
    let media = content.get(media_type)?;
    media.get("schema").map(|_| place.join("content").join(media_type).join("schema"))
}

/// What a schema that only references lead to is called: the last name of its place that is no
/// number, or that of its document.
pub fn name_of(place: &Pointer) -> String {
    let segments: Vec<String> = place.segments().collect();
    let names = segments.iter().rev().filter(|name| name.parse::<usize>().is_err());
    let name = names.map(String::as_str).next().unwrap_or("Root");
    let is_document = segments.len() == 2 && segments[0] == DOCUMENTS;
    if !is_document {
        return name.to_owned();
    }
    let file = name.trim_end_matches('/').rsplit('/').next().unwrap_or(name);
    file.split('.').find(|part| !part.is_empty()).unwrap_or(file).to_owned()
}
