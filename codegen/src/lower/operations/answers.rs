//! Which of the media types of a response are read, and as what.
//!
//! JSON goes before all else, a type of its own before a range; next are texts, if all that are left are texts; the
//! rest is bytes. A stream of events stands beside that, for requests that ask for it.

use serde_json::Value;

use super::media_types::{essence, followed, is_json, is_of};
use crate::document::sections::Located;
use crate::document::streams;
use crate::ir::operations::Framing;

/// What is read of a response.
#[derive(Debug)]
pub struct Answer<'d> {
    pub format: Format,
    /// The media types of that format.
    pub media_types: Vec<&'d str>,
    /// The stream that it can be as well.
    pub stream: Option<(&'d str, Framing)>,
}

/// How the body of a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    Text,
    Bytes,
    Empty,
}

impl<'d> Answer<'d> {
    /// What is read of a response that is offered in these media types. `root` is the description.
    pub fn of(response: &Located<'d>, root: &Value) -> Self {
        let content = response.value.get("content").and_then(Value::as_object);
        let offered = content.into_iter().flatten().map(|(name, media)| (name.as_str(), media));
        let (streams, others): (Vec<_>, Vec<_>) =
            offered.partition(|(name, _)| streams::framing(name).is_some());
        let streams = streams.into_iter().filter_map(|(name, _)| {
            let framing = streams::framing(name)?;
            Some((name, framing))
        });
        let stream = streams.min_by_key(|(_, framing)| *framing == Framing::JsonLines);
        let json = others
            .iter()
            .filter_map(|(name, media)| Some((rank_of_json(name, media, root)?, *name)));
        let (format, media_types) = match json.min_by_key(|(rank, _)| *rank) {
            Some((_, name)) => (Format::Json, vec![name]),
            None if others.is_empty() => (Format::Empty, Vec::new()),
            None => {
                let are_texts = others.iter().all(|(name, media)| is_text(name, media, root));
                let format = if are_texts { Format::Text } else { Format::Bytes };
                (format, others.iter().map(|(name, _)| *name).collect())
            }
        };
        Answer { format, media_types, stream }
    }

    /// Whether a media type is read.
    pub fn reads(&self, media_type: &str) -> bool {
        self.media_types.contains(&media_type)
            || self.stream.is_some_and(|(stream, _)| stream == media_type)
    }
}

/// The place of a media type among those that are JSON, the best first; none if it is not. A range is JSON where it has
/// a schema that is neither of bytes nor of a text: servers send a text as it is where they may.
fn rank_of_json(media_type: &str, media: &Value, root: &Value) -> Option<u8> {
    match essence(media_type).as_str() {
        "application/json" => Some(0),
        essence if is_json(essence) => Some(1),
        "application/*" | "*/*" => {
            let schema = media.get("schema").map(|schema| followed(schema, root))?;
            (!is_of(schema, "string")).then_some(2)
        }
        _ => None,
    }
}

/// Whether a body is a text: by its media type, or of a range by the schema.
fn is_text(media_type: &str, media: &Value, root: &Value) -> bool {
    let schema = media.get("schema").map(|schema| followed(schema, root));
    let is_binary = schema.is_some_and(|schema| schema["format"] == "binary");
    match essence(media_type).as_str() {
        "*/*" => !is_binary && schema.is_some_and(|schema| is_of(schema, "string")),
        essence => !is_binary && essence.starts_with("text/"),
    }
}
