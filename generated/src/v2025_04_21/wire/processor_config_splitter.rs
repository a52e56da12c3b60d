//! The tables of the types in `processor_config_splitter`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ProcessorConfigSplitter, ProcessorConfigSplitterType};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    ProcessorConfigSplitter(ProcessorConfigSplitterSlots): new() {
        0 r#type: ProcessorConfigSplitterType = "type", required tag;
    }
}

closed_enum! {
    ProcessorConfigSplitterType {
        Splitter = "SPLITTER";
    }
}
