//! The declaration of a type, by its shape.

use proc_macro2::TokenStream;

use super::emitter::Emitter;
use super::{aliases, enumerations, structs, unions};
use crate::ir::{Shape, TypeId};

/// The declaration of a type, with its documentation.
pub fn declaration(emitter: &mut Emitter<'_>, id: TypeId) -> TokenStream {
    let def = &emitter.api.types[id];
    match &def.shape {
        Shape::Struct(record) => structs::declaration(emitter, def, record),
        Shape::Enumeration(enumeration) => {
            enumerations::declaration(def, enumeration, &emitter.api.types)
        }
        Shape::Union(union) => unions::declaration(emitter, def, union),
        shape => aliases::declaration(emitter, def, shape),
    }
}
