//! Why a file was not uploaded.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::PathBuf;

use crate::v2026_02_09::ApiError;
use crate::v2026_02_09::client::ClientError;

/// Why a file was not uploaded.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadError {
    /// It cannot be opened.
    #[non_exhaustive]
    Open {
        /// The path that was given.
        path: PathBuf,
        /// What is wrong with it.
        error: io::Error,
    },
    /// It was not sent or not answered, or the answer is an error.
    Api(Box<ClientError<ApiError>>),
}

impl Display for UploadError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            UploadError::Open { path, error } => {
                write!(f, "{} cannot be opened: {error}", path.display())
            }
            UploadError::Api(error) => Display::fmt(error, f),
        }
    }
}

impl Error for UploadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            UploadError::Open { error, .. } => Some(error),
            UploadError::Api(error) => error.source(),
        }
    }
}
