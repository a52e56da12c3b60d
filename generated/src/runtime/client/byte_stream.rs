//! The body of an answer, piece by piece.

use std::fmt::{self, Debug, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::Sleep;

use super::transport_error::{TransportError, TransportErrorKind};

/// The body of an answer, as it comes: a [`Stream`] of pieces, of which none is kept. It ends after the first error.
pub struct ByteStream {
    /// None when it has ended.
    pieces: Option<Pieces>,
    length: Option<u64>,
    /// How long to wait for a piece, and the wait that has begun.
    timeout: Option<Duration>,
    wait: Option<Pin<Box<Sleep>>>,
}

type Piece = Result<Bytes, TransportError>;
type Pieces = Pin<Box<dyn Stream<Item = Piece> + Send>>;

impl ByteStream {
    /// The pieces of a stream, and how many bytes they are, if that is known.
    pub fn new(pieces: impl Stream<Item = Piece> + Send + 'static, length: Option<u64>) -> Self {
        ByteStream { pieces: Some(Box::pin(pieces)), length, timeout: None, wait: None }
    }

    /// How many bytes come in all, if that is known before.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The next piece, as `StreamExt::next` gives it.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The same stream, which waits no longer than this for each piece.
    pub(super) fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Whether the time for the next piece has run out.
    fn is_late(&mut self, context: &mut Context<'_>) -> bool {
        let Some(timeout) = self.timeout else { return false };
        // It begins when a piece is asked for: how long the one before was looked at does not count.
        let wait = self.wait.get_or_insert_with(|| Box::pin(tokio::time::sleep(timeout)));
        wait.as_mut().poll(context).is_ready()
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(pieces) = &mut self.pieces else { return Poll::Ready(None) };
        let piece = match pieces.as_mut().poll_next(context) {
            Poll::Ready(piece) => piece,
            Poll::Pending if self.is_late(context) => {
                let late = "nothing came for a while";
                Some(Err(TransportError::new(TransportErrorKind::Timeout, late)))
            }
            Poll::Pending => return Poll::Pending,
        };
        self.wait = None;
        if !matches!(piece, Some(Ok(_))) {
            self.pieces = None;
        }
        Poll::Ready(piece)
    }
}

/// Bytes that are there, as one piece.
impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        let length = bytes.len() as u64;
        ByteStream::new(Once((!bytes.is_empty()).then(|| bytes.into())), Some(length))
    }
}

struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Piece;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Piece>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// Shows the length, and not the content.
impl Debug for ByteStream {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("length", &self.length).finish_non_exhaustive()
    }
}
