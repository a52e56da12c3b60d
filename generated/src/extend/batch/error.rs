//! Why a run of a batch is not there.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::v2026_02_09::ApiError;
use crate::v2026_02_09::client::ClientError;

/// Why a run of a batch is not there.
#[derive(Debug)]
#[non_exhaustive]
pub enum BatchRunsError {
    /// The id of the batch is empty. Nothing is asked for: the API would list the runs of all batches.
    NoBatch,
    /// The list of the runs breaks off here.
    List(Box<ClientError<ApiError>>),
    /// One run cannot be had. Others come after it.
    #[non_exhaustive]
    Run {
        /// The id of the run.
        id: String,
        /// What went wrong.
        error: Box<ClientError<ApiError>>,
    },
}

impl BatchRunsError {
    /// The id of the run that cannot be had; none if it is the list that breaks off.
    pub fn run_id(&self) -> Option<&str> {
        match self {
            BatchRunsError::NoBatch | BatchRunsError::List(_) => None,
            BatchRunsError::Run { id, .. } => Some(id),
        }
    }
}

impl Display for BatchRunsError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            BatchRunsError::NoBatch => f.write_str("the id of the batch is empty"),
            BatchRunsError::List(error) => write!(f, "the list of runs: {error}"),
            BatchRunsError::Run { id, error } => write!(f, "{error} (run {id})"),
        }
    }
}

impl Error for BatchRunsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            BatchRunsError::NoBatch => None,
            BatchRunsError::List(error) | BatchRunsError::Run { error, .. } => error.source(),
        }
    }
}
