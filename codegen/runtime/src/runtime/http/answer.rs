//! The bodies of answers, by the names that a table of operations has for their formats.

use super::super::json::{self, FromJson};
use super::events::{Event, EventReader};
use super::operation::Streamed;

/// JSON.
#[inline]
pub fn json<T: FromJson>(body: &[u8]) -> Result<T, json::Error> {
    json::from_slice(body)
}

/// A text in UTF-8.
pub fn text(body: &[u8]) -> Result<String, json::Error> {
    let text = std::str::from_utf8(body);
    text.map(str::to_owned).map_err(|error| json::Error::custom(format!("no text: {error}")))
}

/// Bytes of any kind.
pub fn bytes(body: &[u8]) -> Result<Vec<u8>, json::Error> {
    Ok(body.to_owned())
}

/// Nothing; what comes all the same is passed over.
pub fn empty(_: &[u8]) -> Result<(), json::Error> {
    Ok(())
}

/// Reads the stream of an operation.
#[inline]
pub fn reader_of<O: Streamed>() -> EventReader<O::Data> {
    EventReader::new(O::STREAM, O::data)
}

/// All events of a stream that has come to its end.
pub fn stream<O: Streamed>(body: &[u8]) -> Result<Vec<Event<O::Data>>, json::Error> {
    let mut reader = reader_of::<O>();
    reader.push(body);
    let mut events = Vec::new();
    while let Some(event) = reader.next_event().or_else(|| reader.finish()) {
        events.push(event.map_err(|error| error.reason)?);
    }
    Ok(events)
}

/// Decodes a body by the name of its format. Which stream it is depends on the operation.
#[doc(hidden)]
#[macro_export]
macro_rules! decode {
    ($operation:ty, stream $body:ident) => {
        $crate::runtime::http::answer::stream::<$operation>($body)
    };
    ($operation:ty, $format:ident $body:ident) => {
        $crate::runtime::http::answer::$format($body)
    };
}
pub use decode;
