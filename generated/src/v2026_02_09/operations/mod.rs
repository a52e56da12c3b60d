//! The operations of the API: a request for each.
//!
//! `http_request` makes an `http::Request` of it, and `http_response` makes a value or an
//! error of the response. Nothing is sent here.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

mod list_extract_runs;
mod create_extract_run;
mod create_extract_run_batch;
mod get_extract_run;
mod delete_extract_run;
mod cancel_extract_run;
mod extract;
mod get_batch_run;
mod upload_file;
mod list_files;
mod get_file;
mod delete_file;
mod list_extractors;
mod create_extractor;
mod get_extractor;
mod update_extractor;
mod list_extractor_versions;
mod publish_extractor_version;
mod get_extractor_version;

pub mod security;

mod servers;

pub use self::list_extract_runs::ListExtractRuns;
pub use self::create_extract_run::CreateExtractRun;
pub use self::create_extract_run_batch::CreateExtractRunBatch;
pub use self::get_extract_run::GetExtractRun;
pub use self::delete_extract_run::DeleteExtractRun;
pub use self::cancel_extract_run::CancelExtractRun;
pub use self::extract::Extract;
pub use self::get_batch_run::GetBatchRun;
pub use self::upload_file::UploadFile;
pub use self::list_files::ListFiles;
pub use self::get_file::GetFile;
pub use self::delete_file::DeleteFile;
pub use self::list_extractors::ListExtractors;
pub use self::create_extractor::CreateExtractor;
pub use self::get_extractor::GetExtractor;
pub use self::update_extractor::UpdateExtractor;
pub use self::list_extractor_versions::ListExtractorVersions;
pub use self::publish_extractor_version::PublishExtractorVersion;
pub use self::get_extractor_version::GetExtractorVersion;
pub use self::servers::Server;
pub use crate::runtime::http::credential::CredentialsError;
pub use crate::runtime::http::credentials::Credentials;
pub use crate::runtime::http::error::{OperationError, RequestError};
pub use crate::runtime::http::events::{Event, EventError, EventReader};
pub use crate::runtime::http::headers::{DescribedHeaders, HeaderError};
pub use crate::runtime::http::operation::{
    Creating, Download, Operation, Paged, Streamed, Waiting,
};
pub use crate::runtime::http::response::Reply;
