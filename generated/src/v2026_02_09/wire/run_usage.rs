//! The tables of the types in `run_usage`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{RunUsage, RunUsageBreakdownEntry};
use crate::runtime::types::record::record;

record! {
    RunUsage(RunUsageSlots): new(credits: f64) {
        0 credits: f64 = "credits", required argument;
        1 total_credits: f64 = "totalCredits", optional none;
        2 breakdown: Vec<RunUsageBreakdownEntry> = "breakdown", optional none;
    }
}
