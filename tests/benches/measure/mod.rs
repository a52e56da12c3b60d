//! How the benchmarks measure.
//!
//! - [`clock`]: the CPU time of a thread, and of the processes that it starts.
//! - [`race`]: contestants in turns.

pub mod clock;
pub mod race;
