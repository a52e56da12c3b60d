//! Every member knows whether it is only read, or only written.
//!
//! Before: `readOnly` and `writeOnly` stand with any schema that says what the member is: beside its `$ref`, where
//! that leads, in a part of its `allOf`. After: they stand with the member. (`inline_unnamed_types` leaves them there.)

use crate::ir::{Api, Docs, Shape, TypeId, Types};

pub fn run(api: &mut Api) {
    let types = &mut api.types;
    let read_only = all_that_are(types, |docs| docs.read_only);
    let write_only = all_that_are(types, |docs| docs.write_only);
    for id in types.ids() {
        let Shape::Struct(record) = &mut types[id].shape else { continue };
        for member in &mut record.members {
            let Some(of) = member.ty.named() else { continue };
            member.docs.read_only |= read_only.get(of.0).is_some_and(|is| *is);
            member.docs.write_only |= write_only.get(of.0).is_some_and(|is| *is);
        }
    }
}

/// Of each type whether its docs say something, or those of a schema that holds for it too.
fn all_that_are(types: &Types, says: impl Fn(&Docs) -> bool) -> Vec<bool> {
    let mut are: Vec<bool> = types.iter().map(|(_, def)| says(&def.docs)).collect();
    let mut waiting: Vec<TypeId> = types.ids().filter(|id| are[id.0]).collect();
    if waiting.is_empty() {
        return are;
    }
    let mut takers: Vec<Vec<TypeId>> = vec![Vec::new(); are.len()];
    for (id, def) in types.iter() {
        match &def.shape {
            Shape::Reference(to) => takers[to.0].push(id),
            Shape::AllOf(parts) => parts.iter().for_each(|part| takers[part.0].push(id)),
            _ => {}
        }
    }
    while let Some(id) = waiting.pop() {
        for taker in &takers[id.0] {
            if !std::mem::replace(&mut are[taker.0], true) {
                waiting.push(*taker);
            }
        }
    }
    are
}
