//! The declaration of an enumeration.

use proc_macro2::TokenStream;
use quote::quote;

use super::derives::derives;
use super::docs;
use super::ident::ident;
use crate::ir::{Constants, Enumeration, Openness, TypeDef, Types};

/// An enum of the known values. An open one has a variant for any other value too.
pub fn declaration(def: &TypeDef, enumeration: &Enumeration, types: &Types) -> TokenStream {
    let docs = docs::of_type(def, types);
    let name = ident(&def.name);
    // A tag is not asked for in a new value: it has a default.
    let is_tag = def.only_text().is_some();
    let variants = enumeration.values.iter().enumerate().map(|(position, value)| {
        let docs = docs::of_value(value, enumeration.of);
        let default = (is_tag && position == 0).then(|| quote!(#[default]));
        let variant = ident(&value.name);
        quote! { #docs #default #variant }
    });
    let is_copied =
        enumeration.of == Constants::Integers || enumeration.openness == Openness::Closed;
    let has_default =
        enumeration.of == Constants::Texts && (is_tag || enumeration.openness == Openness::Closed);
    let own = [
        (true, "Clone"),
        (is_copied, "Copy"),
        (true, "Debug"),
        (has_default, "Default"),
        (true, "PartialEq"),
        (true, "Eq"),
        (true, "Hash"),
    ];
    let own: Vec<&str> = own.into_iter().filter(|(has, _)| *has).map(|(_, path)| path).collect();
    let derives = derives(def, &own);
    if enumeration.of == Constants::Integers {
        return quote! {
            #docs
            #derives
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A number that the description does not list, as it came.
                Unknown(UnknownInteger),
            }
        };
    }
    match enumeration.openness {
        Openness::Open => {
            quote! {
                #docs
                #derives
                #[non_exhaustive]
                pub enum #name {
                    #(#variants,)*
                    /// A value that the description does not list, as it came.
                    Unknown(UnknownValue),
                }
            }
        }
        Openness::Closed => quote! {
            #docs
            #derives
            pub enum #name {
                #(#variants,)*
            }
        },
    }
}
