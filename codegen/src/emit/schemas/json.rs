//! Values of JSON as expressions, without a macro: those have a limit.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// A value, as an expression.
pub fn json(value: &Value) -> TokenStream {
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
