//! `ProcessorConfigSplitter`, and the types of its own parts.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::value::kept::Kept;

/// Configuration of a splitter, of which only the type is described.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProcessorConfigSplitter {
    /// Type tag, always `SPLITTER`.
    pub r#type: ProcessorConfigSplitterType,
    pub(super) kept: Kept,
}

/// The `type` of `ProcessorConfigSplitter`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ProcessorConfigSplitterType {
    /// `"SPLITTER"`
    #[default]
    Splitter,
}
