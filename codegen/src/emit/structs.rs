//! The declaration of a struct.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emitter, docs, ident, words};
use crate::ir::{Member, Presence, Struct, TypeDef};

/// A struct, its fields public and in the order of the description.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, record: &Struct) -> TokenStream {
    let words = words(def);
    let name = ident(&def.name);
    let fields = record.members.iter().map(|member| {
        let docs = docs::of_member(member);
        let field = ident(&member.name);
        let ty = field_type(emitter, member);
        quote! { #docs pub #field: #ty, }
    });
    let fields: TokenStream = fields.collect();
    quote! {
        #words
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #fields
            pub(super) kept: Kept,
        }
    }
}

/// The type of a field: what it holds, and whether it may be absent or null.
fn field_type(emitter: &mut Emitter<'_>, member: &Member) -> TokenStream {
    let ty = emitter.rust_type(&member.ty);
    if emitter.api.types.takes_null(&member.ty) {
        return if member.presence.is_required() { ty } else { quote!(Option<#ty>) };
    }
    match member.presence {
        Presence::Required => ty,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#ty>),
        Presence::OptionalNullable => quote!(Option<Option<#ty>>),
    }
}
