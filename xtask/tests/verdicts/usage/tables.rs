//! The tables from which the impls of types and operations are made.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{FnArg, Ident, Token, Type};

use super::{line, text};

/// `GetPet of Data: ..`: the operation that answers with a stream, and the data of an event.
pub fn stream(input: ParseStream<'_>) -> syn::Result<(Ident, Type)> {
    let name = input.parse()?;
    // It is no keyword.
    input.parse::<Ident>()?;
    let data = input.parse()?;
    input.parse::<TokenStream>()?;
    Ok((name, data))
}

/// `GetRun by super::CreateRun { .. }`: the operation that asks for what another one creates.
pub fn creation(input: ParseStream<'_>) -> syn::Result<(Ident, Ident)> {
    let name = input.parse()?;
    // It is no keyword.
    input.parse::<Ident>()?;
    let creator: syn::Path = input.parse()?;
    let Some(last) = creator.segments.last() else { return Err(input.error("no name")) };
    input.parse::<TokenStream>()?;
    Ok((name, last.ident.clone()))
}

/// The table of a struct or an operation, as far as users see it.
pub struct Table {
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
    pub fn use_it(&self, code: &mut String, number: usize) {
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
