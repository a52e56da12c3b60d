//! Uploads, with what this API wants of them: a name, a media type, a time that suits large files.

mod content_type;
mod error;
mod file;
mod progress;

use std::fmt::{self, Debug, Formatter};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::Duration;

use tokio::io::AsyncRead;

pub use self::error::UploadError;
pub use self::progress::UploadProgress;
use self::progress::{Counted, Show};
use crate::v2026_02_09::client::Client;
use crate::v2026_02_09::operations::UploadFile;
use crate::v2026_02_09::{File, FilesUploadRequest};
use crate::{FileContent, Secret};

/// How long an upload may take: as long as in the clients of the vendor.
const TIMEOUT: Duration = Duration::from_secs(300);

/// A file that is to be uploaded.
///
/// ```no_run
/// use extend_ai_types::client::Client;
/// use extend_ai_types::extend::Upload;
///
/// # async fn upload(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let upload = Upload::path("invoice.pdf").on_progress(|progress| {
///     println!("{} of {:?} bytes", progress.sent, progress.total);
/// });
/// let file = client.upload(upload).await?;
/// println!("{}", file.id);
/// # Ok(())
/// # }
/// ```
///
/// The media type is that of the name's extension. The content of a path or a reader is read while it is sent, and
/// never held whole; it must be as long as was said, or as the file was. An upload is sent again only if no connection
/// came about, for one that is repeated makes a second file; of bytes that nobody watches also after an answer of 429.
#[must_use = "nothing is uploaded until it is given to a client"]
pub struct Upload {
    source: Source,
    fields: Fields,
    timeout: Duration,
    show: Option<Show>,
}

/// What is said of the content.
#[derive(Default)]
struct Fields {
    name: Option<String>,
    content_type: Option<String>,
    password: Option<Secret>,
    convert_to_pdf: Option<bool>,
    workspace: Option<String>,
}

/// Where the content comes from.
enum Source {
    Path(PathBuf),
    Bytes(Vec<u8>),
    Reader(Pin<Box<dyn AsyncRead + Send>>, Option<u64>),
}

impl Upload {
    fn new(source: Source, name: Option<String>) -> Self {
        let fields = Fields { name, ..Fields::default() };
        Upload { source, fields, timeout: TIMEOUT, show: None }
    }

    /// A file on disk, under the name that it has there; what is no UTF-8 in the name is replaced.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Upload::new(Source::Path(path), name)
    }

    /// Bytes that are there.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Upload::new(Source::Bytes(bytes.into()), Some(name.into()))
    }

    /// What a reader gives, until it ends. If the number of bytes is known, the server is told it before they come.
    pub fn reader(
        name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Upload::new(Source::Reader(Box::pin(reader), length), Some(name.into()))
    }

    /// Another name: the one that the API keeps. It tells the kind of the file, if nothing else does.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.fields.name = Some(name.into());
        self
    }

    /// The media type, in the place of that of the name's extension.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.fields.content_type = Some(content_type.into());
        self
    }

    /// The password of a protected PDF.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.fields.password = Some(password.into());
        self
    }

    /// Whether the API keeps a picture or a document as a PDF.
    pub fn convert_to_pdf(mut self, convert: bool) -> Self {
        self.fields.convert_to_pdf = Some(convert);
        self
    }

    /// The workspace to work in, for keys of an organization.
    pub fn workspace(mut self, id: impl Into<String>) -> Self {
        self.fields.workspace = Some(id.into());
        self
    }

    /// How long the upload may take, from the connection to the end of the answer, and before that to open the file. 5
    /// minutes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Shows how much has been read to be sent, after each piece of at most 64 KiB.
    pub fn on_progress(mut self, show: impl FnMut(UploadProgress) + Send + 'static) -> Self {
        self.show = Some(Box::new(show));
        self
    }

    /// The workspace to work in, unless another has been named.
    #[cfg(feature = "schemars")]
    pub(super) fn workspace_or(&mut self, id: &Option<String>) {
        if self.fields.workspace.is_none() {
            self.fields.workspace.clone_from(id);
        }
    }

    /// The operation that uploads it. A file on disk is looked at, and opened when it is sent.
    async fn into_operation(self) -> Result<UploadFile, UploadError> {
        let (reader, length): (Pin<Box<dyn AsyncRead + Send>>, _) = match self.source {
            // Bytes that nobody watches can be sent again.
            Source::Bytes(bytes) if self.show.is_none() => {
                return Ok(self.fields.operation(FileContent::from_bytes(bytes)));
            }
            Source::Bytes(bytes) => {
                let length = bytes.len() as u64;
                (Box::pin(Cursor::new(bytes)), Some(length))
            }
            Source::Reader(reader, length) => (reader, length),
            Source::Path(path) => match file::open(&path, self.timeout).await {
                Ok(found) => found,
                Err(error) => return Err(UploadError::Open { path, error }),
            },
        };
        let content = match self.show {
            Some(show) => FileContent::from_reader(Counted::new(reader, length, show), length),
            None => FileContent::from_reader(reader, length),
        };
        Ok(self.fields.operation(content))
    }
}

impl Fields {
    fn operation(self, mut content: FileContent) -> UploadFile {
        let Fields { name, content_type, password, convert_to_pdf, workspace } = self;
        let by_extension = name.as_deref().and_then(content_type::of).map(str::to_owned);
        if let Some(content_type) = content_type.or(by_extension) {
            content = content.with_content_type(content_type);
        }
        if let Some(name) = name {
            content = content.with_name(name);
        }
        let mut request = FilesUploadRequest::new(content);
        request.password = password;
        let mut operation = UploadFile::new(request);
        operation.convert_to_pdf = convert_to_pdf;
        operation.x_extend_workspace_id = workspace;
        operation
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Upload::path(path)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Upload::path(path)
    }
}

/// Shows what the file is called, and neither its content nor its password.
impl Debug for Upload {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("name", &self.fields.name)
            .field("content_type", &self.fields.content_type)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Uploads a file, which runs can then name by its id.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or the request is not answered, or with an error.
    pub async fn upload(&self, file: impl Into<Upload>) -> Result<File, UploadError> {
        let upload = file.into();
        let client = self.with_timeout(upload.timeout);
        let operation = upload.into_operation().await?;
        client.upload_file(operation).await.map_err(|error| UploadError::Api(Box::new(error)))
    }
}
