//! A batch: waited for, and then its runs, one after the other.

mod error;
mod runs;

use std::time::Duration;

pub use self::error::BatchRunsError;
pub use self::runs::BatchRuns;
use crate::v2026_02_09::client::{Client, CreateAndWait, Schedule};
use crate::v2026_02_09::operations::CreateExtractRunBatch;

/// When to ask for a batch: it waits behind single runs, and takes minutes to hours. The schedule of the vendor's
/// command line tool.
const SCHEDULE: Schedule = Schedule {
    constant_for: Duration::ZERO,
    constant: Duration::ZERO,
    first: Duration::from_secs(2),
    factor: 1.25,
    most: Duration::from_secs(30),
    jitter: 0.25,
};

impl Client {
    /// Creates a batch and waits until all of its runs have ended: every 2 seconds at first, every 30 in the end. One
    /// hour, if no other deadline is set.
    ///
    /// A batch that is `PROCESSED` says nothing of its runs, of which some may have failed: look at each.
    ///
    /// ```no_run
    /// use extend_ai_types::client::Client;
    /// use extend_ai_types::{
    ///     ExtractRunsCreateBatchRequest, ExtractRunsCreateBatchRequestInput, ExtractorReference, FileFromId,
    /// };
    ///
    /// # #[derive(schemars::JsonSchema, serde::Deserialize)]
    /// # struct Invoice { number: Option<String> }
    /// # async fn extract(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let extractor = ExtractorReference::new("ex_1").override_with::<Invoice>()?;
    /// let inputs = ["file_1", "file_2"].map(|id| ExtractRunsCreateBatchRequestInput::new(FileFromId::new(id)));
    /// let batch = client.extract_batch_and_wait(ExtractRunsCreateBatchRequest::new(extractor, inputs)).await?;
    /// let mut runs = client.runs_of_batch::<Invoice>(batch.id);
    /// while let Some(run) = runs.next().await {
    ///     let run = run?;
    ///     println!("{}: {:?}", run.run().id, run.value().map(|invoice| &invoice.number));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn extract_batch_and_wait<'a>(
        &self,
        batch: impl Into<CreateExtractRunBatch>,
    ) -> CreateAndWait<'a, CreateExtractRunBatch> {
        self.create_and_wait(batch.into()).schedule(SCHEDULE)
    }

    /// The runs of a batch, with their outputs, in the order in which the API lists them: a list gives summaries, so
    /// each run is asked for by its id.
    pub fn runs_of_batch<T>(&self, batch: impl Into<String>) -> BatchRuns<T> {
        BatchRuns::new(self.clone(), batch.into())
    }
}
