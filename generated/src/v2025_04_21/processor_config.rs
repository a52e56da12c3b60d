//! `ProcessorConfig`.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::{ProcessorConfigClassify, ProcessorConfigExtract, ProcessorConfigSplitter};
use crate::runtime::claims::unclaimed::UnclaimedValue;

/// The configuration of a run; `type` tells which shape it has. Of a config that classifies or
/// splits only that member is described.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProcessorConfig {
    /// Configuration of an extraction, with a JSON Schema or with a list of fields, not with both.
    Extract(Box<ProcessorConfigExtract>),
    /// Configuration of a classification, of which only the type is described.
    Classify(ProcessorConfigClassify),
    /// Configuration of a splitter, of which only the type is described.
    Splitter(ProcessorConfigSplitter),
    /// A value of none of these branches, as it came.
    Unknown(UnclaimedValue),
}
