//! What happened to the description of the Extend API in 2026, rehearsed.
//!
//! - [`history`]: the description as it was on each day on which it changed.
//! - [`diffs`]: what `cargo xtask diff` says of each of those days.
//! - [`rehearsal`]: the year as one bump, from the new description to the new crate, in a copy of this
//!   workspace.

mod diffs;
mod history;
mod rehearsal;
