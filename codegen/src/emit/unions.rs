//! The declaration of a union.

use proc_macro2::TokenStream;
use quote::quote;

use super::derives::derives;
use super::docs;
use super::emitter::Emitter;
use super::ident::ident;
use crate::ir::{TypeDef, Union};

/// An enum of the branches, and of the values that are none of them.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, union: &Union) -> TokenStream {
    let docs = docs::of_type(def, &emitter.api.types);
    let name = ident(&def.name);
    let variants: Vec<TokenStream> = union
        .branches
        .iter()
        .map(|branch| {
            let docs = docs::of_branch(branch);
            let variant = ident(&branch.name);
            let ty = emitter.rust_type(&branch.ty);
            quote! { #docs #variant(#ty) }
        })
        .collect();
    let derives = derives(def, &["Clone", "Debug", "PartialEq"]);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value of none of these branches, as it came.
            Unknown(UnclaimedValue),
        }
    }
}
