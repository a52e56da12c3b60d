//! The support code that every generated crate carries, word for word.

/// Each file by its path in `src/runtime`, and its text. `build.rs` lists all that are there.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/runtime_files.rs"));
