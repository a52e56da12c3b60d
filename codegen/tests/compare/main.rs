//! Every kind of change, in each direction, with what it means on the wire and in Rust.
//!
//! A row is a pair of descriptions and every change between them: the kind, the subject, the directions in
//! which it breaks on the wire (`-` for none), and the bump that it asks for. `support.rs` runs the rows.
//!
//! `members/` has structs, `operations/` parameters, bodies and responses, `service.rs` what belongs to the API as a
//! whole, `servers.rs` and `security.rs` what operations can have too, `events.rs` webhooks and callbacks, `documentation.rs` what only people read. `complete.rs` and `applied.rs` show
//! that no change is missing, and `oasdiff.tsv` holds the kinds against the checks of another tool.

mod applied;
mod complete;
mod documentation;
mod edits;
mod enumerations;
mod events;
mod members;
mod oasdiff;
mod operations;
mod security;
mod servers;
mod service;
mod support;
mod types;
mod unions;
