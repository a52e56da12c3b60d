//! The events of a stream, as they come.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use http::header::{CONTENT_TYPE, HeaderMap};

use super::super::http::events::{Event, EventError, EventReader};
use super::super::http::operation::Streamed;
use super::super::http::{answer, request, response};
use super::Client;
use super::byte_stream::ByteStream;
use super::error::{ClientError, NoStream, TooLarge};
use super::exchange::Asked;
use super::transport_error::TransportError;

/// The events of an answer: a [`Stream`], which ends with the answer, or with the event that the description says.
///
/// An event whose data is not as described is an error, after which the next one comes. After any other error the
/// stream has ended.
#[must_use = "nothing is read until the events are asked for"]
pub struct Events<T> {
    /// None when it has ended.
    body: Option<ByteStream>,
    reader: EventReader<T>,
    /// How many bytes an event may have.
    limit: TooLarge,
}

impl<T> Events<T> {
    /// The next event, as `StreamExt::next` gives it.
    pub async fn next(&mut self) -> Option<Result<Event<T>, EventsError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The id of the last event that had one: what a request sends as `Last-Event-ID` to get those that follow.
    pub fn last_event_id(&self) -> Option<&str> {
        self.reader.last_event_id()
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Event<T>, EventsError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let events = self.get_mut();
        loop {
            if let Some(event) = events.reader.next_event() {
                return Poll::Ready(Some(event.map_err(EventsError::Event)));
            }
            let Some(body) = &mut events.body else { return Poll::Ready(None) };
            if events.reader.has_ended() {
                events.body = None;
                return Poll::Ready(None);
            }
            match std::task::ready!(Pin::new(body).poll_next(context)) {
                Some(Ok(piece)) if events.reader.buffered() + piece.len() > events.limit.limit => {
                    events.body = None;
                    return Poll::Ready(Some(Err(EventsError::TooLarge(events.limit))));
                }
                Some(Ok(piece)) => events.reader.push(&piece),
                Some(Err(error)) => {
                    events.body = None;
                    return Poll::Ready(Some(Err(EventsError::Transport(error))));
                }
                None => {
                    events.body = None;
                    let last = events.reader.finish();
                    return Poll::Ready(last.map(|event| event.map_err(EventsError::Event)));
                }
            }
        }
    }
}

/// Nothing in it is pinned in place.
impl<T> Unpin for Events<T> {}

impl<T> Debug for Events<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("reader", &self.reader).finish_non_exhaustive()
    }
}

/// Why there is no event.
#[derive(Debug)]
#[non_exhaustive]
pub enum EventsError {
    /// The data of an event is not as described.
    Event(EventError),
    /// The stream broke off.
    Transport(TransportError),
    /// An event is larger than the client takes: `ClientBuilder::body_limit`.
    TooLarge(TooLarge),
}

impl Display for EventsError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            EventsError::Event(error) => Display::fmt(error, f),
            EventsError::Transport(error) => Display::fmt(error, f),
            EventsError::TooLarge(error) => Display::fmt(error, f),
        }
    }
}

impl Error for EventsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            EventsError::Event(error) => error.source(),
            EventsError::Transport(error) => error.source(),
            EventsError::TooLarge(_) => None,
        }
    }
}

impl Client {
    /// Sends an operation that answers with a stream of events, or can be asked to, and gives the events as they come:
    /// each piece of the stream within the time of a try. The bound on concurrent requests does not count it.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send). A stream that breaks off is not asked for again.
    pub async fn events<O: Streamed>(
        &self,
        operation: O,
    ) -> Result<Events<O::Data>, ClientError<O::Error>> {
        let request = request::make_streamed(&operation, &self.base, &self.credentials);
        drop(operation);
        let asked = Asked { description: O::DESCRIPTION, is_stream: is_stream::<O> };
        let answer = self.call(asked, request.map_err(ClientError::Request)?).await?;
        let Some(body) = answer.stream else {
            let read = response::read::<O>(answer.status, &answer.headers, &answer.body);
            return Err(match read {
                Ok(_) => NoStream::error(answer.status, answer.headers),
                Err(error) => self.api_error(error),
            });
        };
        let limit = TooLarge { status: answer.status, limit: self.exchange.body_limit };
        Ok(Events { body: Some(body), reader: answer::reader_of::<O>(), limit })
    }
}

/// Whether an answer is the stream. Where it could be something else too, its media type tells.
fn is_stream<O: Streamed>(status: u16, headers: &HeaderMap) -> bool {
    let media_type = O::STREAM.media_type;
    let is_listed = O::DESCRIPTION.accept.iter().any(|accepted| accepted.contains(&media_type));
    let is_of_media_type = || {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let essence = content_type.and_then(|value| value.split(';').next());
        essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case(media_type))
    };
    O::is_stream(status) && (is_listed || is_of_media_type())
}
