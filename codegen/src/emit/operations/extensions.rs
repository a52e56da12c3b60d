//! What extensions say of an operation: `x-wait`, `x-pages`, and `x-retryable` of its errors.

use proc_macro2::Ident;
use quote::quote;

use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::{Content, Operation, Outcome};
use crate::ir::{Api, Shape, TypeRef};
use crate::output::Table;

/// The field, and its type, of a member of the only body that an outcome has.
fn field_of_body(outcome: &Outcome, wire_name: &str, api: &Api) -> Option<(Ident, TypeRef)> {
    let Some(Content::Json(ty)) = outcome.only_content() else { return None };
    let Shape::Struct(record) = &api.types[api.types.resolve(ty.named()?)].shape else {
        return None;
    };
    let member = record.members.iter().find(|member| member.wire_name == wire_name)?;
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
