//! The tables of the types in `processor_config_classify`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ProcessorConfigClassify, ProcessorConfigClassifyType};
use crate::runtime::types::enumeration::closed_enum;
use crate::runtime::types::record::record;

record! {
    ProcessorConfigClassify(ProcessorConfigClassifySlots): new() {
        0 r#type: ProcessorConfigClassifyType = "type", required tag;
    }
}

closed_enum! {
    ProcessorConfigClassifyType {
        Classify = "CLASSIFY";
    }
}
