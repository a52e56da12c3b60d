//! The methods of a client.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{File, Ident, Item, Token};

use super::{line, text};

/// The methods of a client that has groups, each with its operation.
pub fn use_client(code: &mut String, folder: &Path) {
    let text = fs::read_to_string(folder.join("client.rs")).expect("a text");
    let (methods, groups) = methods(&text, "client");
    let mut calls = methods;
    for (group, module) in groups {
        let path = folder.join("client").join(module).with_extension("rs");
        let text = fs::read_to_string(path).expect("a text");
        let (methods, _) = self::methods(&text, "group");
        calls.extend(methods.into_iter().map(|(of, op)| (format!("{group}().{of}"), op)));
    }
    for (method, operation) in calls {
        let number = code.len();
        line(
            code,
            format!("fn c{number}(c: client::Client) {{ c.{method}(made::<{operation}>()); }}"),
        );
    }
}

/// The rows `name: module::Type = ".."`, by name.
type Methods = Vec<(String, String)>;

/// What the table of a client or of a group lists: methods by operation, and groups by module.
fn methods(text: &str, table: &str) -> (Methods, Methods) {
    let file: File = syn::parse_file(text).expect("Rust");
    let tables = file.items.iter().filter_map(|item| match item {
        Item::Macro(item) if item.mac.path.is_ident(table) => Some(item.mac.tokens.clone()),
        _ => None,
    });
    let mut braces: Vec<TokenStream> = Vec::new();
    for token in tables.flatten() {
        if let TokenTree::Group(group) = token {
            braces.push(group.stream());
        }
    }
    let mut lists = braces.into_iter().map(|rows| calls.parse2(rows).expect("a table"));
    let methods = lists.next().unwrap_or_default();
    let groups = lists.next().unwrap_or_default();
    let module = |path: String| path.split("::").next().unwrap_or_default().trim().to_owned();
    (methods, groups.into_iter().map(|(name, path)| (name, module(path))).collect())
}

/// `get_pet: operations::GetPet = "Get a pet";`, each.
fn calls(input: ParseStream<'_>) -> syn::Result<Methods> {
    let mut methods = Vec::new();
    while !input.is_empty() {
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let path: syn::Path = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<syn::LitStr>()?;
        input.parse::<Token![;]>()?;
        methods.push((name.to_string(), text(&path)));
    }
    Ok(methods)
}
