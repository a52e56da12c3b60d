//! The tables of the types in `extract_chunking_options`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    ExtractChunkingOptions, ExtractChunkingOptionsChunkSelectionStrategy,
    ExtractChunkingOptionsChunkingStrategy,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ExtractChunkingOptions(ExtractChunkingOptionsSlots): new() {
        0 chunking_strategy: ExtractChunkingOptionsChunkingStrategy = "chunkingStrategy", optional none;
        1 page_chunk_size: i64 = "pageChunkSize", optional none;
        2 chunk_selection_strategy: ExtractChunkingOptionsChunkSelectionStrategy = "chunkSelectionStrategy", optional none;
        3 custom_semantic_chunking_rules: String = "customSemanticChunkingRules", optional none;
    }
}

open_enum! {
    ExtractChunkingOptionsChunkingStrategy {
        Standard = "standard";
        Semantic = "semantic";
    }
}

open_enum! {
    ExtractChunkingOptionsChunkSelectionStrategy {
        Intelligent = "intelligent";
        Confidence = "confidence";
        TakeFirst = "take_first";
        TakeLast = "take_last";
    }
}
