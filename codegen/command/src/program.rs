//! What the program is called that somebody runs, for what is said of it: `openapi-crate`, or another front end.

use std::sync::OnceLock;

/// How the commands are run.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// What comes before the name of a command: `openapi-crate`.
    pub name: &'static str,
    /// The name of the command that generates.
    pub generate: &'static str,
    /// Whether it takes a description as `--spec FILE`, and not as `FILE`.
    pub takes_spec: bool,
}

static PROGRAM: OnceLock<Program> = OnceLock::new();

/// Says what the program is called; the first call counts.
pub fn set(program: Program) {
    let _ = PROGRAM.set(program);
}

/// The program.
pub fn program() -> Program {
    *PROGRAM.get_or_init(|| Program {
        name: "openapi-crate",
        generate: "generate",
        takes_spec: false,
    })
}
