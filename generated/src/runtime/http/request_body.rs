//! The body of a request that is about to be sent.

use std::collections::VecDeque;
use std::fmt::{self, Debug, Formatter};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::super::encode::file::{Content, FileContent};
use super::super::encode::stream::{BoxError, FileStream};
use super::error::RequestError;

/// The body of a request: bytes, or a stream of them.
///
/// Of a multipart body with a file that is a stream, the other parts are bytes before and after it. It is read as
/// a [`Stream`].
#[derive(Default)]
pub struct RequestBody(VecDeque<Segment>);

enum Segment {
    Bytes(Bytes),
    /// A stream that this body is the one to read, once it has taken it.
    Stream {
        stream: Arc<FileStream>,
        has_begun: bool,
    },
}

impl RequestBody {
    /// Puts bytes behind what is there.
    pub(super) fn push_bytes(&mut self, bytes: impl Into<Bytes>) {
        let bytes = bytes.into();
        if !bytes.is_empty() {
            self.0.push_back(Segment::Bytes(bytes));
        }
    }

    /// Puts the content of a file behind what is there.
    pub(super) fn push_file(&mut self, file: &FileContent) -> Result<(), RequestError> {
        match file.content() {
            Content::Bytes(bytes) => self.push_bytes(Bytes::from_owner(Arc::clone(bytes))),
            Content::Stream(stream) if stream.is_taken() => return Err(RequestError::StreamTaken),
            Content::Stream(stream) => {
                let stream = Arc::clone(stream);
                self.0.push_back(Segment::Stream { stream, has_begun: false });
            }
        }
        Ok(())
    }

    /// The number of bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        self.0.iter().try_fold(0_u64, |sum, segment| {
            let length = match segment {
                Segment::Bytes(bytes) => Some(bytes.len() as u64),
                Segment::Stream { stream, .. } => stream.length(),
            };
            sum.checked_add(length?)
        })
    }

    /// Whether there are bytes only, so that they can be sent several times.
    pub fn is_repeatable(&self) -> bool {
        self.0.iter().all(|segment| matches!(segment, Segment::Bytes(_)))
    }

    /// The same body, to be sent a second time; none if it has a stream.
    pub fn try_clone(&self) -> Option<Self> {
        let segments = self.0.iter().map(|segment| match segment {
            Segment::Bytes(bytes) => Some(Segment::Bytes(bytes.clone())),
            Segment::Stream { .. } => None,
        });
        segments.collect::<Option<_>>().map(RequestBody)
    }

    /// The same body, to be sent in place of this one: it reads the streams of this one, of which only the first to
    /// begin can be read.
    pub fn again(&self) -> Self {
        let segments = self.0.iter().map(|segment| match segment {
            Segment::Bytes(bytes) => Segment::Bytes(bytes.clone()),
            Segment::Stream { stream, .. } => {
                Segment::Stream { stream: Arc::clone(stream), has_begun: false }
            }
        });
        RequestBody(segments.collect())
    }

    /// Whether a stream of it has been begun, here or elsewhere, so that it cannot be sent once more.
    pub fn is_taken(&self) -> bool {
        self.0.iter().any(|segment| match segment {
            Segment::Bytes(_) => false,
            Segment::Stream { stream, .. } => stream.is_taken(),
        })
    }

    /// The next piece, as `StreamExt::next` gives it.
    pub async fn next(&mut self) -> Option<Result<Bytes, BoxError>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The bytes, if they are there in one piece.
    pub fn as_bytes(&self) -> Option<Bytes> {
        match self.0.len() {
            0 => Some(Bytes::new()),
            1 => match self.0.front()? {
                Segment::Bytes(bytes) => Some(bytes.clone()),
                Segment::Stream { .. } => None,
            },
            _ => None,
        }
    }

    /// The bytes.
    ///
    /// # Errors
    ///
    /// If there is a stream.
    pub fn into_bytes(self) -> Result<Vec<u8>, RequestError> {
        let mut all = Vec::new();
        for segment in &self.0 {
            match segment {
                Segment::Bytes(bytes) => all.extend_from_slice(bytes),
                Segment::Stream { .. } => return Err(RequestError::Stream),
            }
        }
        Ok(all)
    }
}

impl From<Vec<u8>> for RequestBody {
    fn from(bytes: Vec<u8>) -> Self {
        let mut body = RequestBody::default();
        body.push_bytes(bytes);
        body
    }
}

/// Shows the length, and not the content.
impl Debug for RequestBody {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBody").field("length", &self.length()).finish_non_exhaustive()
    }
}

impl Stream for RequestBody {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(mut segment) = self.0.pop_front() else { return Poll::Ready(None) };
            match &mut segment {
                Segment::Bytes(bytes) => return Poll::Ready(Some(Ok(std::mem::take(bytes)))),
                Segment::Stream { stream, has_begun } => {
                    if !*has_begun && !stream.take() {
                        return Poll::Ready(Some(Err(RequestError::StreamTaken.into())));
                    }
                    *has_begun = true;
                    match stream.poll_next(context) {
                        Poll::Ready(None) => {}
                        piece => {
                            self.0.push_front(segment);
                            return piece;
                        }
                    }
                }
            }
        }
    }
}
