//! Streams of events, read as they come: `text/event-stream`, and JSON lines.
//!
//! An event stream is read by the rules of the WHATWG HTML standard, section 9.2 "Server-sent events". JSON lines
//! (`application/jsonl`, `application/x-ndjson`) are read as events that have nothing but their data.

use std::fmt::{self, Debug, Display, Formatter};
use std::time::Duration;

use super::super::json;

/// An event of a stream.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Event<T> {
    /// Of which type it is, if it says so.
    pub event: Option<String>,
    /// What it says.
    pub data: T,
    /// The id of this event, or of the last one before it that has one: `Last-Event-ID` of a request that asks for
    /// those that follow.
    pub id: Option<String>,
    /// How long to wait before a broken connection is made again, if the event says so.
    pub retry: Option<Duration>,
}

/// What a description says of a stream.
#[derive(Debug)]
pub struct Stream {
    pub media_type: &'static str,
    pub framing: Framing,
    /// The data of the event that ends the stream, and is none itself: `[DONE]`.
    pub end: Option<&'static str>,
}

/// How one event is told from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Lines with fields, and an empty line behind each event.
    Events,
    /// An event on each line.
    JsonLines,
}

/// An event whose data is not what the description says.
#[derive(Debug)]
pub struct EventError {
    /// The event as it came.
    pub event: Event<String>,
    /// Why its data could not be decoded.
    pub reason: json::Error,
}

impl Display for EventError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the data of an event is not as described: {}", self.reason)
    }
}

impl std::error::Error for EventError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.reason)
    }
}

/// Reads the events of a stream, piece by piece as they come.
///
/// ```text
/// let mut events = CreateChat::event_reader();
/// events.push(piece);
/// while let Some(event) = events.next_event() { .. }
/// ```
pub struct EventReader<T> {
    lines: Lines,
    framing: Framing,
    end: Option<&'static str>,
    decode: fn(&str) -> Result<T, json::Error>,
    fields: Fields,
    has_ended: bool,
}

impl<T> EventReader<T> {
    /// Reads a stream, and its data by this function.
    pub fn new(stream: &Stream, decode: fn(&str) -> Result<T, json::Error>) -> Self {
        EventReader {
            lines: Lines::default(),
            framing: stream.framing,
            end: stream.end,
            decode,
            fields: Fields::default(),
            has_ended: false,
        }
    }

    /// Takes what has come.
    pub fn push(&mut self, bytes: &[u8]) {
        self.lines.push(bytes);
    }

    /// The next event, if it has come as a whole.
    pub fn next_event(&mut self) -> Option<Result<Event<T>, EventError>> {
        while !self.has_ended {
            let line = self.lines.next_line(self.framing)?;
            if let Some(event) = self.fields.line(&line, self.framing) {
                return self.decoded(event);
            }
        }
        None
    }

    /// The last event, when nothing more comes: JSON that no end of line follows. An event stream has none, for the
    /// empty line behind an event is a part of it.
    pub fn finish(&mut self) -> Option<Result<Event<T>, EventError>> {
        if self.has_ended || self.framing == Framing::Events {
            return None;
        }
        let line = self.lines.rest();
        self.fields.line(&line, self.framing).and_then(|event| self.decoded(event))
    }

    fn decoded(&mut self, event: Event<String>) -> Option<Result<Event<T>, EventError>> {
        if self.end == Some(event.data.as_str()) {
            self.has_ended = true;
            return None;
        }
        Some(match (self.decode)(&event.data) {
            Ok(data) => Ok(Event { event: event.event, data, id: event.id, retry: event.retry }),
            Err(reason) => Err(EventError { event, reason }),
        })
    }

    /// Whether the event that ends the stream has come.
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// The id of the last event that has one: `Last-Event-ID` of a request that asks for those that follow.
    pub fn last_event_id(&self) -> Option<&str> {
        self.fields.id.as_deref()
    }

    /// How many bytes are held: those of an event that has not come as a whole.
    pub fn buffered(&self) -> usize {
        self.lines.bytes.len() - self.lines.start + self.fields.data.len()
    }
}

impl<T> Debug for EventReader<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReader")
            .field("framing", &self.framing)
            .field("has_ended", &self.has_ended)
            .field("buffered", &self.buffered())
            .finish_non_exhaustive()
    }
}

/// The lines of a stream, without their ends.
#[derive(Default)]
struct Lines {
    bytes: Vec<u8>,
    /// Where the next line begins.
    start: usize,
    /// Up to where no end of a line was found.
    searched: usize,
    /// Whether the last line ended with CR: an LF that comes next belongs to it.
    after_cr: bool,
    /// Whether a line has been read: before the first one there may be a byte order mark.
    has_begun: bool,
}

impl Lines {
    fn push(&mut self, bytes: &[u8]) {
        self.bytes.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        self.bytes.extend_from_slice(bytes);
    }

    /// The next line that has come as a whole. In an event stream a CR alone ends one too; in JSON it is a space.
    fn next_line(&mut self, framing: Framing) -> Option<String> {
        if self.after_cr {
            if *self.bytes.get(self.start)? == b'\n' {
                self.start += 1;
                self.searched = self.start;
            }
            self.after_cr = false;
        }
        let is_end = |&byte: &u8| byte == b'\n' || (byte == b'\r' && framing == Framing::Events);
        let Some(length) = self.bytes[self.searched..].iter().position(is_end) else {
            self.searched = self.bytes.len();
            return None;
        };
        let end = self.searched + length;
        let line = self.text(end);
        self.after_cr = self.bytes[end] == b'\r';
        self.start = end + 1;
        self.searched = self.start;
        Some(line)
    }

    /// What has no end.
    fn rest(&mut self) -> String {
        let line = self.text(self.bytes.len());
        self.start = self.bytes.len();
        self.searched = self.start;
        line
    }

    fn text(&mut self, end: usize) -> String {
        let mut line = &self.bytes[self.start..end];
        if !self.has_begun {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
            self.has_begun = true;
        }
        String::from_utf8_lossy(line).into_owned()
    }
}

/// The fields of an event of which lines have come.
#[derive(Default)]
struct Fields {
    event: String,
    data: String,
    retry: Option<Duration>,
    /// Stays until another event has one.
    id: Option<String>,
}

impl Fields {
    /// Takes a line, and gives the event that it is the last one of.
    fn line(&mut self, line: &str, framing: Framing) -> Option<Event<String>> {
        if framing == Framing::JsonLines {
            let data = line.trim();
            return (!data.is_empty()).then(|| Event {
                event: None,
                data: data.to_owned(),
                id: None,
                retry: None,
            });
        }
        if line.is_empty() {
            return self.event();
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.event),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => {
                self.id = Some(value.to_owned()).filter(|id| !id.is_empty());
            }
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // A comment, which begins with the colon, or a field of a later version.
            _ => {}
        }
        None
    }

    /// The event, at the empty line behind it; none without data.
    fn event(&mut self) -> Option<Event<String>> {
        let event = Some(std::mem::take(&mut self.event)).filter(|event| !event.is_empty());
        let mut data = std::mem::take(&mut self.data);
        // Behind the last line there is no LF.
        data.pop()?;
        Some(Event { event, data, id: self.id.clone(), retry: self.retry.take() })
    }
}
