//! What a type derives: what all of its shape do, and what its users want.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Implemented, TypeDef};

/// The attribute. `own` are the traits of all types of the shape.
pub fn derives(def: &TypeDef, own: &[&str]) -> TokenStream {
    let others = def.derives.iter().map(String::as_str).filter(|other| !own.contains(other));
    let others = others.filter(|other| Implemented::of_path(other).is_none());
    let all = own.iter().copied().chain(others);
    // `passes/add_derives.rs` has seen to it that they are paths.
    let paths: Vec<TokenStream> = all.filter_map(|path| path.parse().ok()).collect();
    quote!(#[derive(#(#paths),*)])
}
