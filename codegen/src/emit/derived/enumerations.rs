//! The declaration of an enumeration.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value, json};

use super::attributes;
use crate::emit::ident::ident;
use crate::ir::{Constants, EnumValue, Enumeration, Openness, TypeDef, Types};

/// An enum of the known values. An open one has a variant for any other value too.
pub fn declaration(def: &TypeDef, enumeration: &Enumeration, types: &Types) -> TokenStream {
    match enumeration.of {
        Constants::Texts => of_texts(def, enumeration, types),
        Constants::Integers => of_integers(def, enumeration, types),
    }
}

fn of_texts(def: &TypeDef, enumeration: &Enumeration, types: &Types) -> TokenStream {
    let docs = attributes::docs_of_type(def, types);
    let comment = attributes::comment(docs.description.as_deref());
    let of_schemars = attributes::of_schemars(&docs);
    let name = ident(&def.name);
    let variants = enumeration.values.iter().map(|value| {
        let (variant, wire) = (ident(&value.name), &value.wire);
        let docs = docs_of_value(value);
        let rename = (*wire != value.name).then(|| quote!(#[serde(rename = #wire)]));
        quote!(#docs #rename #variant,)
    });
    let variants: TokenStream = variants.collect();
    // Where the schema itself says that others may come, so does that of the type.
    let skip = (!def.constants.is_empty()).then(|| quote!(#[schemars(skip)]));
    let unknown = (enumeration.openness == Openness::Open).then(|| {
        quote! {
            /// A value that the schema does not list, as it came.
            #[serde(untagged)]
            #skip
            Unknown(String),
        }
    });
    quote! {
        #comment
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
        #of_schemars
        pub enum #name {
            #variants
            #unknown
        }
    }
}

/// serde has no enums of numbers: one is read and written as an `i64`.
fn of_integers(def: &TypeDef, enumeration: &Enumeration, types: &Types) -> TokenStream {
    let docs = attributes::docs_of_type(def, types);
    let comment = attributes::comment(docs.description.as_deref());
    let (name, name_text) = (ident(&def.name), &def.name);
    let numbers: Vec<i64> =
        enumeration.values.iter().map(|value| value.wire.parse().unwrap_or_default()).collect();
    let variants: Vec<_> = enumeration.values.iter().map(|value| ident(&value.name)).collect();
    let comments = enumeration.values.iter().map(docs_of_value);
    let literals: Vec<Literal> = numbers.iter().map(|one| Literal::i64_unsuffixed(*one)).collect();
    let listed = Value::Array(numbers.iter().map(|number| Value::from(*number)).collect());
    let mut schema = match def.constants.is_empty() {
        // Others may come by the schema.
        true => Map::from_iter([(
            "anyOf".to_owned(),
            json!([{ "enum": listed }, { "type": "integer" }]),
        )]),
        false => {
            Map::from_iter([("type".to_owned(), "integer".into()), ("enum".to_owned(), listed)])
        }
    };
    schema.extend(attributes::members(&docs));
    let schema = attributes::json(&Value::Object(schema));
    quote! {
        #comment
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        #[serde(into = "i64")]
        pub enum #name {
            #(#comments #variants,)*
            /// A number that the schema does not list, as it came.
            Unknown(i64),
        }

        impl From<i64> for #name {
            fn from(number: i64) -> Self {
                match number {
                    #(#literals => Self::#variants,)*
                    other => Self::Unknown(other),
                }
            }
        }

        impl From<#name> for i64 {
            fn from(value: #name) -> Self {
                match value {
                    #(#name::#variants => #literals,)*
                    #name::Unknown(other) => other,
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                integers::read(from).map(|number: i64| Self::from(number))
            }
        }

        impl schemars::JsonSchema for #name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                #name_text.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", #name_text).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!(#schema)
            }
        }
    }
}

/// What a value means, where the schema says so.
fn docs_of_value(value: &EnumValue) -> TokenStream {
    attributes::comment(value.docs.description.as_deref())
}
