//! The declaration of a union, and its schema. How it is read and written is a macro's ([`plans`](super::plans)).

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::attributes;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::{TypeDef, Union};

/// An enum of the branches, and of the values that are none of them.
pub fn declaration(emitter: &mut Emitter<'_>, def: &TypeDef, union: &Union) -> TokenStream {
    let docs = attributes::docs_of_type(def, &emitter.api.types);
    let comment = attributes::comment(docs.description.as_deref());
    let (name, name_text) = (ident(&def.name), &def.name);
    let (mut variants, mut schemas) = (Vec::new(), Vec::new());
    for branch in &union.branches {
        let (variant, ty) = (ident(&branch.name), emitter.rust_type(&branch.ty));
        variants.push(quote!(#variant(#ty)));
        schemas.push(match &branch.constants[..] {
            [] => quote!(generator.subschema_for::<#ty>()),
            listed => {
                let listed = attributes::json(&Value::Array(listed.to_vec()));
                quote!(schemars::json_schema!({ "enum": #listed }))
            }
        });
    }
    let members = attributes::members(&docs);
    let members = members.iter().map(|(name, value)| {
        let value = attributes::json(value);
        quote!(#name: #value,)
    });
    quote! {
        #comment
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variants,)*
            /// A value of none of these branches, as it came.
            Unknown(UnclaimedValue),
        }

        impl schemars::JsonSchema for #name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                #name_text.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", #name_text).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let branches = Vec::from([#(#schemas),*]);
                schemars::json_schema!({ #(#members)* "anyOf": branches })
            }
        }
    }
}
