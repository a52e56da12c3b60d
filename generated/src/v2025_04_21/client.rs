//! A client: a method for each operation, on reqwest.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

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
        list_processor_runs: operations::ListProcessorRuns = "List processor runs";
        get_processor_run: operations::GetProcessorRun = "Get a processor run";
    }
}
