//! The described headers of the responses of an operation: a struct, and the table that it is read by.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::TypeRef;
use crate::ir::operations::{HeaderField, HeaderForm, Operation};
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
            let ty = value_type(emitter, &header.ty);
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
        let ty = value_type(emitter, &header.ty);
        let wire_name = &header.wire_name;
        let form = match header.form(&emitter.api.types) {
            HeaderForm::Text => quote!(Text),
            HeaderForm::Scalar => quote!(Scalar),
            HeaderForm::Texts => quote!(Texts),
            HeaderForm::Scalars => quote!(Scalars),
            HeaderForm::Members(scalars) if header.explode => quote!(Exploded(#(#scalars),*)),
            HeaderForm::Members(scalars) => quote!(Members(#(#scalars),*)),
            HeaderForm::Json => quote!(Json),
        };
        quote!(#name: #ty = #wire_name #form)
    });
    let rows = rows.collect();
    let name = ident(&operation.headers.name);
    Some(Table::new("headers", quote!(#name), rows))
}

/// The type of a value: null is none.
fn value_type(emitter: &mut Emitter<'_>, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Nullable(inner) => emitter.rust_type(inner),
        ty => emitter.rust_type(ty),
    }
}
