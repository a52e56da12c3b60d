//! The tables of the types in `run_usage_breakdown_charge`, from which their impls are made.

// Generated from spec/2026-02-09.yaml by `openapi-crate`. Do not edit: @generated

use super::super::{ChargeUnit, RunUsageBreakdownCharge};
use crate::runtime::types::record::record;

record! {
    RunUsageBreakdownCharge: builder RunUsageBreakdownChargeBuilder {
        0 product: String = "product", required argument;
        1 unit: ChargeUnit = "unit", required argument;
        2 quantity: f64 = "quantity", required argument;
        3 credits: f64 = "credits", required argument;
        4 pages: Vec<i64> = "pages", optional none;
    }
}
