//! A client: a method for each operation, on reqwest.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::operations;
use crate::runtime::client::calls::client;

pub use crate::runtime::client::builder::{ClientBuildError, ClientBuilder};
pub use crate::runtime::client::byte_stream::ByteStream;
pub use crate::runtime::client::create::{CreateAndWait, CreateError};
pub use crate::runtime::client::error::{ClientError, NoStream, TooLarge};
pub use crate::runtime::client::events::{Events, EventsError};
#[cfg(feature = "mock")]
pub use crate::runtime::client::mock::{Answers, Mock, RecordedRequest};
pub use crate::runtime::client::pages::Pages;
pub use crate::runtime::client::schedule::Schedule;
pub use crate::runtime::client::transport::{BoxFuture, Transport};
pub use crate::runtime::client::transport_error::{TransportError, TransportErrorKind};
pub use crate::runtime::client::wait::{WaitError, WaitFor};
pub use crate::runtime::http::request_body::RequestBody;

client! {
    Client {
        list_extract_runs: operations::ListExtractRuns = "List extract runs";
        create_extract_run: operations::CreateExtractRun = "Create an extract run";
        create_extract_run_batch: operations::CreateExtractRunBatch = "Create a batch of extract runs";
        get_extract_run: operations::GetExtractRun = "Get an extract run";
        delete_extract_run: operations::DeleteExtractRun = "Delete an extract run";
        cancel_extract_run: operations::CancelExtractRun = "Cancel an extract run";
        extract: operations::Extract = "Extract and wait";
        get_batch_run: operations::GetBatchRun = "Get a batch run";
        upload_file: operations::UploadFile = "Upload a file";
        list_files: operations::ListFiles = "List files";
        get_file: operations::GetFile = "Get a file";
        delete_file: operations::DeleteFile = "Delete a file";
        list_extractors: operations::ListExtractors = "List extractors";
        create_extractor: operations::CreateExtractor = "Create an extractor";
        get_extractor: operations::GetExtractor = "Get an extractor";
        update_extractor: operations::UpdateExtractor = "Update an extractor";
        list_extractor_versions: operations::ListExtractorVersions = "List the versions of an extractor";
        publish_extractor_version: operations::PublishExtractorVersion = "Publish a version of an extractor";
        get_extractor_version: operations::GetExtractorVersion = "Get a version of an extractor";
    }
}
