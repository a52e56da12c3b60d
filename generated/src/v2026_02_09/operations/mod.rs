//! What the API can be asked to do: a request for each operation.
//!
//! A request becomes an `http::Request` with `http_request`, and what comes back becomes
//! a value or an error with `http_response`. Nothing is sent here.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

mod list_extract_runs;
mod create_extract_run;
mod create_extract_run_batch;
mod get_extract_run;
mod delete_extract_run;
mod cancel_extract_run;
mod extract;
mod get_batch_run;
mod servers;

pub use self::list_extract_runs::ListExtractRuns;
pub use self::create_extract_run::CreateExtractRun;
pub use self::create_extract_run_batch::CreateExtractRunBatch;
pub use self::get_extract_run::GetExtractRun;
pub use self::delete_extract_run::DeleteExtractRun;
pub use self::cancel_extract_run::CancelExtractRun;
pub use self::extract::Extract;
pub use self::get_batch_run::GetBatchRun;
pub use self::servers::Server;
pub use crate::runtime::http::credentials::Credentials;
pub use crate::runtime::http::error::{OperationError, RequestError};
pub use crate::runtime::http::operation::{Operation, Paged, Waiting};
