//! `ProcessorConfigClassify`, and the types of its own parts.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Configuration of a classification, of which only the type is described.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorConfigClassify {
    /// Type tag, always `CLASSIFY`.
    pub r#type: ProcessorConfigClassifyType,
    pub(super) kept: Kept,
}

/// The `type` of `ProcessorConfigClassify`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ProcessorConfigClassifyType {
    /// `"CLASSIFY"`
    #[default]
    Classify,
}
