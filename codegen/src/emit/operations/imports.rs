//! What the file of an operation brings into scope.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::extensions::items_of_page;
use super::security;
use super::servers::addresses;
use super::streams::stream;
use crate::emit::imports::Imports;
use crate::ir::operations::{Content, Operation};
use crate::ir::{Api, TypeRef};
use crate::output::Table;

/// The `use` lines of the file, which has these tables.
pub fn imports(api: &Api, operation: &Operation, tables: &[Table]) -> TokenStream {
    let mut refs: Vec<TypeRef> = references(operation).cloned().collect();
    refs.extend(items_of_page(operation, api));
    let root = match operation.group {
        Some(_) => quote!(super::super::super),
        None => quote!(super::super),
    };
    let types = Imports::of_references(&api.types, &refs).from(&root, &BTreeSet::new());
    let mut macros: Vec<&str> = tables.iter().map(|table| table.macro_name).collect();
    macros.sort_unstable();
    macros.dedup();
    let bodies = macros.contains(&"bodies").then(|| {
        quote!(
            use crate::runtime::http::body::bodies;
        )
    });
    let headers = macros.contains(&"headers").then(|| {
        quote!(
            use crate::runtime::http::headers::headers;
        )
    });
    let macros = macros.into_iter().filter(|name| !["bodies", "headers"].contains(name));
    let macros = macros.map(|name| format_ident!("{name}"));
    let responses = [&operation.success, &operation.errors].into_iter();
    let has_events = responses
        .flat_map(|outcome| &outcome.responses)
        .any(|response| matches!(response.content, Content::Stream(_)));
    let events = has_events.then(|| {
        quote!(
            use crate::runtime::http::events;
        )
    });
    let operations = match operation.group {
        Some(_) => quote!(super::super),
        None => quote!(super),
    };
    let schemes = security::used(operation, api);
    let schemes = (!schemes.is_empty()).then(|| {
        quote!(
            use #operations::security::{#(#schemes),*};
        )
    });
    let origins = (!operation.servers.is_empty()).then(|| match &addresses(operation)[..] {
        [] => quote!(
            use #operations::servers::ORIGINS;
        ),
        _ => quote!(
            use #operations::servers::{ADDRESSES, ORIGINS};
        ),
    });
    quote! {
        #types
        #schemes
        #origins
        #bodies
        #events
        #headers
        use crate::runtime::http::table::{#(#macros),*};
    }
}

/// The types that the file names. Not all headers are of the type that a response gives them, and of the streams of an
/// operation one is read.
fn references(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    let inputs = operation.inputs.iter().map(|input| &input.ty);
    let bodies = operation.body.iter().flat_map(|body| &body.contents).map(|content| &content.ty);
    let outcomes = [&operation.success, &operation.errors].into_iter();
    let responses = outcomes.flat_map(|outcome| &outcome.responses);
    let contents = responses.filter_map(|response| response.content.ty());
    let data = stream(operation).and_then(|stream| stream.data.as_ref());
    let headers = operation.headers.fields.iter().map(|field| &field.header.ty);
    inputs.chain(bodies).chain(contents).chain(data).chain(headers)
}
