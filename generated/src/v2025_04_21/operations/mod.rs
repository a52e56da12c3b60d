//! What the API can be asked to do: a request for each operation.
//!
//! A request becomes an `http::Request` with `http_request`, and what comes back becomes
//! a value or an error with `http_response`. Nothing is sent here.

// Generated from spec/2025-04-21.yaml by `cargo xtask codegen`. Do not edit: @generated

mod list_processor_runs;
mod get_processor_run;
mod servers;

pub use self::list_processor_runs::ListProcessorRuns;
pub use self::get_processor_run::GetProcessorRun;
pub use self::servers::Server;
pub use crate::runtime::http::credentials::Credentials;
pub use crate::runtime::http::error::{OperationError, RequestError};
pub use crate::runtime::http::operation::{Operation, Paged, Waiting};
