//! The headers of a response.

use serde_json::Value;

use super::sections::Located;
use crate::pointer::Pointer;

/// The headers of a response, those that refer to others not followed; but for [`content_type`].
pub fn listed<'d>(response: &Located<'d>) -> impl Iterator<Item = (&'d str, Located<'d>)> {
    let headers = response.value.get("headers").and_then(Value::as_object);
    let place = response.pointer.join("headers");
    let located = headers.into_iter().flatten().map(move |(name, value)| {
        let pointer = place.join(name);
        (name.as_str(), Located { pointer, value })
    });
    located.filter(|(name, _)| !is_content_type(name))
}

/// The header `Content-Type`, if it is described. It is ignored, for the media types say it (OpenAPI 3.1.1, Response
/// Object).
pub fn content_type(response: &Located<'_>) -> Option<Pointer> {
    let headers = response.value.get("headers").and_then(Value::as_object)?;
    let name = headers.keys().find(|name| is_content_type(name))?;
    Some(response.pointer.join("headers").join(name))
}

fn is_content_type(name: &str) -> bool {
    name.eq_ignore_ascii_case("content-type")
}

/// The schema of a header, and whether its text is JSON: that of `content`, or `schema`.
pub fn schema(header: &Located<'_>) -> Option<(Pointer, bool)> {
    let content = header.value.get("content").and_then(Value::as_object);
    for (media_type, media) in content.into_iter().flatten() {
        if media_type.contains("json") && media.get("schema").is_some() {
            let pointer = header.pointer.join("content").join(media_type).join("schema");
            return Some((pointer, true));
        }
    }
    header.value.get("schema").map(|_| (header.pointer.join("schema"), false))
}

/// What a header that refers to another one leads to; none if that is nothing, which is reported with the schemas.
pub fn followed<'d>(root: &'d Value, header: Located<'d>) -> Option<Located<'d>> {
    let mut header = header;
    for _ in 0..16 {
        let Some(reference) = header.value.get("$ref") else {
            return header.value.is_object().then_some(header);
        };
        let pointer = reference.as_str().and_then(Pointer::of_reference)?;
        let value = pointer.look_up(root)?;
        header = Located { pointer, value };
    }
    None
}
