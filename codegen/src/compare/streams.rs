//! The streams of events that come in the place of a body, where a request asks for them.

use super::change::{Rust, Verdict, Wire};
use super::comparison::Comparison;
use super::context::Context;
use super::kind::Kind;
use super::text::shown;
use super::verdict::rust::data_type;
use crate::ir::Types;
use crate::ir::operations::{Response, Stream};

impl Comparison<'_> {
    /// Compares the stream that a response can be beside its content.
    pub(super) fn stream_beside(&mut self, context: &Context<'_>, old: &Response, new: &Response) {
        let (before, now) = (old.beside.as_ref(), new.beside.as_ref());
        let text = |types: &Types, stream: Option<&Stream>| stream.map(|one| described(types, one));
        let texts = (text(&self.old.types, before), text(&self.new.types, now));
        // The same stream may be all that a response is now.
        let is_kept = old.stream().is_some() && new.stream().is_some();
        let (kind, verdict, rust) = match (before, now) {
            (Some(before), Some(now)) if self.same_stream(before, now) => return,
            (Some(before), Some(now)) => {
                let rust = Rust::of_types(
                    &data_type(&self.old.types, before),
                    &data_type(&self.new.types, now),
                );
                (Kind::ResponseStreamChanged, self.stream_taken(before, now), rust)
            }
            (Some(_), None) if is_kept => {
                (Kind::ResponseStreamRemoved, Verdict::Compatible, Rust::patch())
            }
            (Some(_), None) => (
                Kind::ResponseStreamRemoved,
                Verdict::breaking("an old client may ask for it"),
                Rust::major("`Streamed` is no longer implemented"),
            ),
            (None, Some(_)) if is_kept => {
                (Kind::ResponseStreamAdded, Verdict::Compatible, Rust::patch())
            }
            (None, Some(_)) => (Kind::ResponseStreamAdded, Verdict::Compatible, Rust::minor()),
            (None, None) => return,
        };
        self.push(kind, context, texts, Wire::of_response(verdict), rust);
    }

    /// Whether two streams are the same, up to what has become of the types of their events.
    pub(super) fn same_stream(&self, old: &Stream, new: &Stream) -> bool {
        let same_data = match (&old.data, &new.data) {
            (Some(old), Some(new)) => self.pairs.same(old, new),
            (old, new) => old.is_none() && new.is_none(),
        };
        let Stream { media_type, framing, data: _, end } = old;
        same_data && (media_type, framing, end) == (&new.media_type, &new.framing, &new.end)
    }

    /// Whether an old client reads a stream to its end.
    pub(super) fn stream_taken(&self, old: &Stream, new: &Stream) -> Verdict {
        if old.framing != new.framing {
            return Verdict::breaking("an old client expects events that are divided otherwise");
        }
        match (&old.data, &new.data) {
            (Some(_), _) if new.end.is_some() && old.end != new.end => {
                Verdict::breaking("an old client takes the end of the stream for an event")
            }
            (Some(old), Some(new)) => self.client_takes(old, new),
            (Some(_), None) => Verdict::breaking("an old client expects events of JSON"),
            (None, _) => Verdict::Compatible,
        }
    }
}

/// A stream as text: what its events are.
pub(super) fn described(types: &Types, stream: &Stream) -> String {
    let data = stream.data.as_ref().and_then(|ty| shown(types, ty));
    let mut text = format!("events of {}", data.unwrap_or_else(|| "text".to_owned()));
    if let Some(end) = &stream.end {
        text.push_str(&format!(", until {end}"));
    }
    text
}
