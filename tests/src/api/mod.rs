//! The Extend API as a server on this machine, for tests that ask whether our client speaks to it as it wants.
//!
//! It is written by the documentation of the API, version 2026-02-09, on plain JSON values and without the generated
//! crate: a wrong method, path, header, query, form or body of ours is an error here. Where the documentation leaves
//! open what is refused, this server refuses: members and query parameters that nobody documents, for example.
//!
//! - `server.rs`: [`Api`], which tests start. `settings.rs`: what they can change. `failures.rs`: what they can let
//!   go wrong. `log.rs`: what was asked.
//! - `gate.rs`: what every request must have. `query.rs`, `body.rs`, `members.rs`: reading of requests.
//! - `files.rs`, `runs.rs`, `batches.rs`, `extractors.rs`, `versions.rs`: the operations. `pages.rs`: lists.
//! - `run.rs`: a run and its JSON. `run_request.rs`, `config.rs`, `inputs.rs`: what a run is made of.
//! - `schema_rules/`: which schemas the API takes, and how it echoes them. `output.rs`: what is extracted by them.
//! - `storage.rs`: signed addresses. `webhooks.rs`: signed deliveries.
//! - `errors.rs`: errors in the form of the API. `store.rs`: what exists.

mod batches;
mod body;
mod config;
mod errors;
mod extractors;
mod failures;
mod files;
mod gate;
mod inputs;
mod log;
mod members;
mod output;
mod pages;
mod query;
mod run;
mod run_request;
mod runs;
pub mod schema_rules;
mod server;
mod settings;
mod storage;
mod store;
mod versions;
mod webhooks;

pub use self::failures::Failure;
pub use self::files::Upload;
pub use self::gate::{KEY, ORGANIZATION_KEY, VERSION};
pub use self::log::Request;
pub use self::run::Job;
pub use self::server::Api;
pub use self::settings::{End, Settings};
pub use self::storage::Stored;
pub use self::webhooks::{Delivery, event};
