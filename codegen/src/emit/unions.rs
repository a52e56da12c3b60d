//! The declaration of a union.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, docs, ident, words};
use crate::ir::{TypeDef, Union};

/// An enum of the branches, and of the values that are none of them.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, union: &Union) -> TokenStream {
    let words = words(def);
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
    quote! {
        #words
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that is none of these, whole and as it came.
            Unknown(UnclaimedValue),
        }
    }
}
