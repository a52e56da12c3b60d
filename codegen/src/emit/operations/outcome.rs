//! The type of what comes back from an operation: that of the only body, or an enum by status.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::{Content, Operation, Outcome, Stream};

/// The enum of an outcome whose type depends on the status.
pub fn enum_by_status(
    emitter: &mut Emitter<'_>,
    operation: &Operation,
    outcome: &Outcome,
) -> TokenStream {
    let doc = format!(" The responses of `{}`, by status.", operation.name);
    let name = ident(&outcome.name);
    let variants: Vec<TokenStream> = outcome
        .responses
        .iter()
        .map(|response| {
            let docs = docs::of_response(response);
            let variant = ident(&response.name);
            let ty = content_type(emitter, &response.content);
            quote! { #docs #variant(#ty) }
        })
        .collect();
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    }
}

/// The Rust type of a body.
fn content_type(emitter: &mut Emitter<'_>, content: &Content) -> TokenStream {
    match content {
        Content::Json(ty) => emitter.rust_type(ty),
        Content::Text => quote!(String),
        Content::Bytes => quote!(Vec<u8>),
        Content::Stream(stream) => {
            let data = data_type(emitter, stream);
            quote!(Vec<events::Event<#data>>)
        }
        Content::Empty => quote!(()),
    }
}

/// The Rust type of the data of an event.
pub fn data_type(emitter: &mut Emitter<'_>, stream: &Stream) -> TokenStream {
    stream.data.as_ref().map_or_else(|| quote!(String), |ty| emitter.rust_type(ty))
}

/// The Rust type of what comes back.
pub fn outcome_type(emitter: &mut Emitter<'_>, outcome: &Outcome) -> TokenStream {
    match outcome.only_content() {
        Some(content) => content_type(emitter, &content),
        None => {
            let name = ident(&outcome.name);
            quote!(#name)
        }
    }
}
