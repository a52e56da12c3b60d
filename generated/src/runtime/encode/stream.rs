//! The content of a file that comes piece by piece.

use std::error::Error;
use std::fmt::{self, Debug, Formatter};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

/// An error of any kind.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// A piece of a content, or why there is none.
pub type Piece = Result<Bytes, BoxError>;

/// A content that can be read once.
pub struct FileStream {
    pieces: Mutex<Measured>,
    length: Option<u64>,
    is_taken: AtomicBool,
}

impl FileStream {
    /// The pieces of a stream.
    pub fn new<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let pieces: Pin<Box<dyn Stream<Item = Piece> + Send>> = Box::pin(Pieces(Box::pin(stream)));
        let pieces = Mutex::new(Measured { pieces, length, rest: length });
        FileStream { pieces, length, is_taken: AtomicBool::new(false) }
    }

    /// The number of bytes, if it is known before they come.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Takes the content, which nobody else can read from now on. Whether nobody had taken it before.
    pub fn take(&self) -> bool {
        !self.is_taken.swap(true, Ordering::Relaxed)
    }

    /// Whether the content has been taken.
    pub fn is_taken(&self) -> bool {
        self.is_taken.load(Ordering::Relaxed)
    }

    /// The next piece, for who has taken the content.
    pub fn poll_next(&self, context: &mut Context<'_>) -> Poll<Option<Piece>> {
        // A stream that has panicked is asked again, as it would be without the lock.
        let mut pieces = self.pieces.lock().unwrap_or_else(PoisonError::into_inner);
        pieces.poll_next(context)
    }
}

impl Debug for FileStream {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream").field("length", &self.length).finish_non_exhaustive()
    }
}

/// A stream that is as long as was said. A server that has been told the length would take what comes behind it for
/// something else, and what is missing for the next part.
struct Measured {
    pieces: Pin<Box<dyn Stream<Item = Piece> + Send>>,
    length: Option<u64>,
    /// How many bytes are to come, if that is known.
    rest: Option<u64>,
}

impl Measured {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Piece>> {
        let Some(rest) = self.rest else { return self.pieces.as_mut().poll_next(context) };
        if rest == 0 {
            return self.poll_end(context).map(|end| end.map(Err));
        }
        let piece = match std::task::ready!(self.pieces.as_mut().poll_next(context)) {
            Some(Ok(piece)) => piece,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(Some(Err(self.is_not("shorter")))),
        };
        let Some(rest) = rest.checked_sub(piece.len() as u64) else {
            return Poll::Ready(Some(Err(self.is_not("longer"))));
        };
        self.rest = Some(rest);
        // Nobody may ask again once all bytes are there.
        match rest {
            0 => self.poll_end(context).map(|end| Some(end.map_or(Ok(piece), Err))),
            _ => Poll::Ready(Some(Ok(piece))),
        }
    }

    /// What is wrong behind the last byte. What gives nothing more for now is at its end: a socket may stay open.
    fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<Option<BoxError>> {
        match self.pieces.as_mut().poll_next(context) {
            Poll::Ready(Some(Ok(piece))) if piece.is_empty() => Poll::Ready(None),
            Poll::Ready(Some(Ok(_))) => Poll::Ready(Some(self.is_not("longer"))),
            Poll::Ready(Some(Err(error))) => Poll::Ready(Some(error)),
            Poll::Ready(None) | Poll::Pending => Poll::Ready(None),
        }
    }

    fn is_not(&self, how: &str) -> BoxError {
        let length = self.length.unwrap_or_default();
        format!("the content is {how} than the {length} bytes that were said").into()
    }
}

/// A stream with our types of pieces and errors.
struct Pieces<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Pieces<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Piece;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Piece>> {
        let piece = self.0.as_mut().poll_next(context);
        piece.map(|piece| piece.map(|piece| piece.map(B::into).map_err(E::into)))
    }
}

/// What is read, as a stream of pieces.
#[cfg(feature = "client")]
pub struct Reader<R>(Pin<Box<R>>);

#[cfg(feature = "client")]
impl<R: tokio::io::AsyncRead> Reader<R> {
    /// Reads in pieces of 64 KiB at most.
    pub fn new(reader: R) -> Self {
        Reader(Box::pin(reader))
    }
}

#[cfg(feature = "client")]
impl<R: tokio::io::AsyncRead> Stream for Reader<R> {
    type Item = std::io::Result<Vec<u8>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut piece = vec![0; 64 * 1024];
        let mut buffer = tokio::io::ReadBuf::new(&mut piece);
        let read = std::task::ready!(self.0.as_mut().poll_read(context, &mut buffer));
        let length = buffer.filled().len();
        Poll::Ready(match (read, length) {
            (Err(error), _) => Some(Err(error)),
            (Ok(()), 0) => None,
            (Ok(()), length) => {
                piece.truncate(length);
                Some(Ok(piece))
            }
        })
    }
}
