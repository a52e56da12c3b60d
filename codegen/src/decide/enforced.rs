//! Whether a type refuses what does not meet a claim.

use serde_json::Value;

use super::admits;
use crate::ir::{
    Claim, Constants, Enumeration, Kinds, MemberClaim, Need, Openness, Presence, Scalar, Shape,
    Struct, TypeRef, Types, Values,
};

/// Whether every value that decodes as the type meets the claim, by one alternative for all of them.
pub fn is_enforced(types: &Types, ty: &TypeRef, claim: &Claim) -> bool {
    claim.alternatives().any(|claim| is_enforced_alone(types, ty, claim))
}

fn is_enforced_alone(types: &Types, ty: &TypeRef, claim: &Claim) -> bool {
    match ty {
        TypeRef::Any => of_anything(claim),
        TypeRef::Object => of_map(types, &TypeRef::Any, claim),
        TypeRef::Scalar(scalar) => of_scalar(scalar, claim),
        TypeRef::Array(items) => of_array(types, items, claim),
        TypeRef::Map(values) => of_map(types, values, claim),
        TypeRef::Nullable(inner) => admits(claim, &Value::Null) && is_enforced(types, inner, claim),
        TypeRef::Boxed(inner) => is_enforced(types, inner, claim),
        TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
            Shape::Struct(record) => of_struct(types, record, claim),
            Shape::Enumeration(enumeration) => of_enumeration(enumeration, claim),
            Shape::Array(items) => of_array(types, items, claim),
            Shape::Map(values) => of_map(types, values, claim),
            Shape::Object => of_map(types, &TypeRef::Any, claim),
            Shape::Scalar(scalar) => of_scalar(scalar, claim),
            // What is no branch of a union is `Unknown`, whatever it is.
            Shape::Union(_) | Shape::Any | Shape::AllOf(_) | Shape::Reference(_) => {
                of_anything(claim)
            }
        },
    }
}

fn of_anything(claim: &Claim) -> bool {
    *claim == Claim::kind(Kinds::ANY)
}

/// What has no parts: only the kind is looked at, and constants that the type does not know.
fn of_kind(kind: Kinds, claim: &Claim) -> bool {
    claim.kinds.has(kind) && claim.values == Values::Any && claim.format.is_none() && !claim.closed
}

fn of_scalar(scalar: &Scalar, claim: &Claim) -> bool {
    match scalar {
        Scalar::Boolean => of_kind(Kinds::BOOLEAN, claim),
        // An integer with a fraction of zero decodes as one.
        Scalar::Integer { .. } => {
            let claim = Claim { format: None, ..claim.clone() };
            of_kind(Kinds::INTEGER, &claim) || of_kind(Kinds::NUMBER, &claim)
        }
        Scalar::Number => of_kind(Kinds::NUMBER, claim),
        Scalar::Text(_) => of_kind(Kinds::STRING, claim),
        // The type of what can only be null is any JSON.
        Scalar::Null => of_anything(claim),
    }
}

fn of_enumeration(enumeration: &Enumeration, claim: &Claim) -> bool {
    match enumeration.openness {
        Openness::Open => match enumeration.of {
            Constants::Texts => of_kind(Kinds::STRING, claim),
            Constants::Integers => of_kind(Kinds::INTEGER, claim) || of_kind(Kinds::NUMBER, claim),
        },
        Openness::Closed => {
            claim.format.is_none()
                && enumeration.values.iter().all(|value| admits(claim, &value.wire.as_str().into()))
        }
    }
}

fn of_array(types: &Types, items: &TypeRef, claim: &Claim) -> bool {
    let is_met = |every: &Claim| is_enforced(types, items, every);
    of_kind(Kinds::ARRAY, claim) && claim.every.as_deref().is_none_or(is_met)
}

/// A map may lack any member.
fn of_map(types: &Types, values: &TypeRef, claim: &Claim) -> bool {
    let is_met = |claim: &Claim| is_enforced(types, values, claim);
    of_kind(Kinds::OBJECT, claim)
        && claim.every.as_deref().is_none_or(is_met)
        && claim.members.iter().all(|asked| asked.need == Need::Optional && is_met(&asked.claim))
}

/// A struct may have members that it does not know, of any kind.
fn of_struct(types: &Types, record: &Struct, claim: &Claim) -> bool {
    of_kind(Kinds::OBJECT, claim)
        && claim.every.as_deref().is_none_or(of_anything)
        && claim.members.iter().all(|asked| of_member(types, record, asked))
}

/// A member that is not required, or may be null, may be both absent and null.
fn of_member(types: &Types, record: &Struct, asked: &MemberClaim) -> bool {
    let member = record.members.iter().find(|member| member.wire_name == asked.name);
    let Some(member) = member else {
        return asked.need == Need::Optional && of_anything(&asked.claim);
    };
    is_enforced(types, &member.ty, &asked.claim)
        && (member.presence == Presence::Required
            || (asked.need == Need::Optional && admits(&asked.claim, &Value::Null)))
}
