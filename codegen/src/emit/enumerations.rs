//! The declaration of an enumeration.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, words};
use crate::ir::{Constants, Enumeration, Openness, TypeDef};

/// An enum of the known values; an open one also holds a value that nobody knew.
pub fn declaration(def: &TypeDef, enumeration: &Enumeration) -> TokenStream {
    let words = words(def);
    let name = ident(&def.name);
    let is_closed = enumeration.openness == Openness::Closed;
    let variants = enumeration.values.iter().enumerate().map(|(position, value)| {
        let docs = docs::of_value(value, enumeration.of);
        let default = (is_closed && position == 0).then(|| quote!(#[default]));
        let variant = ident(&value.name);
        quote! { #docs #default #variant }
    });
    if enumeration.of == Constants::Integers {
        return quote! {
            #words
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A number that the description does not list, as it came.
                Unknown(UnknownInteger),
            }
        };
    }
    match enumeration.openness {
        Openness::Open => quote! {
            #words
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A value that the description does not list, as it came.
                Unknown(UnknownValue),
            }
        },
        Openness::Closed => quote! {
            #words
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub enum #name {
                #(#variants,)*
            }
        },
    }
}
