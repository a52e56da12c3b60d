//! The described headers of the responses of an operation: a struct, and the table that it is read by.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::{HeaderField, HeaderForm, Operation, ScalarMembers};
use crate::output::Table;

/// The struct; none if no header is described.
pub fn declaration(emitter: &mut Emitter<'_>, operation: &Operation) -> Option<TokenStream> {
    if operation.headers.fields.is_empty() {
        return None;
    }
    let doc = format!(" The headers of the responses of `{}`.", operation.name);
    let name = ident(&operation.headers.name);
    let fields: Vec<TokenStream> = operation
        .headers
        .fields
        .iter()
        .map(|HeaderField { header, name }| {
            let docs = docs::of_header(header, &emitter.api.types);
            let name = ident(name);
            // Null is none.
            let ty = emitter.rust_type(header.ty.without_null());
            quote! { #docs pub #name: Option<#ty> }
        })
        .collect();
    Some(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    })
}

/// The table of the headers.
pub fn table(emitter: &mut Emitter<'_>, operation: &Operation) -> Option<Table> {
    if operation.headers.fields.is_empty() {
        return None;
    }
    let rows = operation.headers.fields.iter().map(|HeaderField { header, name }| {
        let name = ident(name);
        let ty = emitter.rust_type(header.ty.without_null());
        let wire_name = &header.wire_name;
        let form = match header.form(&emitter.api.types) {
            HeaderForm::Text => quote!(Text),
            HeaderForm::Scalar => quote!(Scalar),
            HeaderForm::Texts => quote!(Texts),
            HeaderForm::Scalars => quote!(Scalars),
            HeaderForm::Members(scalars) => {
                let form = if header.explode { quote!(Exploded) } else { quote!(Members) };
                match scalars {
                    ScalarMembers::Only(names) => quote!(#form(Only #(#names),*)),
                    ScalarMembers::AllBut(names) => quote!(#form(AllBut #(#names),*)),
                }
            }
            HeaderForm::Json => quote!(Json),
        };
        quote!(#name: #ty = #wire_name #form)
    });
    let rows = rows.collect();
    let name = ident(&operation.headers.name);
    Some(Table::new("headers", quote!(#name), rows))
}
