//! What a schema made of the type has again: its description, and the keywords that no type says.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use crate::emit::docs;
use crate::ir::{Docs, Member, TypeDef, Types};

/// Of a type. One that is written out in a member leaves it to the member.
pub fn docs_of_type(def: &TypeDef, types: &Types) -> Docs {
    if docs::documented_by(def, types).is_some() { Docs::default() } else { def.docs.clone() }
}

/// Of a member, without what its type has too.
pub fn docs_of_member(member: &Member, types: &Types) -> Docs {
    let mut docs = docs::own(&member.docs, &member.ty, types);
    // Types of numbers and of booleans, and those of several values, do not say which values there are.
    let lists_values = member.ty.named().is_some() || member.constants.is_empty();
    if !lists_values {
        let mut values = member.constants.clone();
        if member.presence.is_nullable() {
            values.push(Value::Null);
        }
        let annotations = docs.annotations.get_or_insert_with(Box::default);
        annotations.insert("enum".to_owned(), Value::Array(values));
    }
    docs
}

/// A description as a comment, where people and schemars read it.
pub fn comment(description: Option<&str>) -> TokenStream {
    let lines = description.map(docs::lines).unwrap_or_default();
    let lines =
        lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// The attribute of schemars, if one is needed: it stands behind the derives. Where Markdown has been changed for
/// rustdoc, schemars is told how it was.
pub fn of_schemars(docs: &Docs) -> TokenStream {
    let lines = docs.description.as_deref().map(docs::lines).unwrap_or_default();
    let is_as_written = docs.description.as_deref().is_none_or(|text| text == lines.join("\n"));
    let mut attributes = Vec::new();
    if let (Some(description), false) = (&docs.description, is_as_written) {
        attributes.push(quote!(description = #description));
    }
    for (keyword, value) in annotations(docs) {
        let value = json(value);
        attributes.push(quote!(extend(#keyword = #value)));
    }
    let attributes = (!attributes.is_empty()).then(|| quote!(#[schemars(#(#attributes),*)]));
    quote!(#attributes)
}

/// The same as members of an object, for a schema that is written out.
pub fn members(docs: &Docs) -> Map<String, Value> {
    let description = docs.description.clone().map(|text| ("description".to_owned(), text.into()));
    let annotations = annotations(docs).map(|(name, value)| (name.clone(), value.clone()));
    description.into_iter().chain(annotations).collect()
}

fn annotations(docs: &Docs) -> impl Iterator<Item = (&String, &Value)> {
    docs.annotations.iter().flat_map(|annotations| annotations.iter())
}

/// A macro takes the parts of a value one within the other, and the compiler has a limit for that. A longer list is an
/// expression.
const MOST: usize = 20;

/// A value as the macros of schemars and serde_json take it.
pub fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::String(text) => quote!(#text),
        Value::Number(number) => number_literal(number),
        Value::Array(items) if items.len() > MOST => {
            let are_alike = items.iter().all(Value::is_string)
                || items.iter().all(|item| item.as_i64().is_some_and(|n| i32::try_from(n).is_ok()));
            let items = items.iter().map(|item| {
                let item = json(item);
                if are_alike { item } else { quote!(serde_json::json!(#item)) }
            });
            quote!(Vec::from([#(#items),*]))
        }
        Value::Array(items) => {
            let items = items.iter().map(json);
            quote!([#(#items),*])
        }
        Value::Object(members) if members.len() > MOST => {
            let members = members.iter().map(|(name, value)| {
                let value = json(value);
                quote!((#name.to_owned(), serde_json::json!(#value)))
            });
            quote!(serde_json::Map::from_iter([#(#members),*]))
        }
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = json(value);
                quote!(#name: #value)
            });
            quote!({ #(#members),* })
        }
    }
}

fn number_literal(number: &serde_json::Number) -> TokenStream {
    if let Some(integer) = number.as_i64() {
        let is_small = i32::try_from(integer).is_ok();
        let small = Literal::i64_unsuffixed(integer);
        let literal = if is_small { small } else { Literal::i64_suffixed(integer) };
        return quote!(#literal);
    }
    if let Some(integer) = number.as_u64() {
        let literal = Literal::u64_suffixed(integer);
        return quote!(#literal);
    }
    let literal = Literal::f64_unsuffixed(number.as_f64().unwrap_or_default());
    quote!(#literal)
}
