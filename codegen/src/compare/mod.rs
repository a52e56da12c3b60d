//! What changed between two descriptions: between their models, not their texts.
//!
//! [`compare`] is a pure function: two models in, a list of [`Change`]s out. Each change has two
//! verdicts. On the wire: can a client that was built from OLD talk to NEW? In Rust: does code that
//! used the crate of OLD work with NEW?
//!
//! 1. [`pairing`]: which type of the one is which of the other, also where it was renamed or moved.
//! 2. A file for each construct, which finds what differs. Each adds methods to [`comparison::Comparison`].
//!    - [`operations`]: [`inputs`] and [`constants`] with their [`places`], [`bodies`] with their [`encodings`],
//!      [`responses`] with their [`headers`] and [`streams`]; [`media_types`] of both.
//!    - [`types`]: [`members`], [`enumerations`], [`unions`].
//!    - [`service`]: [`servers`], [`security`] with its [`flows`]. [`webhooks`], and callbacks.
//!    - [`docs`], of all of them.
//! 3. [`verdict`]: the rules of the two verdicts, a file for each question.
//! 4. [`definitions`]: what everything is after the change, as data.
//!
//! [`sentence`] says what a change is.
//!
//! Not compared: what a plan knows of members and which claims are enforced, for both follow from what is
//! compared; and the order of types and of operations.

pub mod bodies;
pub mod change;
pub mod comparison;
pub mod constants;
pub mod context;
pub mod definitions;
pub mod docs;
pub mod encodings;
pub mod enumerations;
pub mod flows;
pub mod headers;
pub mod inputs;
pub mod kind;
pub mod matching;
pub mod media_types;
pub mod members;
pub mod operations;
pub mod pairing;
pub mod places;
pub mod responses;
pub mod security;
pub mod sentence;
pub mod servers;
pub mod service;
pub mod streams;
pub mod text;
pub mod types;
pub mod unions;
pub mod verdict;
pub mod webhooks;

pub use self::change::{Bump, Change, Owner, Rust, Subject, Verdict, Wire};
use self::comparison::Comparison;
pub use self::kind::Kind;
use self::pairing::Pairs;
use crate::ir::Api;

/// Everything that differs: operations, then types in the order of the description, then the API and its
/// webhooks.
pub fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let pairs = Pairs::of(old, new);
    let mut comparison = Comparison { old, new, pairs: &pairs, changes: Vec::new() };
    operations::compare(&mut comparison);
    types::compare(&mut comparison);
    service::compare(&mut comparison);
    webhooks::compare(&mut comparison);
    comparison.changes
}

/// The change that the root of a crate re-exports another version of the API. That is major: the root's
/// types are others (Cargo Book, "Major: renaming/moving/removing any public items").
pub fn root_version(old: &str, new: &str) -> Change {
    Change {
        kind: Kind::RootVersionChanged,
        subject: Subject { owner: Owner::Api, part: None },
        old: Some(old.to_owned()),
        new: Some(new.to_owned()),
        old_pointer: None,
        new_pointer: None,
        wire: Wire::not_sent(),
        rust: Rust::major("the root re-exports the types of another version"),
    }
}

/// The greatest bump that changes ask for; none if there is no change.
pub fn bump(changes: &[Change]) -> Option<Bump> {
    changes.iter().map(|change| change.rust.bump).max()
}
