//! The tables of the types in `run_usage`, from which their impls are made.

// Generated from spec/2025-04-21.yaml by `openapi-crate`. Do not edit: @generated

use super::super::RunUsage;
use crate::runtime::types::record::record;

record! {
    RunUsage(RunUsageSlots): new(credits: f64) {
        0 credits: f64 = "credits", required argument;
    }
}
