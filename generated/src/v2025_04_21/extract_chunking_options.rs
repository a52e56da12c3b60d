//! `ExtractChunkingOptions`, and the types of its own parts.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use crate::runtime::types::enumeration::UnknownValue;
use crate::runtime::value::kept::Kept;

/// How the document is cut into chunks for the extraction. Each may be absent.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtractChunkingOptions {
    /// Way of cutting. May be absent. The list is open.
    pub chunking_strategy: Option<ExtractChunkingOptionsChunkingStrategy>,
    /// Number of pages in a chunk. May be absent.
    pub page_chunk_size: Option<i64>,
    /// How one value is chosen when several chunks give one. May be absent. The list is open.
    pub chunk_selection_strategy: Option<ExtractChunkingOptionsChunkSelectionStrategy>,
    /// Rules of the caller's own for semantic chunking. May be absent.
    pub custom_semantic_chunking_rules: Option<String>,
    pub(super) kept: Kept,
}

/// The `chunkingStrategy` of `ExtractChunkingOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractChunkingOptionsChunkingStrategy {
    /// `"standard"`
    Standard,
    /// `"semantic"`
    Semantic,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}

/// The `chunkSelectionStrategy` of `ExtractChunkingOptions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractChunkingOptionsChunkSelectionStrategy {
    /// `"intelligent"`
    Intelligent,
    /// `"confidence"`
    Confidence,
    /// `"take_first"`
    TakeFirst,
    /// `"take_last"`
    TakeLast,
    /// A value that the description does not list, as it came.
    Unknown(UnknownValue),
}
