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
    let own = path.to_owned();
    // Open for one step alone, and not until a task goes on that waits among others.
    let opened = tokio::task::spawn_blocking(move || opened(&own));
    // A pipe without a writer does not open.
    let opened = timeout(within, opened).await?;
    Ok(match opened?? {
        Opened::Again(length) => (Box::pin(Unopened::new(path)), Some(length)),
        Opened::Once(file) => (Box::pin(File::from_std(file)), None),
    })
}

/// What has been opened.
enum Opened {
    /// A file of this length, which is opened again.
    Again(u64),
    /// What is read as it is: a pipe, or a file that the system makes up, as those of `/proc`, which has a length of 0 and a
    /// content.
    Once(std::fs::File),
}

fn opened(path: &Path) -> io::Result<Opened> {
    let file = std::fs::File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    match metadata.len() {
        length if metadata.is_file() && length > 0 => Ok(Opened::Again(length)),
        _ => Ok(Opened::Once(file)),
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
