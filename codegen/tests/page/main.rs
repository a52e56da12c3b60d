//! The page about a description: its data, and what a browser makes of it.
//!
//! What needs a browser is ignored unless it is asked for, and is then an error where there is none: `cargo xtask ci
//! page` finds one, and names it in `CHROMIUM`.

mod agreement;
mod browser;
mod data;
mod random;
mod raw;
mod shown;
#[path = "../support/mod.rs"]
mod support;
