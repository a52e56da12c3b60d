//! What decides a union stands here, once. Passes, `--explain`, the report and the comparison ask it.
//!
//! - [`decide`], [`level`]: what a plan decides of a value. The runtime is asked ([`runtime_plan`]), so that what is
//!   warned of, explained and tested is what a generated crate does. [`unknown`]: the parts that it decides as `Unknown`.
//! - [`relation`]: how the values of two claims lie to one another.
//! - [`alternative`], [`alternatives`], [`labels`]: what types and discriminators say of values.
//! - [`full_claim`]: all that is claimed of a branch; [`enforced`]: whether a type refuses what does not meet a claim.
//! - [`sample`]: ordinary values.

pub mod alternative;
pub mod alternatives;
pub mod enforced;
pub mod full_claim;
mod labels;
pub mod relation;
pub mod runtime_plan;
pub mod sample;
pub mod unknown;

use serde_json::Value;

use crate::ir::{Claim, Plan};
pub use openapi_crate_runtime::runtime::claims::level::Level;
pub use openapi_crate_runtime::runtime::claims::plan::Decision;

/// The decision of a plan for a value.
pub fn decide(plan: &Plan, value: &Value) -> Decision {
    let arena = bumpalo::Bump::new();
    // A tree is well-formed.
    runtime_plan::plan(plan, &arena).decide(value).unwrap_or(Decision::Unknown)
}

/// How well a value meets a claim.
pub fn level(claim: &Claim, value: &Value) -> Level {
    let arena = bumpalo::Bump::new();
    runtime_plan::claim(claim, &arena).level(value)
}

/// Whether a value meets a claim at all.
pub fn admits(claim: &Claim, value: &Value) -> bool {
    level(claim, value) > Level::Refuted
}
