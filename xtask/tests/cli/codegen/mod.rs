//! `cargo xtask codegen`.

mod arguments;
mod check;
mod diagnostics;
mod overlays;
mod print;
mod selection;
mod write;
