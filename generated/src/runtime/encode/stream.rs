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
    pieces: Mutex<Pin<Box<dyn Stream<Item = Piece> + Send>>>,
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
        let pieces = Mutex::new(Box::pin(Pieces(Box::pin(stream))) as _);
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
        pieces.as_mut().poll_next(context)
    }
}

impl Debug for FileStream {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream").field("length", &self.length).finish_non_exhaustive()
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
