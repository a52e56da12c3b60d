//! A file on disk, which is open while it is sent: a thousand uploads that wait for their turn have no file open.

use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::timeout;

/// What is read, and how long it is, if that is known.
pub type Content = (Pin<Box<dyn AsyncRead + Send>>, Option<u64>);

/// The content of a file. It is opened, so that what cannot be read is an error at once; a file of a known length is
/// closed again until it is sent, which a pipe does not bear.
pub async fn open(path: &Path, within: Duration) -> io::Result<Content> {
    // A pipe without a writer does not open.
    let file = timeout(within, File::open(path)).await??;
    let metadata = file.metadata().await?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Files that the system makes up, as those of `/proc`, have a length of 0 and a content.
    match metadata.len() {
        length if metadata.is_file() && length > 0 => {
            Ok((Box::pin(Unopened::new(path)), Some(length)))
        }
        _ => Ok((Box::pin(file), None)),
    }
}

/// A file that is opened when it is read first.
enum Unopened {
    Closed(PathBuf),
    Opening(Pin<Box<dyn Future<Output = io::Result<File>> + Send>>),
    Open(File),
}

impl Unopened {
    fn new(path: &Path) -> Self {
        Unopened::Closed(path.to_owned())
    }
}

impl AsyncRead for Unopened {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            match &mut *self {
                Unopened::Closed(path) => {
                    let path = std::mem::take(path);
                    *self = Unopened::Opening(Box::pin(async move {
                        let file = File::open(&path).await;
                        file.map_err(|error| {
                            let message = format!("{} cannot be opened: {error}", path.display());
                            io::Error::new(error.kind(), message)
                        })
                    }));
                }
                Unopened::Opening(opening) => {
                    *self = Unopened::Open(std::task::ready!(opening.as_mut().poll(context))?);
                }
                Unopened::Open(file) => return Pin::new(file).poll_read(context, buffer),
            }
        }
    }
}
