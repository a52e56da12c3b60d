//! A client: a method for each operation, on reqwest.

// Generated from spec/2025-04-21.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::operations::{ListProcessorRuns, GetProcessorRun};
use crate::runtime::client::calls::client;

pub use crate::runtime::client::builder::{ClientBuildError, ClientBuilder};
pub use crate::runtime::client::error::{ClientError, TooLarge, TransportError};
pub use crate::runtime::client::pages::Pages;
pub use crate::runtime::client::wait::{WaitError, WaitFor};

client! {
    Client {
        list_processor_runs: ListProcessorRuns = "List processor runs";
        get_processor_run: GetProcessorRun = "Get a processor run";
    }
}
