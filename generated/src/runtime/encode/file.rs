//! The content of a file, with its name and media type.

use std::fmt::{self, Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

#[cfg(feature = "http")]
use super::stream::{BoxError, FileStream};

/// The content of a file: a body that is no JSON, or a part of a form (`format: binary`).
///
/// It is bytes, or with the feature `http` a stream of them, which is sent as it comes and never held whole. A
/// stream can be sent once.
///
/// A clone shares the content with the first. Two contents are equal if their bytes are, or if they are the same
/// stream.
///
/// In JSON it is the text that the bytes are; a stream, and bytes that are no UTF-8, cannot be written there.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FileContent {
    content: Content,
    name: Option<String>,
    content_type: Option<String>,
}

/// The bytes of a file, or how to get them.
#[derive(Clone)]
pub enum Content {
    Bytes(Arc<[u8]>),
    #[cfg(feature = "http")]
    Stream(Arc<FileStream>),
}

impl FileContent {
    fn new(content: Content) -> Self {
        FileContent { content, name: None, content_type: None }
    }

    /// A file of these bytes.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(Content::Bytes(bytes.into().into()))
    }

    /// A file of which the bytes come piece by piece. If their number is known, the server is told it before they
    /// come; some servers take no other.
    #[cfg(feature = "http")]
    pub fn from_stream<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: futures_core::Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<bytes::Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Content::Stream(Arc::new(FileStream::new(stream, length))))
    }

    /// A file that is read while it is sent, such as a `tokio::fs::File`. If the number of bytes is known, the
    /// server is told it before they come.
    #[cfg(feature = "client")]
    pub fn from_reader(
        reader: impl tokio::io::AsyncRead + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self::from_stream(super::stream::Reader::new(reader), length)
    }

    /// The same file, with the name that a form tells the server.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The same file, with its media type: `image/png`.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name, if it was given one.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type, if it was given one.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The bytes; none if they are a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            #[cfg(feature = "http")]
            Content::Stream(_) => None,
        }
    }

    /// The number of bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            #[cfg(feature = "http")]
            Content::Stream(stream) => stream.length(),
        }
    }

    /// What is sent.
    #[cfg(feature = "http")]
    pub fn content(&self) -> &Content {
        &self.content
    }
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            #[cfg(feature = "http")]
            (Content::Stream(one), Content::Stream(other)) => Arc::ptr_eq(one, other),
            #[cfg(feature = "http")]
            _ => false,
        }
    }
}

impl Eq for Content {}

impl Hash for Content {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Content::Bytes(bytes) => bytes.hash(state),
            #[cfg(feature = "http")]
            Content::Stream(stream) => Arc::as_ptr(stream).hash(state),
        }
    }
}

/// Shows the length of the content, and not the content.
impl Debug for FileContent {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileContent")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("length", &self.length())
            .finish()
    }
}

macro_rules! from {
    ($($type:ty),*) => {
        $(
            impl From<$type> for FileContent {
                fn from(content: $type) -> Self {
                    FileContent::from_bytes(content)
                }
            }
        )*
    };
}

from!(Vec<u8>, &[u8], String, &str);

/// A text that stands for a file in JSON; an error says that it is none.
pub fn as_text(file: &FileContent) -> Result<&str, &'static str> {
    let bytes = file.as_bytes().ok_or("JSON has no text for a stream")?;
    std::str::from_utf8(bytes).map_err(|_| "JSON has no text for the bytes of a file")
}
