//! The declaration of a component that is another type. It is an alias, but for an array or a map, which is a
//! struct around it: a struct may refer to itself, and has impls of its own.

use proc_macro2::TokenStream;
use quote::quote;

use super::derives::derives;
use super::docs;
use super::emitter::Emitter;
use super::ident::ident;
use crate::ir::{Shape, TypeDef, TypeId, TypeRef};

/// An alias or a newtype.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, shape: &Shape) -> TokenStream {
    let docs = docs::of_type(def, &emitter.api.types);
    let name = ident(&def.name);
    let ty = inner(emitter, shape);
    if is_newtype(shape) {
        let derives = derives(def, &["Clone", "Debug", "Default", "PartialEq"]);
        quote! {
            #docs
            #derives
            pub struct #name(pub #ty);
        }
    } else {
        quote! {
            #docs
            pub type #name = #ty;
        }
    }
}

/// Whether a shape becomes a struct around its type.
pub fn is_newtype(shape: &Shape) -> bool {
    matches!(shape, Shape::Array(_) | Shape::Map(_))
}

/// The Rust type that an alias stands for, or that a newtype holds.
pub fn inner(emitter: &mut Emitter<'_>, shape: &Shape) -> TokenStream {
    let ty = match shape {
        Shape::Object => TypeRef::Object,
        Shape::Scalar(scalar) => TypeRef::Scalar(scalar.clone()),
        Shape::Array(items) => TypeRef::Array(Box::new(items.clone())),
        Shape::Map(values) => TypeRef::Map(Box::new(values.clone())),
        Shape::Reference(id) => reference(emitter, *id),
        _ => TypeRef::Any,
    };
    emitter.rust_type(&ty)
}

/// The nearest type that has a name of its own.
fn reference(emitter: &Emitter<'_>, id: TypeId) -> TypeRef {
    let types = &emitter.api.types;
    let mut id = id;
    while types[id].name.is_empty() {
        match &types[id].shape {
            Shape::Reference(to) => id = *to,
            Shape::Object => return TypeRef::Object,
            Shape::Scalar(scalar) => return TypeRef::Scalar(scalar.clone()),
            Shape::Array(items) => return TypeRef::Array(Box::new(items.clone())),
            Shape::Map(values) => return TypeRef::Map(Box::new(values.clone())),
            _ => return TypeRef::Any,
        }
    }
    TypeRef::Named(id)
}
