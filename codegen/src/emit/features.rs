//! The attribute of what is behind features.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Features};

/// `#[cfg(feature = "pets")]`; nothing of what is always there.
pub fn cfg(api: &Api, features: &Features) -> TokenStream {
    let names: Vec<&str> = features.iter().map(|feature| &*api.features[feature]).collect();
    match &names[..] {
        [] => TokenStream::new(),
        [name] => quote!(#[cfg(feature = #name)]),
        _ => quote!(#[cfg(any(#(feature = #names),*))]),
    }
}
