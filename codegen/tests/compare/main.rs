//! Every kind of change, in each direction, with what it means on the wire and in Rust.
//!
//! A row is a pair of descriptions and all that is said of them: the kind, what it is about, whom it
//! breaks on the wire (`-` for nobody), and the bump that it asks for.

mod applied;
mod complete;
mod enumerations;
mod members;
mod operations;
mod service;
mod support;
mod types;
mod unions;
mod words;
