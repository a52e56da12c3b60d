//! Code that uses all that a generated crate has: fields by their types, variants, constructors and
//! setters, what operations take and give.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, File, FnArg, Ident, Item, Token, Type, Visibility};

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
            if path.ends_with("operations/security.rs") {
                use_schemes(&mut code, &file);
            }
        }
    }
    if folder.join("src/v1/client").is_dir() {
        use_client(&mut code, &folder.join("src/v1"));
    }
    code
}

/// The methods of a client that has groups, each with its operation.
fn use_client(code: &mut String, folder: &Path) {
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

/// The constants of the security schemes, each by its type.
fn use_schemes(code: &mut String, file: &File) {
    for item in &file.items {
        if let Item::Const(item) = item {
            let (number, name) = (code.len(), &item.ident);
            line(code, format!("fn f{number}() -> security::Scheme {{ security::{name} }}"));
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

/// `GetPet of Data: ..`: the operation that answers with a stream, and the data of an event.
fn stream(input: ParseStream<'_>) -> syn::Result<(Ident, Type)> {
    let name = input.parse()?;
    // It is no keyword.
    input.parse::<Ident>()?;
    let data = input.parse()?;
    input.parse::<TokenStream>()?;
    Ok((name, data))
}

/// `GetRun by super::CreateRun { .. }`: the operation that asks for what another one creates.
fn creation(input: ParseStream<'_>) -> syn::Result<(Ident, Ident)> {
    let name = input.parse()?;
    // It is no keyword.
    input.parse::<Ident>()?;
    let creator: syn::Path = input.parse()?;
    let Some(last) = creator.segments.last() else { return Err(input.error("no name")) };
    input.parse::<TokenStream>()?;
    Ok((name, last.ident.clone()))
}

/// The table of a struct or an operation, as far as users see it.
struct Table {
    name: Ident,
    /// The arguments of `new(..)`; none where there is a builder.
    arguments: Option<Vec<Type>>,
    /// What it can be made of.
    from: Vec<Type>,
    setters: Vec<(Ident, Type)>,
    /// The type of the members that the description does not list.
    additional: Option<Type>,
    /// What an operation gives: `Output`, `Error` and `Headers`.
    outcomes: Vec<(&'static str, Type)>,
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        let (from, setters, outcomes) = (Vec::new(), Vec::new(), Vec::new());
        let (arguments, additional) = (None, None);
        let mut table = Table { name, arguments, from, setters, additional, outcomes };
        let mut has_rows = false;
        while !input.is_empty() {
            let token: TokenTree = input.parse()?;
            match token {
                TokenTree::Ident(word) if word == "new" && !has_rows => {
                    let content;
                    syn::parenthesized!(content in input);
                    let arguments: Punctuated<FnArg, Token![,]> =
                        content.parse_terminated(FnArg::parse, Token![,])?;
                    table.arguments = Some(arguments.into_iter().filter_map(typed).collect());
                }
                TokenTree::Ident(word) if word == "from" && !has_rows => {
                    let content;
                    syn::parenthesized!(content in input);
                    let types: Punctuated<Type, Token![,]> =
                        content.parse_terminated(Type::parse, Token![,])?;
                    table.from = types.into_iter().collect();
                }
                TokenTree::Ident(word) if word == "body" && has_rows => {
                    let name = syn::ext::IdentExt::parse_any(input)?;
                    input.parse::<Token![:]>()?;
                    table.setters.push((name, input.parse()?));
                }
                TokenTree::Ident(word) if word == "headers" && has_rows => {
                    input.parse::<Token![:]>()?;
                    table.outcomes.push(("Headers", input.parse()?));
                }
                TokenTree::Ident(word) if (word == "answers" || word == "errors") && has_rows => {
                    input.parse::<Token![:]>()?;
                    let what = if word == "answers" { "Output" } else { "Error" };
                    table.outcomes.push((what, input.parse()?));
                }
                TokenTree::Group(rows) if rows.delimiter() == Delimiter::Brace && !has_rows => {
                    (table.setters, table.additional) = self::rows.parse2(rows.stream())?;
                    has_rows = true;
                }
                _ => {}
            }
        }
        Ok(table)
    }
}

fn typed(argument: FnArg) -> Option<Type> {
    match argument {
        FnArg::Typed(argument) => Some(*argument.ty),
        FnArg::Receiver(_) => None,
    }
}

/// The setters, by name and type, and the type of other members.
type Rows = (Vec<(Ident, Type)>, Option<Type>);

/// `0 a: String = "a", required argument;`, the position only in structs. The last row of a struct may be
/// `additional i64;`: the type of its other members.
fn rows(input: ParseStream<'_>) -> syn::Result<Rows> {
    let (mut setters, mut additional) = (Vec::new(), None);
    while !input.is_empty() {
        if input.peek(syn::LitInt) {
            input.parse::<syn::LitInt>()?;
        }
        let name = syn::ext::IdentExt::parse_any(input)?;
        if name == "additional" && !input.peek(Token![:]) {
            additional = Some(input.parse()?);
        } else {
            input.parse::<Token![:]>()?;
            setters.push((name, input.parse()?));
        }
        while !input.peek(Token![;]) {
            input.parse::<TokenTree>()?;
        }
        input.parse::<Token![;]>()?;
    }
    Ok((setters, additional))
}

impl Table {
    fn use_it(&self, code: &mut String, number: usize) {
        let Table { name, arguments, from, setters, additional, outcomes } = self;
        let mut chain = String::new();
        for (setter, ty) in setters {
            chain.push_str(&format!("\n.{setter}(made::<{}>())", text(ty)));
        }
        let made = match arguments {
            Some(arguments) => {
                let arguments: Vec<String> =
                    arguments.iter().map(|ty| format!("made::<{}>()", text(ty))).collect();
                format!("{name}::new({}){chain}", arguments.join(", "))
            }
            None => format!("{name}::builder(){chain}\n.build().unwrap()"),
        };
        line(code, format!("fn f{number}() -> {name} {{ {made} }}"));
        for (index, ty) in from.iter().enumerate() {
            line(code, format!("fn f{number}_{index}(v: {}) -> {name} {{ v.into() }}", text(ty)));
        }
        if let Some(ty) = additional {
            let map = format!("IndexMap<String, {}>", text(ty));
            line(
                code,
                format!("fn a{number}(v: {name}) -> {map} {{ v.additional_members().clone() }}"),
            );
        }
        for (what, ty) in outcomes {
            let ty = text(ty);
            let given = format!("<{name} as Operation>::{what}");
            line(code, format!("fn f{number}_{what}(v: {given}) -> {ty} {{ v }}"));
        }
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
