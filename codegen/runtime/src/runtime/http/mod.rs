//! Operations without I/O: a request becomes an `http::Request`, an answer becomes a type.
//!
//! - [`operation`]: what an operation is. A [`table`] makes its impls, with its [`description`].
//! - [`request`]: an operation becomes a request: its parameters and [`body`] are put into a [`draft`], with the
//!   [`credentials`] of the caller. What it has as its body is a [`request_body`].
//! - [`style`]: how a parameter is written; [`cookie`]: the header of those that are cookies.
//! - [`security`]: what an operation asks of the caller; a [`credential`] is sent for it.
//! - [`payload`]: how a body is written, with its [`content_type`]: a [`form`] and a [`multipart`] one are made of
//!   [`fields`].
//! - [`server`], [`server_variables`]: the addresses that a description names.
//! - [`response`]: status, [`headers`] and body (an [`answer`]) become a value or an [`error`], which does not show
//!   [`secrets`].
//! - [`retry_after`]: what an answer says of sending its request again.
//! - [`events`]: streams of events, as they come.

pub mod answer;
pub mod body;
pub mod content_type;
pub mod cookie;
pub mod credential;
pub mod credentials;
pub mod description;
pub mod draft;
pub mod error;
pub mod events;
pub mod fields;
pub mod form;
pub mod headers;
pub mod multipart;
pub mod operation;
pub mod payload;
pub mod request;
pub mod request_body;
pub mod response;
pub mod retry_after;
pub mod secrets;
pub mod security;
pub mod server;
pub mod server_variables;
pub mod style;
pub mod table;
