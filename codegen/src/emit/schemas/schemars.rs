//! The JSON Schema of a type, as an impl of schemars' trait.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::json::json;
use super::{Maker, Object, Schema};
use crate::emit::ident::ident;
use crate::ir::{Constants, Implemented, Scalar, TextFormat, TypeDef, Types};

/// The impl of a type that is declared.
pub fn implementation(types: &Types, def: &TypeDef) -> TokenStream {
    let (name, text) = (ident(&def.name), &def.name);
    let schema = expression(&Maker::new(types, Implemented::JsonSchema).of_def(def));
    let generator = match schema.to_string().contains("generator") {
        true => quote!(generator),
        false => quote!(_),
    };
    quote! {
        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for #name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                #text.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", #text).into()
            }

            fn json_schema(#generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                #schema
            }
        }
    }
}

/// A schema, as an expression; of an object the statements of a function, for it has a name and is no part of another.
fn expression(schema: &Schema<'_>) -> TokenStream {
    match schema {
        Schema::Any => literal(&quote!(true)),
        Schema::AnyObject => literal(&quote!({ "type": "object" })),
        Schema::Scalar(scalar) => of_scalar(scalar),
        Schema::Array(items) => {
            let items = expression(items);
            literal(&quote!({ "type": "array", "items": #items }))
        }
        Schema::Map(values) => {
            let values = expression(values);
            literal(&quote!({ "type": "object", "additionalProperties": #values }))
        }
        Schema::Object(object) => of_object(object),
        Schema::Enumeration(Constants::Texts, values) => {
            literal(&quote!({ "type": "string", "enum": Vec::from([#(#values),*]) }))
        }
        Schema::Enumeration(Constants::Integers, values) => {
            let numbers = values.iter().filter_map(|value| value.parse().ok());
            let numbers = numbers.map(Literal::i64_suffixed);
            literal(&quote!({ "type": "integer", "enum": Vec::from([#(#numbers),*]) }))
        }
        Schema::Extensible(of, values) => {
            let listed = expression(&Schema::Enumeration(*of, values.clone()));
            let name = match of {
                Constants::Texts => "string",
                Constants::Integers => "integer",
            };
            literal(&quote!({ "anyOf": [#listed, { "type": #name }] }))
        }
        Schema::Values(values) => {
            let values = values.iter().map(|value| json(value));
            literal(&quote!({ "enum": Vec::from([#(#values),*]) }))
        }
        Schema::Union(_, branches) => {
            let branches = branches.iter().map(expression);
            literal(&quote!({ "anyOf": Vec::from([#(#branches),*]) }))
        }
        Schema::OrNull(schema) => {
            let schema = expression(schema);
            literal(&quote!({ "anyOf": [#schema, { "type": "null" }] }))
        }
        Schema::Named(def) => {
            let name = ident(&def.name);
            quote!(generator.subschema_for::<#name>())
        }
    }
}

fn of_object(object: &Object<'_>) -> TokenStream {
    let members = object.members.iter().map(|(member, schema)| {
        let (wire_name, schema) = (&member.wire_name, expression(schema));
        quote!((#wire_name.to_owned(), #schema.to_value()))
    });
    let required = object.required();
    let required = (!required.is_empty()).then(|| quote!("required": Vec::from([#(#required),*]),));
    let additional = match &object.additional {
        Some(values) => {
            let values = expression(values);
            Some(quote!("additionalProperties": #values,))
        }
        None => object.is_closed.then(|| quote!("additionalProperties": false,)),
    };
    let schema = literal(&quote!({
        "type": "object",
        "properties": properties,
        #required
        #additional
    }));
    quote! {
        let properties = serde_json::Map::from_iter([#(#members),*]);
        #schema
    }
}

fn of_scalar(scalar: &Scalar) -> TokenStream {
    let schema = match scalar {
        Scalar::Boolean => quote!({ "type": "boolean" }),
        Scalar::Integer { unsigned: true } => quote!({ "type": "integer", "minimum": 0 }),
        Scalar::Integer { unsigned: false } => quote!({ "type": "integer" }),
        Scalar::Number => quote!({ "type": "number" }),
        Scalar::Null => quote!({ "type": "null" }),
        Scalar::Text(format) => {
            let format = match format {
                TextFormat::DateTime => Some("date-time"),
                TextFormat::Secret => Some("password"),
                TextFormat::Other(format) => Some(format.as_str()),
                TextFormat::Plain | TextFormat::Binary => None,
            };
            let format = format.map(|format| quote!(, "format": #format));
            quote!({ "type": "string" #format })
        }
    };
    literal(&schema)
}

/// A schema as JSON. What is as long as the description has it stands in it as an expression: the macro has a limit.
fn literal(schema: &TokenStream) -> TokenStream {
    quote!(::schemars::json_schema!(#schema))
}
