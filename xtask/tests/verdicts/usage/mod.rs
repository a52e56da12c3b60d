//! Code that uses all that a generated crate has: fields by their types, variants, constructors and
//! setters, what operations take and give.

mod client;
mod tables;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{Parse, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, File, Ident, Item, Token, Visibility};

use self::client::use_client;
use self::tables::{Table, creation, stream};

const HEAD: &str = "#![allow(warnings)]
use t_types::*;
use std::collections::*;
use indexmap::IndexMap;
use serde_json::{Map, Number, Value};
fn made<T>() -> T { todo!() }
fn main() {}
";

/// The tables that say that an operation has a trait.
const TRAITS: [(&str, &str); 3] =
    [("download", "Download"), ("paged", "Paged"), ("waiting", "Waiting")];

/// The usage of the crate in this folder.
pub fn of(folder: &Path) -> String {
    let mut code = HEAD.to_owned();
    if folder.join("src/v1/operations").is_dir() {
        code.push_str(
            "use t_types::operations::*;\nmod events { pub use t_types::operations::Event; }\n",
        );
    }
    for part in ["src/v1", "src/v1/wire", "src/v1/operations"] {
        let Ok(entries) = fs::read_dir(folder.join(part)) else { continue };
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.is_file() && !path.ends_with("client.rs")) {
            let text = fs::read_to_string(path).expect("a text");
            let file: File = syn::parse_file(&text).expect("Rust");
            for item in &file.items {
                use_item(&mut code, item);
            }
            for module in ["security", "webhooks"] {
                if path.file_stem().is_some_and(|name| name == module) {
                    use_constants(&mut code, module, &file);
                }
            }
        }
    }
    if folder.join("src/v1/client").is_dir() {
        use_client(&mut code, &folder.join("src/v1"));
    }
    code
}

/// The constants of a module, each by its type.
fn use_constants(code: &mut String, module: &str, file: &File) {
    for item in &file.items {
        if let Item::Const(item) = item
            && is_public(&item.vis)
        {
            let (number, name, ty) = (code.len(), &item.ident, text(&item.ty));
            line(code, format!("fn f{number}() -> {module}::{ty} {{ {module}::{name} }}"));
        }
    }
}

fn use_item(code: &mut String, item: &Item) {
    let number = code.len();
    match item {
        Item::Struct(item) if is_public(&item.vis) => {
            let name = &item.ident;
            for (index, field) in item.fields.iter().enumerate() {
                if !is_public(&field.vis) {
                    continue;
                }
                let ty = text(&field.ty);
                let field = field.ident.as_ref().map_or(index.to_string(), Ident::to_string);
                line(code, format!("fn f{number}_{index}(v: {name}) -> {ty} {{ v.{field} }}"));
            }
        }
        Item::Enum(item) if is_public(&item.vis) => {
            let name = &item.ident;
            let mut arms = String::new();
            for variant in &item.variants {
                let variant_name = &variant.ident;
                let arm = match &variant.fields {
                    Fields::Unit => format!("{name}::{variant_name} => {{}}\n"),
                    fields => {
                        let ty = fields.iter().next().map(|field| text(&field.ty));
                        let ty = ty.unwrap_or_default();
                        format!("{name}::{variant_name}(v) => {{ let _: {ty} = v; }}\n")
                    }
                };
                arms.push_str(&arm);
            }
            let is_open = item.attrs.iter().any(|one| one.path().is_ident("non_exhaustive"));
            arms.push_str(if is_open { "_ => {}\n" } else { "" });
            line(code, format!("fn f{number}(v: {name}) {{ match v {{\n{arms}}} }}"));
            if derives_default(&item.attrs) {
                line(code, format!("fn d{number}() -> {name} {{ {name}::default() }}"));
            }
        }
        Item::Type(item) if is_public(&item.vis) => {
            let (name, ty) = (&item.ident, text(&item.ty));
            line(code, format!("fn f{number}(v: {ty}) -> {name} {{ v }}"));
        }
        Item::Macro(item) => {
            let name = text(&item.mac.path);
            let tokens = item.mac.tokens.clone();
            if name == "record" || name == "operation" {
                Table::parse.parse2(tokens).expect("a table").use_it(code, number);
            } else if name == "streamed" {
                let (name, ty) = stream.parse2(tokens).expect("a table");
                let ty = text(&ty);
                line(code, format!("fn f{number}(v: <{name} as Streamed>::Data) -> {ty} {{ v }}"));
            } else if name == "created" {
                let (name, creator) = creation.parse2(tokens).expect("a table");
                line(
                    code,
                    format!(
                        "fn f{number}() {{ fn is<T: Creating<Created = {name}>>() {{}} is::<{creator}>() }}"
                    ),
                );
            } else if let Some((_, is)) = TRAITS.iter().find(|(table, _)| *table == name) {
                let name = tokens.into_iter().next().map(|name| name.to_string());
                let name = name.expect("a name");
                line(code, format!("fn f{number}() {{ fn is<T: {is}>() {{}} is::<{name}>() }}"));
            }
        }
        _ => {}
    }
}

/// Whether the traits that are derived include `Default`.
fn derives_default(attributes: &[Attribute]) -> bool {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    derives.into_iter().any(|derive| {
        let traits = derive.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
        traits.is_ok_and(|traits| traits.iter().any(|path| path.is_ident("Default")))
    })
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn text(tokens: &impl ToTokens) -> String {
    let mut stream = TokenStream::new();
    tokens.to_tokens(&mut stream);
    stream.to_string()
}

fn line(code: &mut String, text: String) {
    writeln!(code, "{text}").expect("a text");
}
