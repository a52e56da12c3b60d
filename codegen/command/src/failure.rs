//! Why a command did not do what it was asked to, and what is printed of it.

use std::io::IsTerminal;
use std::process::ExitCode;

use codegen::Input;
use codegen::diagnostic::Diagnostics;
use codegen::source::Source;

use crate::program::program;

/// Why a command did not do what it was asked to.
pub enum Failure {
    /// The arguments are not of the command's form.
    Usage(String),
    /// Something is wrong, and has been printed already.
    Reported,
    /// A file could not be read or written.
    Io(std::io::Error),
}

impl Failure {
    /// Prints the diagnostics that a command stops at.
    pub fn from_diagnostics(diagnostics: &Diagnostics, inputs: &[Input]) -> Self {
        report_diagnostics(diagnostics, inputs);
        Failure::Reported
    }

    /// Prints what has not been printed. Exit status 2 is for wrong arguments, as command lines have it, 1 for the rest.
    pub fn report(self) -> ExitCode {
        match self {
            Failure::Usage(message) => {
                let name = program().name;
                eprintln!("error: {message}\n\n`{name} --help` says how the commands are used.");
                ExitCode::from(2)
            }
            Failure::Reported => ExitCode::FAILURE,
            Failure::Io(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

/// Prints diagnostics, in colour where a person reads them.
pub fn report_diagnostics(diagnostics: &Diagnostics, inputs: &[Input]) {
    let sources: Vec<Source> = inputs.iter().flat_map(Input::sources).cloned().collect();
    report_in(diagnostics, &sources);
}

/// Prints diagnostics of these texts.
pub fn report_in(diagnostics: &Diagnostics, sources: &[Source]) {
    let colored = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    eprintln!("{}", diagnostics.render(sources, colored));
    if let Some(kind) = kind_to_explain(diagnostics) {
        eprintln!("`{} explain {kind}` says more", program().name);
    }
}

/// The kind of the diagnostics, or `KIND` where they are of several; none where there are none.
fn kind_to_explain(diagnostics: &Diagnostics) -> Option<&'static str> {
    let mut kinds = diagnostics.iter().map(|diagnostic| diagnostic.kind);
    let first = kinds.next()?;
    Some(if kinds.all(|kind| kind == first) { first.name } else { "KIND" })
}

#[cfg(feature = "lexopt")]
impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Failure::Usage(error.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Io(error)
    }
}
