//! The tables of the types in `run_usage_breakdown_entry`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{
    RunUsageBreakdownCharge, RunUsageBreakdownEntry, RunUsageBreakdownEntryObject,
};
use crate::runtime::types::enumeration::open_enum;
use crate::runtime::types::record::record;

record! {
    RunUsageBreakdownEntry(RunUsageBreakdownEntrySlots): new(object: RunUsageBreakdownEntryObject, id: String, credits: f64) {
        0 object: RunUsageBreakdownEntryObject = "object", required argument;
        1 id: String = "id", required argument;
        2 credits: f64 = "credits", required argument;
        3 charges: Vec<RunUsageBreakdownCharge> = "charges", optional none;
    }
}

open_enum! {
    RunUsageBreakdownEntryObject {
        ExtractRun = "extract_run";
        ClassifyRun = "classify_run";
        SplitRun = "split_run";
        ParseRun = "parse_run";
        EditRun = "edit_run";
        FormDetectionRun = "form_detection_run";
    }
}
