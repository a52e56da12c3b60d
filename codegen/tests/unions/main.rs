//! Which branch of a union a value is: decided on the values of the cases, held against an independent
//! validator, and what the runtime assumes of the plans.

mod decisions;
mod oracle;
mod plans;
#[path = "../support/mod.rs"]
mod support;
