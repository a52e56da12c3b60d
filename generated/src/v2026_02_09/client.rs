//! A client: a method for each operation, on reqwest.

// Generated from spec/2026-02-09.yaml by `cargo xtask codegen`. Do not edit: @generated

use super::operations::{
    ListExtractRuns, CreateExtractRun, CreateExtractRunBatch, GetExtractRun,
    DeleteExtractRun, CancelExtractRun, Extract, GetBatchRun,
};
use crate::runtime::client::calls::client;

pub use crate::runtime::client::builder::{ClientBuildError, ClientBuilder};
pub use crate::runtime::client::error::{ClientError, TooLarge, TransportError};
pub use crate::runtime::client::pages::Pages;
pub use crate::runtime::client::wait::{WaitError, WaitFor};

client! {
    Client {
        list_extract_runs: ListExtractRuns = "List extract runs";
        create_extract_run: CreateExtractRun = "Create an extract run";
        create_extract_run_batch: CreateExtractRunBatch = "Create a batch of extract runs";
        get_extract_run: GetExtractRun = "Get an extract run";
        delete_extract_run: DeleteExtractRun = "Delete an extract run";
        cancel_extract_run: CancelExtractRun = "Cancel an extract run";
        extract: Extract = "Extract and wait";
        get_batch_run: GetBatchRun = "Get a batch run";
    }
}
