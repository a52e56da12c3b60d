//! The data of streams: what the events of a body are that comes event by event.
//!
//! OpenAPI 3.2 describes an event by `itemSchema`, in `text/event-stream` as an object whose member `data` is a text:
//! what is in the text is its `contentSchema`. Before 3.2 authors put the schema of the data under `schema`, as if it was
//! that of a whole body. `x-event-data` on the Media Type Object says it where neither does, and goes before both.

use serde_json::Value;

use super::sections::Located;
use crate::ir::operations::Framing;
use crate::pointer::Pointer;

/// What the data of an event are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    Text,
    /// Of another schema for each name of an event, and so read as texts.
    Various,
    /// JSON; of this schema, if there is one.
    Json(Option<Pointer>),
}

/// How a body of a media type is taken apart, if it comes event by event.
pub fn framing(media_type: &str) -> Option<Framing> {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "text/event-stream" => Some(Framing::Events),
        "application/jsonl" | "application/x-ndjson" | "application/ndjson" => {
            Some(Framing::JsonLines)
        }
        _ => None,
    }
}

/// What the data are of the events of a body, by its Media Type Object.
pub fn data(root: &Value, framing: Framing, media: &Located<'_>) -> Data {
    let member = |name: &str| {
        let value = media.value.get(name)?;
        Some(Located { pointer: media.pointer.join(name), value })
    };
    if let Some(schema) = member("x-event-data") {
        return Data::Json(Some(schema.pointer));
    }
    if let Some(item) = member("itemSchema") {
        return match framing {
            Framing::Events => data_of_event(root, item),
            Framing::JsonLines => Data::Json(Some(item.pointer)),
        };
    }
    let Some(schema) = member("schema") else {
        return match framing {
            Framing::Events => Data::Text,
            Framing::JsonLines => Data::Json(None),
        };
    };
    // The schema of the whole body is an array of what comes (OpenAPI 3.2, Sequential Media Types).
    let whole = followed(root, schema.clone());
    let schema = match whole.value.get("items") {
        Some(value) => Located { pointer: whole.pointer.join("items"), value },
        None => schema,
    };
    match framing {
        Framing::Events => text_or_json(root, schema),
        Framing::JsonLines => Data::Json(Some(schema.pointer)),
    }
}

/// The data of an event that is described as an object.
fn data_of_event(root: &Value, item: Located<'_>) -> Data {
    let event = followed(root, item.clone());
    let properties = event.value.get("properties");
    if let Some(value) = properties.and_then(|properties| properties.get("data")) {
        let pointer = event.pointer.join("properties").join("data");
        let data = followed(root, Located { pointer, value });
        return match data.value.get("contentSchema") {
            Some(_) => Data::Json(Some(data.pointer.join("contentSchema"))),
            None => text_or_json(root, data),
        };
    }
    let is_event = properties.is_some_and(|properties| properties.get("event").is_some());
    let of_branches = ["oneOf", "anyOf", "allOf"].into_iter().any(|keyword| {
        let branches = event.value.get(keyword).and_then(Value::as_array);
        branches.into_iter().flatten().any(|branch| {
            let branch = Located { pointer: Pointer::root(), value: branch };
            let properties = followed(root, branch).value.get("properties");
            properties.is_some_and(|properties| {
                properties.get("event").is_some() || properties.get("data").is_some()
            })
        })
    });
    match of_branches {
        true => Data::Various,
        false if is_event => Data::Text,
        false => text_or_json(root, item),
    }
}

/// A string stands as it is in an event, and anything else as JSON.
fn text_or_json(root: &Value, schema: Located<'_>) -> Data {
    let target = followed(root, schema.clone());
    let is_text = target.value.get("type").and_then(Value::as_str) == Some("string");
    if is_text { Data::Text } else { Data::Json(Some(schema.pointer)) }
}

/// What a reference leads to. One that leads nowhere is reported with the schemas.
fn followed<'d>(root: &'d Value, schema: Located<'d>) -> Located<'d> {
    let mut schema = schema;
    for _ in 0..16 {
        let reference = schema.value.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(Pointer::of_reference);
        let found = target.and_then(|pointer| {
            let value = pointer.look_up(root)?;
            Some(Located { pointer, value })
        });
        match found {
            Some(found) => schema = found,
            None => break,
        }
    }
    schema
}
