//! The JSON Schema of a type, as an impl of schemars' trait: its derive would not know the names on the wire.
//!
//! The schema says of what types the parts are, what is required and what is listed. Limits and patterns are not in it: a
//! value that the description allows is valid for it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::ident::ident;
use crate::ir::types::JSON_SCHEMA;
use crate::ir::{
    Additional, Constants, Member, Scalar, Shape, Struct, TextFormat, TypeDef, TypeRef, Types,
};

/// Whether a type is to have an impl.
pub fn is_wanted(def: &TypeDef) -> bool {
    def.derives.iter().any(|path| is_path(path))
}

/// Whether it is the path of the trait.
pub fn is_path(path: &str) -> bool {
    path.trim_start_matches("::") == JSON_SCHEMA
}

/// The impl of a type that is declared.
pub fn implementation(types: &Types, def: &TypeDef) -> TokenStream {
    let (name, text) = (ident(&def.name), &def.name);
    let schema = of_shape(types, &def.shape);
    let generator = match schema.to_string().contains("generator") {
        true => quote!(generator),
        false => quote!(_),
    };
    quote! {
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

/// The schema of a shape, as an expression.
fn of_shape(types: &Types, shape: &Shape) -> TokenStream {
    match shape {
        Shape::Any | Shape::AllOf(_) => literal(&quote!(true)),
        Shape::Object => of_reference(types, &TypeRef::Object),
        Shape::Scalar(scalar) => of_scalar(scalar),
        Shape::Array(items) => {
            let items = of_reference(types, items);
            literal(&quote!({ "type": "array", "items": #items }))
        }
        Shape::Map(values) => {
            let values = of_reference(types, values);
            literal(&quote!({ "type": "object", "additionalProperties": #values }))
        }
        Shape::Struct(record) => of_struct(types, record),
        Shape::Enumeration(enumeration) => {
            let values = enumeration.values.iter();
            match enumeration.of {
                Constants::Texts => {
                    let values = values.map(|value| &value.wire);
                    literal(&quote!({ "type": "string", "enum": Vec::from([#(#values),*]) }))
                }
                Constants::Integers => {
                    let numbers = values.filter_map(|value| value.wire.parse().ok());
                    let numbers = numbers.map(Literal::i64_suffixed);
                    literal(&quote!({ "type": "integer", "enum": Vec::from([#(#numbers),*]) }))
                }
            }
        }
        Shape::Union(union) => {
            let branches = union.branches.iter();
            let branches = branches.map(|one| of_values(types, &one.ty, &one.constants, false));
            literal(&quote!({ "anyOf": Vec::from([#(#branches),*]) }))
        }
        Shape::Reference(to) => of_reference(types, &TypeRef::Named(*to)),
    }
}

/// A struct has a name, so that its schema is no part of another: these are the statements of a function.
fn of_struct(types: &Types, record: &Struct) -> TokenStream {
    let members = record.members.iter().map(|member| {
        let Member { wire_name, ty, constants, presence, .. } = member;
        let schema = of_values(types, ty, constants, presence.is_nullable());
        quote!((#wire_name.to_owned(), #schema.to_value()))
    });
    let required = record.members.iter().filter(|member| member.presence.is_required());
    let required: Vec<&String> = required.map(|member| &member.wire_name).collect();
    let required = (!required.is_empty()).then(|| quote!("required": Vec::from([#(#required),*]),));
    let additional = match &record.additional {
        Additional::Any => None,
        Additional::Nothing => Some(quote!("additionalProperties": false,)),
        Additional::Typed(values) => {
            let values = of_reference(types, values);
            Some(quote!("additionalProperties": #values,))
        }
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

/// The schema of values of a type, or of those alone that are listed.
fn of_values(types: &Types, ty: &TypeRef, constants: &[Value], nullable: bool) -> TokenStream {
    let null = || nullable.then(|| json(&Value::Null));
    if !constants.is_empty() {
        let values = constants.iter().map(json).chain(null());
        return literal(&quote!({ "enum": Vec::from([#(#values),*]) }));
    }
    let schema = of_reference(types, ty);
    match nullable && !types.takes_null(ty) {
        true => literal(&quote!({ "anyOf": [#schema, { "type": "null" }] })),
        false => schema,
    }
}

fn of_reference(types: &Types, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Any => literal(&quote!(true)),
        TypeRef::Object => literal(&quote!({ "type": "object" })),
        TypeRef::Scalar(scalar) => of_scalar(scalar),
        TypeRef::Array(items) => of_shape(types, &Shape::Array((**items).clone())),
        TypeRef::Map(values) => of_shape(types, &Shape::Map((**values).clone())),
        TypeRef::Nullable(inner) => of_values(types, inner, &[], true),
        TypeRef::Boxed(inner) => of_reference(types, inner),
        TypeRef::Named(id) => {
            let def = &types[*id];
            // An alias of a type is as good as the type; another has no schema but that of its shape.
            if !is_wanted(&types[types.resolve(*id)]) || def.name.is_empty() {
                return of_shape(types, &def.shape);
            }
            let name = ident(&def.name);
            quote!(generator.subschema_for::<#name>())
        }
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

/// A value of JSON, as an expression.
fn json(value: &Value) -> TokenStream {
    let literal = match value {
        Value::Null => return quote!(serde_json::Value::Null),
        Value::Bool(value) => quote!(#value),
        Value::String(text) => quote!(#text),
        Value::Number(number) => {
            let literal = match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => Literal::i64_suffixed(number),
                (None, Some(number)) => Literal::u64_suffixed(number),
                (None, None) => Literal::f64_suffixed(number.as_f64().unwrap_or_default()),
            };
            quote!(#literal)
        }
        Value::Array(items) => {
            let items = items.iter().map(json);
            quote!(Vec::from([#(#items),*]))
        }
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = json(value);
                quote!((#name.to_owned(), #value))
            });
            quote!(serde_json::Map::from_iter([#(#members),*]))
        }
    };
    quote!(serde_json::Value::from(#literal))
}
