//! The media types of a request body: how a value is written in each, and which are of use to a caller.

use serde_json::Value;

use crate::document::sections::Located;
use crate::ir::operations::BodyFormat;
use crate::pointer::Pointer;

/// A media type of a body.
#[derive(Clone)]
pub struct Offered<'d> {
    pub name: &'d str,
    pub located: Located<'d>,
    pub format: BodyFormat,
    /// Its schema, if it has one, and not a reference to it.
    schema: Option<&'d Value>,
}

/// The media types of a request that are of use, the preferred one first: JSON, other JSON, other types, ranges
/// (RFC 9110, section 12.5.1). `root` is the description.
///
/// Of no use is one in which the same is sent as in one before it: a range, another parameter (`charset`), another
/// notation of what JSON can say. XML could not be written of the schema anyway.
pub fn offered<'d>(body: &Located<'d>, root: &'d Value) -> Vec<Offered<'d>> {
    let content = body.value.get("content").and_then(Value::as_object);
    let offers = content.into_iter().flatten().map(|(name, value)| {
        let pointer = body.pointer.join("content").join(name);
        let schema = value.get("schema").map(|schema| followed(schema, root));
        let format = format(&essence(name), schema);
        Offered { name, located: Located { pointer, value }, format, schema }
    });
    let mut offers: Vec<Offered<'d>> = offers.collect();
    offers.sort_by_key(|offered| match essence(offered.name) {
        name if name == "application/json" => [0, usize::from(name != offered.name)],
        name if name.contains('*') => [3, 0],
        _ if offered.format == BodyFormat::Json => [1, 0],
        _ => [2, 0],
    });
    let mut useful: Vec<Offered<'d>> = Vec::new();
    for offered in offers {
        if !useful.iter().any(|before| says_as_much(before, &offered)) {
            useful.push(offered);
        }
    }
    useful
}

/// Whether a media type says all that one behind it says.
fn says_as_much(before: &Offered<'_>, after: &Offered<'_>) -> bool {
    let are_bytes = before.format == BodyFormat::Bytes && after.format == BodyFormat::Bytes;
    if before.schema != after.schema && !are_bytes {
        return false;
    }
    let (one, other) = (essence(before.name), essence(after.name));
    let is_notation = before.format == BodyFormat::Json
        && (other == "text/json"
            || matches!(after.format, BodyFormat::Text | BodyFormat::Bytes)
                && after.schema.is_some_and(has_parts));
    let is_same = before.format == after.format && (one == other || is_in_range(&one, &other));
    is_notation || is_same
}

/// Whether a media type is in a range: `image/png` is in `image/*`.
fn is_in_range(media_type: &str, range: &str) -> bool {
    let kind = |name: &str| name.split('/').next().unwrap_or_default().to_owned();
    range.contains('*') && (kind(range) == "*" || kind(range) == kind(media_type))
}

/// How a value is written in a media type.
fn format(essence: &str, schema: Option<&Value>) -> BodyFormat {
    let is_text = schema.is_some_and(|schema| is_of(schema, "string"));
    match essence {
        // A text is a form that has been written.
        "application/x-www-form-urlencoded" if is_text => BodyFormat::Text,
        "multipart/form-data" | "multipart/*" if is_text => BodyFormat::Bytes,
        // Only an object has fields: of anything else the caller writes the form.
        "application/x-www-form-urlencoded" | "multipart/form-data" | "multipart/*"
            if schema.is_some_and(is_no_object) =>
        {
            BodyFormat::Bytes
        }
        "application/x-www-form-urlencoded" => BodyFormat::Form,
        "multipart/form-data" | "multipart/*" => BodyFormat::Multipart,
        "text/xml" => BodyFormat::Bytes,
        // Where all is allowed, JSON is what the schema can say; but a text can be anything, and is sent as it is.
        "*/*" | "application/*" if !is_text && !schema.is_none_or(is_file) => BodyFormat::Json,
        essence if is_json(essence) => BodyFormat::Json,
        essence if essence.starts_with("text/") => BodyFormat::Text,
        _ => BodyFormat::Bytes,
    }
}

/// A media type without its parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is one of JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// What a reference leads to.
pub fn followed<'d>(schema: &'d Value, root: &'d Value) -> &'d Value {
    let mut schema = schema;
    // Those that lead back to themselves are reported elsewhere.
    for _ in 0..16 {
        let reference = schema.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(Pointer::of_reference);
        match target.as_ref().and_then(|target| target.look_up(root)) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}

/// Whether a schema is of a type, and perhaps of null.
pub fn is_of(schema: &Value, name: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(ty)) => ty == name,
        Some(Value::Array(types)) => {
            let mut others = types.iter().filter(|ty| *ty != "null");
            others.next().is_some_and(|ty| ty == name) && others.next().is_none()
        }
        _ => false,
    }
}

/// Whether no value of a schema is an object.
fn is_no_object(schema: &Value) -> bool {
    ["array", "string", "integer", "number", "boolean"].iter().any(|name| is_of(schema, name))
}

/// Whether a schema says more than that a body is a text, or bytes.
pub fn says_more_than_text(schema: &Value) -> bool {
    !is_file(schema) && (!is_of(schema, "string") || schema.get("enum").is_some())
}

/// Whether a schema is that of bytes: it says nothing, or has `format: binary`.
fn is_file(schema: &Value) -> bool {
    let says_nothing = schema.as_object().is_some_and(serde_json::Map::is_empty);
    says_nothing || schema.get("format").is_some_and(|format| format == "binary")
}

/// Whether a value has members or items, which each notation writes in its own way.
pub fn has_parts(schema: &Value) -> bool {
    let is_scalar = ["string", "integer", "number", "boolean"];
    !is_file(schema) && !is_scalar.iter().any(|name| is_of(schema, name))
}
