//! Operations without I/O: a request becomes an `http::Request`, an answer becomes a type.
//!
//! - [`operation`]: what an operation is, and the table that makes its impls.
//! - [`request`]: parameters and bodies become a request, with the [`credentials`] of the caller.
//! - [`server`]: the addresses that a description names.
//! - [`response`]: status, headers and body become a value or an [`error`].

pub mod credentials;
pub mod error;
pub mod operation;
pub mod request;
pub mod response;
pub mod server;
