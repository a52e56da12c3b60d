//! The plan of a union, as a constant that the runtime follows.

use std::collections::{BTreeSet, HashSet};

use heck::ToShoutySnakeCase;
use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::ir::{Claim, Kinds, TypeDef, Union};

/// The name of the constant that holds the plan of a union.
pub fn name(def: &TypeDef) -> Ident {
    format_ident!("{}", def.name.to_shouty_snake_case())
}

/// The types that plans are made of, by the module of the runtime that they stand in.
const WORDS: [(&str, [&str; 2]); 6] = [
    ("Claim", CLAIM),
    ("Constant", CLAIM),
    ("MemberClaim", CLAIM),
    ("Branch", PLAN),
    ("Plan", PLAN),
    ("Kinds", KINDS),
];

const CLAIM: [&str; 2] = ["claims", "claim"];
const PLAN: [&str; 2] = ["claims", "plan"];
const KINDS: [&str; 2] = ["value", "kinds"];

/// The path of a module of the runtime.
fn path(module: [&str; 2]) -> TokenStream {
    let [folder, file] = module.map(|name| format_ident!("{}", name));
    quote!(crate::runtime::#folder::#file)
}

/// The imports of plans, and the plans. What a type of the API has the name of goes by its whole path.
pub fn in_scope_of(plans: TokenStream, types: &BTreeSet<String>) -> (TokenStream, TokenStream) {
    let used: HashSet<String> = identifiers(plans.clone()).collect();
    let import = |module: [&str; 2]| {
        let of_module = WORDS
            .iter()
            .filter(|(word, of)| *of == module && used.contains(*word) && !types.contains(*word));
        let words: Vec<Ident> = of_module.map(|(word, _)| format_ident!("{}", word)).collect();
        let path = path(module);
        (!words.is_empty()).then(|| quote!(use #path::{#(#words),*};))
    };
    let imports: TokenStream = [CLAIM, PLAN, KINDS].into_iter().filter_map(import).collect();
    (imports, qualified(plans, types))
}

fn identifiers(tokens: TokenStream) -> Box<dyn Iterator<Item = String>> {
    Box::new(tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => identifiers(group.stream()),
        TokenTree::Ident(ident) => Box::new(std::iter::once(ident.to_string())),
        _ => Box::new(std::iter::empty()),
    }))
}

fn qualified(tokens: TokenStream, types: &BTreeSet<String>) -> TokenStream {
    let whole = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let inner = qualified(group.stream(), types);
            TokenTree::from(Group::new(group.delimiter(), inner)).into()
        }
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            let word = WORDS.iter().find(|(word, _)| *word == name && types.contains(*word));
            match word {
                Some((_, module)) => {
                    let path = path(*module);
                    quote!(#path::#ident)
                }
                None => quote!(#ident),
            }
        }
        other => other.into(),
    };
    tokens.into_iter().map(whole).collect()
}

/// The plan of a union.
pub fn plan(def: &TypeDef, union: &Union) -> TokenStream {
    let name = name(def);
    let union_name = &def.name;
    let plans = union.plan.iter().flat_map(|plan| &plan.branches);
    let branches = union.branches.iter().zip(plans).map(|(branch, plan)| {
        let name = &branch.name;
        let claim = claim(&plan.claim);
        let before = plan.before.iter().map(|branch| Literal::usize_unsuffixed(*branch));
        let (enforced, knows) = (plan.enforced, &plan.knows);
        quote! {
            Branch {
                name: #name,
                claim: #claim,
                before: &[#(#before),*],
                enforced: #enforced,
                knows: &[#(#knows),*],
            }
        }
    });
    let doc = format!(" How a value is told to be one of the branches of `{union_name}`.");
    quote! {
        #[doc = #doc]
        static #name: Plan = Plan::new(#union_name, &[#(#branches),*]);
    }
}

fn claim(claim: &Claim) -> TokenStream {
    let kinds = kinds(claim.kinds);
    if !claim.values.is_empty() {
        let values = claim.values.iter().map(constant);
        return quote!(Claim::one_of(#kinds, &[#(#values),*]));
    }
    let members = claim.members.iter().map(|member| {
        let name = &member.name;
        let constructor =
            format_ident!("{}", if member.required { "required" } else { "optional" });
        let claim = self::claim(&member.claim);
        quote!(MemberClaim::#constructor(#name, #claim))
    });
    let members: Vec<TokenStream> = members.collect();
    match (&members[..], &claim.every) {
        ([], None) => match Kinds::ALL.iter().find(|(kind, ..)| *kind == claim.kinds) {
            Some((_, name, _)) if claim.kinds != Kinds::NULL => {
                let name = format_ident!("{}", name);
                quote!(Claim::#name)
            }
            _ if claim.kinds == Kinds::ANY => quote!(Claim::ANY),
            _ => quote!(Claim::kind(#kinds)),
        },
        (_, None) if claim.kinds == Kinds::OBJECT => quote!(Claim::object(&[#(#members),*])),
        ([], Some(every)) if claim.kinds == Kinds::OBJECT => {
            let every = self::claim(every);
            quote!(Claim::map(&#every))
        }
        ([], Some(every)) if claim.kinds == Kinds::ARRAY => {
            let every = self::claim(every);
            quote!(Claim::array(&#every))
        }
        (_, every) => {
            let every = match every {
                Some(every) => {
                    let every = self::claim(every);
                    quote!(Some(&#every))
                }
                None => quote!(None),
            };
            quote!(Claim { kinds: #kinds, values: &[], members: &[#(#members),*], every: #every })
        }
    }
}

fn kinds(kinds: Kinds) -> TokenStream {
    if kinds == Kinds::ANY {
        return quote!(Kinds::ANY);
    }
    let mut names = Kinds::ALL
        .into_iter()
        .filter(|(kind, ..)| kinds.has(*kind))
        .map(|(_, name, _)| format_ident!("{}", name));
    let Some(first) = names.next() else { return quote!(Kinds::NONE) };
    names.fold(quote!(Kinds::#first), |kinds, name| quote!(#kinds.or(Kinds::#name)))
}

fn constant(value: &Value) -> TokenStream {
    match value {
        Value::Bool(value) => quote!(Constant::Bool(#value)),
        Value::String(text) => quote!(Constant::Text(#text)),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(integer), _) => quote!(Constant::Integer(#integer)),
            (None, Some(float)) => quote!(Constant::Float(#float)),
            (None, None) => quote!(Constant::Null),
        },
        // A constant that is no scalar cannot be listed: its kind is all that is claimed.
        Value::Null | Value::Array(_) | Value::Object(_) => quote!(Constant::Null),
    }
}
