//! Notes the annotations of schemas that have neither a type nor a member to stand at.
//!
//! Only a JSON Schema by itself has annotations that are kept.
//!
//! Before: `items: {type: string, "extend:type": date}` is written out as `String`, which has no place for the keyword.
//! After: the keyword is among those that nothing is made of. Those of members, and of types with names, are not.

use crate::ir::{Api, Origin, Shape, Step, TypeDef, Unexpressed};

pub fn run(api: &mut Api) {
    let mut lost = Vec::new();
    for (_, def) in api.types.iter().filter(|(_, def)| !has_place(def)) {
        let annotations = def.docs.annotations.iter().flat_map(|annotations| annotations.keys());
        lost.extend(annotations.map(|keyword| Unexpressed {
            keyword: keyword.clone(),
            document: api.document.clone(),
            pointer: def.pointer.join(keyword),
        }));
    }
    api.unexpressed.extend(lost);
}

/// Whether something that is generated can have what the schema is annotated with.
fn has_place(def: &TypeDef) -> bool {
    let is_member = matches!(&def.origin, Origin::Inner { step: Step::Property(_), .. });
    let is_alias = !matches!(
        def.shape,
        Shape::Struct(_)
            | Shape::Enumeration(_)
            | Shape::Union(_)
            | Shape::Array(_)
            | Shape::Map(_)
    );
    is_member || (!def.name.is_empty() && !is_alias)
}
