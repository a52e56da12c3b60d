//! The documentation in a part of an `allOf` is that of the schema.
//!
//! Before: `allOf: [{$ref: Person}, {description: The owner., deprecated: true}]` has its documentation in a part,
//! which is merged away.
//! After: the schema has the documentation of those of its parts that are written out in it, where it is silent
//! itself. Those of a schema that a part refers to are that schema's.

use crate::ir::{Api, Docs, Origin, Shape};

pub fn run(api: &mut Api) {
    for id in api.types.ids() {
        let Shape::AllOf(parts) = &api.types[id].shape else { continue };
        let written_out = parts.iter().filter(|part| {
            let def = &api.types[**part];
            let is_within = matches!(&def.origin, Origin::Inner { parent, .. } if *parent == id);
            is_within && !matches!(def.shape, Shape::Reference(_))
        });
        let docs = written_out.fold(Docs::default(), |docs, part| docs.or(&api.types[*part].docs));
        api.types[id].docs = api.types[id].docs.or(&docs);
    }
}
