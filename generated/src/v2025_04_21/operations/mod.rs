//! The operations of the API: a request for each.
//!
//! `http_request` makes an `http::Request` of it, and `http_response` makes a value or an
//! error of the response. Nothing is sent here.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

mod list_processor_runs;
mod get_processor_run;

pub mod security;

mod servers;

pub use self::list_processor_runs::ListProcessorRuns;
pub use self::get_processor_run::GetProcessorRun;
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
