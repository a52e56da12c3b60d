//! The declaration of a struct.

use proc_macro2::TokenStream;
use quote::quote;

use super::derives::derives;
use super::docs;
use super::emitter::Emitter;
use super::ident::ident;
use crate::ir::{Additional, Member, Presence, Struct, TypeDef};

/// A struct. Its fields are public, in the order of the description.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, record: &Struct) -> TokenStream {
    let docs = docs::of_type(def, &emitter.api.types);
    let name = ident(&def.name);
    let fields = record.members.iter().map(|member| {
        let docs = docs::of_member(member, &emitter.api.types);
        let field = ident(&member.name);
        let ty = field_type(emitter, member);
        quote! { #docs pub #field: #ty, }
    });
    let fields: TokenStream = fields.collect();
    let additional = match &record.additional {
        Additional::Typed(values) => {
            let values = emitter.rust_type(values);
            Some(quote!(pub(super) additional: IndexMap<String, #values>,))
        }
        Additional::Any | Additional::Nothing => None,
    };
    // The table gives it `Debug`, which leaves out what is not there.
    let derives = derives(def, &["Clone", "PartialEq"]);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #name {
            #fields
            #additional
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
