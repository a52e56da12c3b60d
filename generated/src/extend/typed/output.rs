//! The outputs of a run.

use crate::v2026_02_09::{ExtractOutput, ExtractRun};

/// Which of the outputs of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    Final,
    Initial,
    Reviewed,
}

impl Output {
    /// The output of a run.
    pub fn of(self, run: &ExtractRun) -> Option<&ExtractOutput> {
        match self {
            Output::Final => run.output.as_ref(),
            Output::Initial => run.initial_output.as_ref(),
            Output::Reviewed => run.reviewed_output.as_ref(),
        }
    }

    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Output::Final => "output",
            Output::Initial => "initialOutput",
            Output::Reviewed => "reviewedOutput",
        }
    }
}
