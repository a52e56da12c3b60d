//! The declaration of a type that is another one: an alias, or a struct around an array or a map.

use proc_macro2::TokenStream;
use quote::quote;

use super::{attributes, integers};
use crate::emit::aliases;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::{Shape, TypeDef};

/// An alias or a newtype.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, shape: &Shape) -> TokenStream {
    let name = ident(&def.name);
    let ty = aliases::inner(emitter, shape);
    if let Shape::Array(inner) | Shape::Map(inner) = shape {
        let docs = attributes::docs_of_type(def, &emitter.api.types);
        let comment = attributes::comment(docs.description.as_deref());
        let of_schemars = attributes::of_schemars(&docs);
        let read = integers::are(inner, &emitter.api.types)
            .then(|| quote!(#[serde(deserialize_with = "integers::read")]));
        return quote! {
            #comment
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
            #[serde(transparent)]
            // Its schema has a name of its own: one that holds itself has no end otherwise.
            #[schemars(!transparent)]
            #of_schemars
            pub struct #name(#read pub #ty);
        };
    }
    let comment = attributes::comment(def.docs.description.as_deref());
    quote! {
        #comment
        pub type #name = #ty;
    }
}
