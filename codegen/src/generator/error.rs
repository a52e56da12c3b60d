//! Why nothing was generated.

use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};
use std::io;
use std::path::PathBuf;

/// Why nothing was generated. A build script that returns it shows what [`Display`] does: the lines of the description
/// that are wrong.
#[non_exhaustive]
pub enum GenerateError {
    /// A file cannot be read or written.
    #[non_exhaustive]
    Io {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        error: io::Error,
    },
    /// Something is wrong with the description: all of it, each with the line where it stands.
    Description(String),
}

impl Display for GenerateError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            GenerateError::Io { path, error } => write!(f, "{}: {error}", path.display()),
            GenerateError::Description(report) => f.write_str(report),
        }
    }
}

/// What a build script that fails prints is this.
impl Debug for GenerateError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Error for GenerateError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            GenerateError::Io { error, .. } => Some(error),
            GenerateError::Description(_) => None,
        }
    }
}
