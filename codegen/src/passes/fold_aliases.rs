//! What is all of a schema that stands within it is that schema.
//!
//! Before: a schema may be no more than another name of one within it: `Pet: {allOf: [{type: object,
//! ..}]}`, or `{type: object, oneOf: [..]}`, of which the `oneOf` is all. A component may be no more
//! than a reference to a schema within another, which has a name that is made up.
//! After: it is the type itself, with the documentation of both, and what stood within refers to it. So one type
//! has the name, and there is no alias of it under a number: no `type Pet = Pet2`.

use crate::ir::{Api, Origin, Shape, Step, TypeId, Types};

pub fn run(api: &mut Api) {
    let types = &mut api.types;
    // The outer schemas stand before those within them.
    for id in types.ids() {
        if let Some(inner) = inner(types, id)
            && (is_all_of(types, inner, id) || names(types, id, inner))
        {
            fold(types, inner, id);
        }
    }
}

/// The schema without a name of its own that a reference leads to in the end, and not through one
/// that has a name.
fn inner(types: &Types, id: TypeId) -> Option<TypeId> {
    let mut inner = None;
    let mut next = id;
    while let Shape::Reference(to) = types[next].shape {
        if !matches!(types[to].origin, Origin::Inner { .. }) {
            return None;
        }
        inner = Some(to);
        next = to;
    }
    inner
}

/// Whether a component is the name of a schema within another one. What a schema is without its
/// subtypes has a name by itself.
fn names(types: &Types, component: TypeId, inner: TypeId) -> bool {
    matches!(types[component].origin, Origin::Component(_))
        && !matches!(types[inner].origin, Origin::Inner { step: Step::Base, .. })
}

/// Whether a schema stands within another as a part of what that says of its own value, and not of a
/// member or an item.
fn is_all_of(types: &Types, inner: TypeId, outer: TypeId) -> bool {
    let mut id = inner;
    loop {
        match &types[id].origin {
            Origin::Inner {
                parent,
                step: Step::Own | Step::AllOf(_) | Step::OneOf(_) | Step::AnyOf(_) | Step::Type(_),
            } => id = *parent,
            _ => return false,
        }
        if id == outer {
            return true;
        }
    }
}

fn fold(types: &mut Types, inner: TypeId, outer: TypeId) {
    let docs = types.docs(outer);
    let nullable = types.is_nullable(outer);
    let shape = std::mem::replace(&mut types[inner].shape, Shape::Reference(outer));
    let constants = std::mem::take(&mut types[inner].constants);
    let says_retryable = types[inner].says_retryable;
    let def = &mut types[outer];
    (def.shape, def.docs, def.nullable) = (shape, docs, nullable);
    def.says_retryable |= says_retryable;
    if def.constants.is_empty() {
        def.constants = constants;
    }
}
