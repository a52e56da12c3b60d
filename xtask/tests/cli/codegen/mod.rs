//! `cargo xtask codegen`.

mod arguments;
mod check;
mod diagnostics;
mod overlays;
mod own_modules;
mod print;
mod selection;
mod write;
