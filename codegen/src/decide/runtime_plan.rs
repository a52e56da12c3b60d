//! A plan of the model as the runtime has it, which borrows all that it consists of.

use bumpalo::Bump;
use serde_json::Value;

use crate::ir;
use openapi_crate_runtime::runtime::claims::claim::{Claim, Constant, MemberClaim, Values};
use openapi_crate_runtime::runtime::claims::plan::{Branch, Plan};

/// The plan of a union, in an arena.
pub fn plan<'c>(plan: &'c ir::Plan, arena: &'c Bump) -> Plan<'c> {
    let branches = plan.branches.iter().map(|planned| Branch {
        name: "",
        claim: claim(&planned.claim, arena),
        whole: planned.full_claim.as_ref().map(|full| &*arena.alloc(claim(full, arena))),
        enforced: planned.enforced,
        before: &planned.before,
        knows: arena.alloc_slice_fill_iter(planned.knows.iter().map(String::as_str)),
        default: planned.default.as_deref(),
    });
    Plan::new("", alloc(branches.collect(), arena))
}

/// A claim, in an arena.
pub fn claim<'c>(claim: &'c ir::Claim, arena: &'c Bump) -> Claim<'c> {
    let members = claim.members.iter().map(|member| MemberClaim {
        name: &member.name,
        need: member.need,
        claim: self::claim(&member.claim, arena),
    });
    let constants = |values: &'c [Value]| alloc(values.iter().map(constant).collect(), arena);
    let or = claim.or.iter().map(|alternative| self::claim(alternative, arena));
    Claim {
        kinds: claim.kinds,
        values: match &claim.values {
            ir::Values::Any => Values::Any,
            ir::Values::Only(values) => Values::Only(constants(values)),
            ir::Values::Open(values) => Values::Open(constants(values)),
            ir::Values::Except(values) => Values::Except(constants(values)),
        },
        format: claim.format,
        members: alloc(members.collect(), arena),
        every: claim.every.as_ref().map(|every| &*arena.alloc(self::claim(every, arena))),
        closed: claim.closed,
        or: alloc(or.collect(), arena),
    }
}

fn alloc<T: Copy>(all: Vec<T>, arena: &Bump) -> &[T] {
    arena.alloc_slice_copy(&all)
}

/// A constant. What is no scalar cannot be listed; null stands for it, which no claim lists.
pub fn constant(value: &Value) -> Constant<'_> {
    match value {
        Value::Bool(value) => Constant::Bool(*value),
        Value::String(text) => Constant::Text(text),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(integer), _) => Constant::Integer(integer),
            (None, Some(float)) => Constant::Float(float),
            (None, None) => Constant::Null,
        },
        Value::Null | Value::Array(_) | Value::Object(_) => Constant::Null,
    }
}
