//! The tables of the types in `processor_run`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use indexmap::IndexMap;

use super::super::{
    ExtractOutputEdits, File, MergedProcessor, ProcessorConfig, ProcessorOutput,
    ProcessorRun, ProcessorRunObject, ProcessorRunStatus, ProcessorType, RunMetadata,
    RunUsage,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    ProcessorRun: builder ProcessorRunBuilder {
        0 object: ProcessorRunObject = "object", required tag;
        1 id: String = "id", required argument;
        2 processor_id: String = "processorId", required argument;
        3 processor_version_id: String = "processorVersionId", required argument;
        4 processor_name: String = "processorName", required argument;
        5 status: ProcessorRunStatus = "status", required argument;
        6 output: ProcessorOutput = "output", nullable none;
        7 failure_reason: String = "failureReason", optional none;
        8 failure_message: String = "failureMessage", optional none;
        9 metadata: RunMetadata = "metadata", optional none;
        10 reviewed: bool = "reviewed", required argument;
        11 edited: bool = "edited", required argument;
        12 edits: IndexMap<String, ExtractOutputEdits> = "edits", required argument;
        13 r#type: ProcessorType = "type", required argument;
        14 config: ProcessorConfig = "config", required argument;
        15 initial_output: ProcessorOutput = "initialOutput", optional none;
        16 reviewed_output: ProcessorOutput = "reviewedOutput", optional none;
        17 files: Vec<File> = "files", required argument;
        18 merged_processors: Vec<MergedProcessor> = "mergedProcessors", required argument;
        19 url: String = "url", required argument;
        20 usage: RunUsage = "usage", optional none;
    }
}

open_enum! {
    ProcessorRunObject {
        DocumentProcessorRun = "document_processor_run";
    }
}
