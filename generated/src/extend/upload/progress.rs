//! How much of an upload has been read to be sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};

/// How far an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// The number of bytes that have been read to be sent. The last of them may still be on their way.
    pub sent: u64,
    /// The number of bytes in all, if it is known.
    pub total: Option<u64>,
}

/// What shows how far an upload is.
pub type Show = Box<dyn FnMut(UploadProgress) + Send>;

/// A reader that shows how much has been read of it.
pub struct Counted {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    progress: UploadProgress,
    show: Show,
}

impl Counted {
    pub fn new(reader: Pin<Box<dyn AsyncRead + Send>>, total: Option<u64>, show: Show) -> Self {
        Counted { reader, progress: UploadProgress { sent: 0, total }, show }
    }
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = std::task::ready!(self.reader.as_mut().poll_read(context, buffer));
        let count = buffer.filled().len() - before;
        if count > 0 {
            let Counted { progress, show, .. } = &mut *self;
            progress.sent += count as u64;
            show(*progress);
        }
        Poll::Ready(read)
    }
}
