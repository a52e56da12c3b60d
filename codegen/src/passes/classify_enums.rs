//! Enumerations in the spellings that are in use.
//!
//! Before: an open enumeration may be spelled as a union of its values and of any string, and one
//! enumeration as a union of several.
//! After: both are enumerations.

use std::collections::HashSet;

use serde_json::Value;

use crate::ir::{
    Api, Constants, EnumValue, Enumeration, Openness, Scalar, Shape, TextFormat, TypeId, TypeRef,
    Types,
};

/// Runs the pass.
pub fn run(api: &mut Api) {
    for id in api.types.ids() {
        if let Some(enumeration) = of_union(&api.types, id) {
            let constant = |value: &EnumValue| match (enumeration.of, value.wire.parse::<i64>()) {
                (Constants::Integers, Ok(number)) => number.into(),
                _ => value.wire.clone().into(),
            };
            api.types[id].constants = enumeration.values.iter().map(constant).collect();
            api.types[id].shape = Shape::Enumeration(enumeration);
        }
    }
}

/// The enumeration that a union spells: `anyOf: [{enum: [..]}, {type: string}]`.
fn of_union(types: &Types, id: TypeId) -> Option<Enumeration> {
    let Shape::Union(union) = &types[id].shape else { return None };
    let mut values: Vec<EnumValue> = Vec::new();
    let mut seen = HashSet::new();
    let mut openness = Openness::Closed;
    let mut of = None;
    for branch in &union.branches {
        let TypeRef::Named(branch) = branch.ty else { return None };
        match &types[types.resolve(branch)].shape {
            Shape::Enumeration(enumeration) => {
                if of.is_some_and(|of| of != enumeration.of) {
                    return None;
                }
                of = Some(enumeration.of);
                if enumeration.openness == Openness::Open {
                    openness = Openness::Open;
                }
                let unseen =
                    enumeration.values.iter().filter(|value| seen.insert(value.wire.clone()));
                values.extend(unseen.cloned());
            }
            Shape::Scalar(scalar) => {
                let of_scalar = match scalar {
                    Scalar::Text(TextFormat::Plain) => Constants::Texts,
                    Scalar::Integer { unsigned: false } => Constants::Integers,
                    _ => return None,
                };
                if of.is_some_and(|of| of != of_scalar) {
                    return None;
                }
                of = Some(of_scalar);
                openness = Openness::Open;
                // A number that is a constant.
                let constants = types[types.resolve(branch)].constants.iter();
                for wire in constants.filter(|value| value.is_i64()).map(Value::to_string) {
                    if seen.insert(wire.clone()) {
                        let docs = types[branch].docs.clone();
                        values.push(EnumValue { wire, name: String::new(), docs });
                    }
                }
            }
            _ => return None,
        }
    }
    if values.is_empty() {
        return None;
    }
    // Several constants are no tag, whether or not each of them was one.
    if values.len() > 1 {
        openness = Openness::Open;
    }
    Some(Enumeration { of: of?, values, openness })
}
