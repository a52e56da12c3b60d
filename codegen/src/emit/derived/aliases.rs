//! The declaration of a type that is another one: an alias, or a struct around an array or a map.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes;
use crate::emit::aliases::{inner, is_newtype};
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::{Shape, TypeDef};

/// An alias or a newtype.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, shape: &Shape) -> TokenStream {
    let name = ident(&def.name);
    let ty = inner(emitter, shape);
    if is_newtype(shape) {
        let docs = attributes::docs_of_type(def, &emitter.api.types);
        let comment = attributes::comment(docs.description.as_deref());
        let of_schemars = attributes::of_schemars(&docs);
        return quote! {
            #comment
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
            #[serde(transparent)]
            #of_schemars
            pub struct #name(pub #ty);
        };
    }
    let comment = attributes::comment(def.docs.description.as_deref());
    quote! {
        #comment
        pub type #name = #ty;
    }
}
