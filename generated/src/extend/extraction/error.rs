//! Why an extraction has no run that has ended.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::extend::upload::UploadError;
use crate::v2026_02_09::client::{ClientError, CreateError, WaitError};
use crate::v2026_02_09::operations::{CreateExtractRun, GetExtractRun};
use crate::v2026_02_09::{ApiError, ExtractRun, File};

/// Why an extraction has no run that has ended. It has what was made by then: the file that was uploaded, the run that
/// was created.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExtractError {
    /// The file was not uploaded.
    Upload(UploadError),
    /// The run was not created, or its creation was not answered.
    #[non_exhaustive]
    Create {
        /// What went wrong.
        error: Box<ClientError<ApiError>>,
        /// The file, if it was uploaded for this.
        file: Option<Box<File>>,
    },
    /// The run was created. It goes on, and can be waited for again.
    #[non_exhaustive]
    Wait {
        /// What went wrong.
        error: Box<WaitError<GetExtractRun>>,
        /// The file, if it was uploaded for this.
        file: Option<Box<File>>,
    },
}

impl ExtractError {
    pub(super) fn of(error: CreateError<CreateExtractRun>, file: Option<Box<File>>) -> Self {
        match error {
            CreateError::Create(error) => ExtractError::Create { error: Box::new(error), file },
            CreateError::Wait(error) => ExtractError::Wait { error: Box::new(error), file },
        }
    }

    /// The id of the run, if it was created.
    pub fn run_id(&self) -> Option<&str> {
        match self {
            ExtractError::Wait { error, .. } => Some(&error.operation().id),
            _ => None,
        }
    }

    /// The run as it was seen last, if it was.
    pub fn last(&self) -> Option<&ExtractRun> {
        match self {
            ExtractError::Wait { error, .. } => error.last(),
            _ => None,
        }
    }

    /// The file, if it was uploaded for this.
    pub fn file(&self) -> Option<&File> {
        match self {
            ExtractError::Upload(_) => None,
            ExtractError::Create { file, .. } | ExtractError::Wait { file, .. } => file.as_deref(),
        }
    }
}

impl Display for ExtractError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ExtractError::Upload(error) => Display::fmt(error, f),
            ExtractError::Create { error, .. } => Display::fmt(error, f),
            ExtractError::Wait { error, .. } => {
                write!(f, "{error} (run {})", error.operation().id)
            }
        }
    }
}

impl Error for ExtractError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ExtractError::Upload(error) => error.source(),
            ExtractError::Create { error, .. } => error.source(),
            ExtractError::Wait { error, .. } => error.source(),
        }
    }
}
