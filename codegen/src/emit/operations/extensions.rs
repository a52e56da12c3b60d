//! What extensions say of an operation: `x-wait`, what creates what it waits for, `x-pages`, and `x-retryable` of its errors.

use proc_macro2::Ident;
use quote::quote;

use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::{Operation, Outcome, SourceOf};
use crate::ir::{Api, TypeRef};
use crate::output::Table;

/// The field, and its type, of a member of the only body that an outcome has.
fn field_of_body(outcome: &Outcome, wire_name: &str, api: &Api) -> Option<(Ident, TypeRef)> {
    let member = outcome.member(wire_name, &api.types)?;
    Some((ident(&member.name), member.ty.clone()))
}

/// The field of an error that says whether the request may be repeated (`x-retryable`).
pub fn retryable(operation: &Operation, api: &Api) -> Option<Ident> {
    field_of_body(&operation.errors, operation.retryable.as_ref()?, api).map(|(field, _)| field)
}

/// The table of `x-wait`: the values of a member of the response that mean "not yet".
pub fn waiting(operation: &Operation, api: &Api) -> Option<Table> {
    let wait = operation.wait.as_ref()?;
    let name = ident(&operation.name);
    let (member, _) = field_of_body(&operation.success, &wait.member, api)?;
    let values = &wait.values;
    let row = quote!(#name: #member #(#values)|*);
    Some(Table::of_rows("waiting", vec![row]))
}

/// The tables of the operations that create what is waited for: the parameters of the one that asks for it.
pub fn created(operation: &Operation, api: &Api) -> Vec<Table> {
    let creations = operation.wait.iter().flat_map(|wait| &wait.after);
    let tables = creations.filter_map(|creation| {
        let creator = api.operations.iter().find(|one| one.id == creation.operation)?;
        let inputs = operation.inputs.iter().map(|input| {
            let field = ident(&input.name);
            let value = creation.value_of(input);
            let source = value.and_then(|value| value.find(creator, &api.types));
            let value = match source {
                Some(source) => {
                    let some = (source.required && !input.required).then(|| quote!(some));
                    let value = ident(source.field);
                    match source.of {
                        SourceOf::Request => quote!(#some request #value),
                        SourceOf::Answer => quote!(#some answer #value),
                    }
                }
                None => quote!(none),
            };
            quote!(#field: #value)
        });
        let body = operation.body.iter().map(|body| {
            let field = ident(&body.name);
            quote!(#field: none)
        });
        let rows = inputs.chain(body).collect();
        let operations = match operation.group {
            Some(_) => quote!(super::super),
            None => quote!(super),
        };
        let (name, creator) = (ident(&operation.name), ident(&creator.name));
        Some(Table::new("created", quote!(#name by #operations::#creator), rows))
    });
    tables.collect()
}

/// The table of `x-pages`: which parameter asks for a page, and where the response has the next one.
pub fn paged(emitter: &mut Emitter<'_>, operation: &Operation) -> Option<Table> {
    let pages = operation.pages.as_ref()?;
    let name = ident(&operation.name);
    let token = operation.inputs.iter().find(|input| input.parameter.wire_name == pages.token)?;
    let token = ident(&token.name);
    let (next, _) = field_of_body(&operation.success, &pages.next, emitter.api)?;
    let (items, ty) = field_of_body(&operation.success, &pages.items, emitter.api)?;
    let item = match ty {
        TypeRef::Array(item) => emitter.rust_type(&item),
        _ => return None,
    };
    let row = quote!(#name of #item: #token, #items next #next);
    Some(Table::of_rows("paged", vec![row]))
}

/// The type of the member of a response that holds the items of a page.
pub fn items_of_page(operation: &Operation, api: &Api) -> Option<TypeRef> {
    let pages = operation.pages.as_ref()?;
    field_of_body(&operation.success, &pages.items, api).map(|(_, ty)| ty)
}
