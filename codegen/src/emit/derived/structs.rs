//! The declaration of a struct.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Others, attributes, integers};
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::{Additional, Member, Presence, Shape, Struct, TypeDef, Types};

/// A struct with a field for each member, and one for all others where there may be others.
pub fn declaration(
    emitter: &mut Emitter<'_>,
    def: &TypeDef,
    record: &Struct,
    unlisted: Others,
) -> TokenStream {
    let docs = attributes::docs_of_type(def, &emitter.api.types);
    let comment = attributes::comment(docs.description.as_deref());
    let of_schemars = attributes::of_schemars(&docs);
    let name = ident(&def.name);
    let fields: TokenStream = record.members.iter().map(|member| field(emitter, member)).collect();
    let others = match &record.additional {
        Additional::Nothing => None,
        Additional::Any => {
            let field = free_name(record, "other_members");
            Some(quote! {
                /// The members that the schema does not list, as they came.
                #[serde(flatten)]
                pub #field: serde_json::Map<String, serde_json::Value>,
            })
        }
        Additional::Typed(values) => {
            let are_integers = integers::are(values, &emitter.api.types);
            let (field, values) =
                (free_name(record, "additional_members"), emitter.rust_type(values));
            let read = are_integers.then(|| quote!(, deserialize_with = "integers::read"));
            Some(quote! {
                /// The members that the schema does not list by name.
                #[serde(flatten #read)]
                pub #field: IndexMap<String, #values>,
            })
        }
    };
    let closed = others.is_none().then(|| match unlisted {
        Others::Refused => quote!(#[serde(deny_unknown_fields)]),
        Others::Ignored => quote!(#[schemars(deny_unknown_fields)]),
    });
    quote! {
        #comment
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
        #closed
        #of_schemars
        pub struct #name {
            #fields
            #others
        }
    }
}

/// A name that no member has.
fn free_name(record: &Struct, wanted: &str) -> proc_macro2::Ident {
    let mut name = wanted.to_owned();
    while record.members.iter().any(|member| member.name == name) {
        name.push('_');
    }
    format_ident!("{}", name)
}

fn field(emitter: &mut Emitter<'_>, member: &Member) -> TokenStream {
    let docs = attributes::docs_of_member(member, &emitter.api.types);
    let comment = attributes::comment(docs.description.as_deref());
    let annotations = attributes::of_schemars(&docs);
    let field = ident(&member.name);
    let ty = emitter.rust_type(&member.ty);
    let mut of_serde = Vec::new();
    let (wire, own) = (&member.wire_name, member.name.trim_start_matches("r#"));
    if wire != own {
        of_serde.push(quote!(rename = #wire));
    }
    let takes_null = emitter.api.types.takes_null(&member.ty);
    let (held, ty, schema) = match member.presence {
        Presence::Required => (false, ty, None),
        Presence::RequiredNullable if takes_null => (false, ty, None),
        Presence::RequiredNullable => (false, quote!(Option<#ty>), None),
        Presence::OptionalNullable if !takes_null => {
            let nullable = quote!(Option<#ty>);
            (true, quote!(Option<#nullable>), Some(nullable))
        }
        Presence::Optional | Presence::OptionalNullable => (true, quote!(Option<#ty>), Some(ty)),
    };
    let are_integers = integers::are(&member.ty, &emitter.api.types);
    let mut of_schemars = schema.map(|schema| {
        let schema = schema.to_string().replace(' ', "");
        quote!(#[schemars(with = #schema)])
    });
    match (held, are_integers) {
        (false, false) => {}
        (false, true) => {
            // Of a type that may be null absence is null to serde, but not where a function reads it.
            if member.presence.is_nullable() {
                of_serde.push(quote!(default));
                of_schemars = Some(quote!(#[schemars(!default)]));
            }
            of_serde.push(quote!(deserialize_with = "integers::read"));
        }
        (true, _) => {
            let read = if are_integers { "integers::present" } else { "present" };
            of_serde.push(quote!(default));
            of_serde.push(quote!(deserialize_with = #read));
            of_serde.push(quote!(skip_serializing_if = "Option::is_none"));
        }
    }
    let of_serde = (!of_serde.is_empty()).then(|| quote!(#[serde(#(#of_serde),*)]));
    quote! { #comment #of_serde #of_schemars #annotations pub #field: #ty, }
}

/// Whether a struct has a member that may be absent, so that [`present`] is needed. Integers are read in another way.
pub fn may_lack_members(def: &TypeDef, types: &Types) -> bool {
    let Shape::Struct(record) = &def.shape else { return false };
    let mut members = record.members.iter();
    members.any(|member| !member.presence.is_required() && !integers::are(&member.ty, types))
}

/// What reads a member that may be absent: where it is there, null is no absence.
pub fn present() -> TokenStream {
    quote! {
        /// Reads a member that may be absent. Where it is there its value counts: null is none, unless the type has it.
        fn present<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
        where
            D: serde::Deserializer<'de>,
            T: serde::Deserialize<'de>,
        {
            T::deserialize(from).map(Some)
        }
    }
}
