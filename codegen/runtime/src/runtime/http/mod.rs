//! Operations without I/O: a request becomes an `http::Request`, an answer becomes a type.
//!
//! - [`operation`]: what an operation is. A [`table`] makes its impls.
//! - [`request`]: an operation becomes a request: its parameters and body are put into a [`draft`], with the
//!   [`credentials`] of the caller.
//! - [`server`]: the addresses that a description names.
//! - [`response`]: status, headers and [`body`] become a value or an [`error`].

pub mod body;
pub mod credentials;
pub mod draft;
pub mod error;
pub mod operation;
pub mod request;
pub mod response;
pub mod server;
pub mod table;
