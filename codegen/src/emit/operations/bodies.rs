//! The type of the body of a request: that of the only media type, or an enum of several.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::{Body, Operation};
use crate::ir::{Shape, TypeRef, Types};
use crate::output::Table;

/// The Rust type of a body.
pub fn body_type(emitter: &mut Emitter<'_>, body: &Body) -> TokenStream {
    match &body.contents[..] {
        [only] => emitter.rust_type(&only.ty),
        _ => {
            let name = ident(&body.type_name);
            quote!(#name)
        }
    }
}

/// The enum of a body that has several media types.
pub fn declaration(emitter: &mut Emitter<'_>, operation: &Operation, body: &Body) -> TokenStream {
    let doc = format!(" The bodies of `{}`, by media type.", operation.name);
    let name = ident(&body.type_name);
    let variants: Vec<TokenStream> = body
        .contents
        .iter()
        .map(|content| {
            let docs = docs::of_media_type(content);
            let variant = ident(&content.name);
            let ty = emitter.rust_type(&content.ty);
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

/// The table of the enum. Of a type that is the content of several media types the first, which is preferred, is
/// made by `from`; whether it may be null makes no difference.
pub fn table(emitter: &mut Emitter<'_>, body: &Body) -> Table {
    let name = ident(&body.type_name);
    let mut seen = HashSet::new();
    let rows = body.contents.iter().enumerate().map(|(index, content)| {
        let (index, variant) = (Literal::usize_unsuffixed(index), ident(&content.name));
        let ty = emitter.rust_type(&content.ty);
        let in_rust = in_rust(&emitter.api.types, content.ty.without_null());
        let is_new = seen.insert(emitter.rust_type(&in_rust).to_string());
        let from = is_new.then(|| quote!(, from));
        quote!(#index #variant: #ty #from)
    });
    Table::new("bodies", quote!(#name), rows.collect())
}

/// A type without the aliases that stand for it: Rust takes them for one.
fn in_rust(types: &Types, ty: &TypeRef) -> TypeRef {
    let within = |inner: &TypeRef| Box::new(in_rust(types, inner));
    match ty {
        TypeRef::Named(id) => {
            let id = types.resolve(*id);
            match &types[id].shape {
                Shape::Scalar(scalar) => TypeRef::Scalar(scalar.clone()),
                Shape::Object => TypeRef::Object,
                Shape::Any => TypeRef::Any,
                _ => TypeRef::Named(id),
            }
        }
        TypeRef::Array(items) => TypeRef::Array(within(items)),
        TypeRef::Map(values) => TypeRef::Map(within(values)),
        TypeRef::Nullable(inner) => TypeRef::Nullable(within(inner)),
        TypeRef::Boxed(inner) => TypeRef::Boxed(within(inner)),
        other => other.clone(),
    }
}
