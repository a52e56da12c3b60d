//! Enumerations in the spellings that are in use.
//!
//! Before: an open enumeration may be spelled as a union of its values and of any string, and one
//! enumeration as a union of several.
//! After: both are enumerations.

use std::collections::HashSet;

use crate::ir::{
    Api, EnumValue, Enumeration, Openness, Scalar, Shape, TextFormat, TypeId, TypeRef, Types,
};

/// Runs the pass.
pub fn run(api: &mut Api) {
    for id in api.types.ids() {
        if let Some(enumeration) = of_union(&api.types, id) {
            let constants = enumeration.values.iter().map(|value| value.wire.clone().into());
            api.types[id].constants = constants.collect();
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
    for branch in &union.branches {
        let TypeRef::Named(branch) = branch.ty else { return None };
        match &types[types.resolve(branch)].shape {
            Shape::Enumeration(enumeration) => {
                if enumeration.openness == Openness::Open {
                    openness = Openness::Open;
                }
                let unseen = enumeration.values.iter().filter(|value| seen.insert(&value.wire));
                values.extend(unseen.cloned());
            }
            Shape::Scalar(Scalar::Text(TextFormat::Plain)) => openness = Openness::Open,
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
    Some(Enumeration { values, openness })
}
