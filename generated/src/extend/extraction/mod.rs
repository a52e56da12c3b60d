//! An extraction as a whole: a file and what to extract go in, and a value comes out.

mod error;
mod inputs;

use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::Duration;

pub use self::error::ExtractError;
pub use self::inputs::{ConfigOrExtractor, Document};
use super::typed::TypedRun;
use super::upload::Upload;
use crate::v2026_02_09::client::{Client, Schedule};
use crate::v2026_02_09::operations::CreateExtractRun;
use crate::v2026_02_09::{ExtractRun, ExtractRunsCreateRequest, FileFromId, RunMetadata};

/// An extraction: the file is uploaded if need be, a run is created and waited for, once this is awaited.
///
/// Dropping it ends the wait, and not the run.
#[must_use = "nothing is extracted until it is awaited"]
pub struct ExtractAndWait<'a, T> {
    extraction: Extraction<'a>,
    value: PhantomData<fn() -> T>,
}

/// An extraction, whatever its value is.
struct Extraction<'a> {
    client: Client,
    document: Document,
    request: ExtractRunsCreateRequest,
    workspace: Option<String>,
    deadline: Duration,
    schedule: Schedule,
    on_progress: Box<dyn FnMut(&ExtractRun) + Send + 'a>,
}

impl<'a, T> ExtractAndWait<'a, T> {
    fn new(client: &Client, document: Document, request: ExtractRunsCreateRequest) -> Self {
        let extraction = Extraction {
            client: client.clone(),
            document,
            request,
            workspace: None,
            deadline: Duration::from_secs(3600),
            schedule: Schedule::default(),
            on_progress: Box::new(|_| {}),
        };
        ExtractAndWait { extraction, value: PhantomData }
    }

    /// The run's place among those that wait when the rate is limited, 1 to 100: lower goes first.
    pub fn priority(mut self, priority: i64) -> Self {
        self.extraction.request.priority = Some(priority);
        self
    }

    /// Data of your own, which the run gives back.
    pub fn metadata(mut self, metadata: RunMetadata) -> Self {
        self.extraction.request.metadata = Some(metadata);
        self
    }

    /// The workspace to work in, for keys of an organization.
    pub fn workspace(mut self, id: impl Into<String>) -> Self {
        self.extraction.workspace = Some(id.into());
        self
    }

    /// How long to wait for the run, from the request for its creation on. One hour. [`Duration::MAX`] is for ever.
    ///
    /// A creation that is on its way is not given up at the deadline, for nobody would know the run that it has made.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.extraction.deadline = deadline;
        self
    }

    /// How long to wait between an answer and the next question.
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.extraction.schedule = schedule;
        self
    }

    /// Shows the run each time that it has not ended yet.
    pub fn on_progress(mut self, show: impl FnMut(&ExtractRun) + Send + 'a) -> Self {
        self.extraction.on_progress = Box::new(show);
        self
    }
}

impl<'a, T: 'a> IntoFuture for ExtractAndWait<'a, T> {
    type Output = Result<TypedRun<T>, ExtractError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.extraction.run().await.map(TypedRun::new) })
    }
}

impl Extraction<'_> {
    async fn run(self) -> Result<ExtractRun, ExtractError> {
        let (input, uploaded) = match self.document {
            Document::Input(input) => (input, None),
            Document::Upload(mut upload) => {
                upload.workspace_or(&self.workspace);
                let file = self.client.upload(*upload).await.map_err(ExtractError::Upload)?;
                (FileFromId::new(file.id.clone()).into(), Some(Box::new(file)))
            }
        };
        let mut operation = CreateExtractRun::new(self.request.file(input));
        operation.x_extend_workspace_id = self.workspace;
        let wait = self
            .client
            .create_and_wait(operation)
            .deadline(self.deadline)
            .schedule(self.schedule)
            .on_progress(self.on_progress);
        wait.await.map_err(|error| ExtractError::of(error, uploaded))
    }
}

impl Client {
    /// Extracts from a file: creates a run, waits until it has ended, and gives it with the type of its value.
    ///
    /// The file is one that was uploaded ([`FileFromId`]), one that the API fetches
    /// ([`FileFromUrl`](crate::FileFromUrl)), a text, or an [`Upload`]. A run that failed is no error here: its
    /// [`value`](TypedRun::value) is one, which says why.
    ///
    /// ```no_run
    /// use extend_ai_types::client::Client;
    /// use extend_ai_types::{ExtractConfigJson, FileFromUrl};
    ///
    /// #[derive(schemars::JsonSchema, serde::Deserialize)]
    /// struct Invoice {
    ///     number: Option<String>,
    /// }
    ///
    /// # async fn extract(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let config = ExtractConfigJson::typed::<Invoice>()?;
    /// let run = client.extract_and_wait(FileFromUrl::new("https://example.com/a.pdf"), config).await?;
    /// let invoice: &Invoice = run.value()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A saved extractor takes the place of the config: `ExtractorReference::new("ex_1").override_with::<Invoice>()?`.
    pub fn extract_and_wait<'a, T>(
        &self,
        file: impl Into<Document>,
        config: impl Into<ConfigOrExtractor>,
    ) -> ExtractAndWait<'a, T> {
        ExtractAndWait::new(self, file.into(), config.into().into_request())
    }

    /// Uploads a file from disk and extracts from it: [`extract_and_wait`](Self::extract_and_wait) of an
    /// [`Upload::path`].
    pub fn extract_file<'a, T>(
        &self,
        path: impl Into<PathBuf>,
        config: impl Into<ConfigOrExtractor>,
    ) -> ExtractAndWait<'a, T> {
        self.extract_and_wait(Upload::path(path), config)
    }
}

/// Shows what is extracted from, and not the data that goes out with it.
impl<T> Debug for ExtractAndWait<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExtractAndWait")
            .field("document", &self.extraction.document)
            .finish_non_exhaustive()
    }
}
