//! The commands as their users run them: the built binary, on folders of their own. A command is a file or a folder;
//! `cargo xtask corpus` and `cargo xtask diff` have test binaries of their own beside this one.

mod ci;
mod codegen;
mod explain;
mod help;
mod new_case;
mod release_notes;
mod types;
mod workbench;
