//! The plan of a union, as a constant from which the runtime decides.

use crate::ir::kinds::JsonKinds;
use std::collections::{BTreeSet, HashSet};

use heck::ToShoutySnakeCase;
use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::decide::runtime_plan;
use crate::ir::{Claim, Kinds, MemberClaim, Need, TypeDef, Union, Values};
use openapi_crate_runtime::runtime::claims::claim::Constant;

/// The name of the constant that holds the plan of a union.
pub fn name(def: &TypeDef) -> Ident {
    format_ident!("{}", def.name.to_shouty_snake_case())
}

/// The types that plans are made of, by the module of the runtime that they stand in.
const TYPES: [(&str, [&str; 2]); 8] = [
    ("Claim", CLAIM),
    ("Constant", CLAIM),
    ("MemberClaim", CLAIM),
    ("Values", CLAIM),
    ("Format", FORMAT),
    ("Branch", PLAN),
    ("Plan", PLAN),
    ("Kinds", KINDS),
];

const CLAIM: [&str; 2] = ["claims", "claim"];
const FORMAT: [&str; 2] = ["claims", "format"];
const PLAN: [&str; 2] = ["claims", "plan"];
const KINDS: [&str; 2] = ["value", "kinds"];

/// The path of a module of the runtime, which stands at `runtime`.
fn path(runtime: &TokenStream, module: [&str; 2]) -> TokenStream {
    let [folder, file] = module.map(|name| format_ident!("{}", name));
    quote!(#runtime::#folder::#file)
}

/// The imports of plans, and the plans. Where a type of the API is called as one of the runtime's, the one
/// of the runtime is written with its whole path. The runtime stands at `runtime`: `crate::runtime`.
pub fn in_scope_of(
    plans: TokenStream,
    types: &BTreeSet<String>,
    runtime: &TokenStream,
) -> (TokenStream, TokenStream) {
    let used: HashSet<String> = identifiers(plans.clone()).collect();
    let import = |module: [&str; 2]| {
        let of_module = TYPES
            .iter()
            .filter(|(name, of)| *of == module && used.contains(*name) && !types.contains(*name));
        let names: Vec<Ident> = of_module.map(|(name, _)| format_ident!("{}", name)).collect();
        let path = path(runtime, module);
        (!names.is_empty()).then(|| quote!(use #path::{#(#names),*};))
    };
    let imports: TokenStream =
        [CLAIM, FORMAT, PLAN, KINDS].into_iter().filter_map(import).collect();
    (imports, qualified(plans, types, runtime))
}

/// Every identifier in the tokens.
fn identifiers(tokens: TokenStream) -> Box<dyn Iterator<Item = String>> {
    Box::new(tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => identifiers(group.stream()),
        TokenTree::Ident(ident) => Box::new(std::iter::once(ident.to_string())),
        _ => Box::new(std::iter::empty()),
    }))
}

/// The tokens, with whole paths for the types of the runtime that are hidden by `types`.
fn qualified(tokens: TokenStream, types: &BTreeSet<String>, runtime: &TokenStream) -> TokenStream {
    let whole = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let inner = qualified(group.stream(), types, runtime);
            TokenTree::from(Group::new(group.delimiter(), inner)).into()
        }
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            let hidden = TYPES.iter().find(|(known, _)| *known == name && types.contains(*known));
            match hidden {
                Some((_, module)) => {
                    let path = path(runtime, *module);
                    quote!(#path::#ident)
                }
                None => quote!(#ident),
            }
        }
        other => other.into(),
    };
    tokens.into_iter().map(whole).collect()
}

/// The plan of a union, as a constant that is seen as far as this says.
pub fn plan(def: &TypeDef, union: &Union, visibility: &TokenStream) -> TokenStream {
    let name = name(def);
    let union_name = &def.name;
    let plans = union.plan.iter().flat_map(|plan| &plan.branches);
    let branches = union.branches.iter().zip(plans).map(|(branch, plan)| {
        let name = &branch.name;
        let claim = claim(&plan.claim);
        let whole = plan.full_claim.as_ref().map(|full| {
            let full = self::claim(full);
            quote!(whole: Some(&#full),)
        });
        let enforced = plan.enforced.then(|| quote!(enforced: true,));
        let before = plan.before.iter().map(|branch| Literal::usize_unsuffixed(*branch));
        let before = (!plan.before.is_empty()).then(|| quote!(before: &[#(#before),*],));
        let knows = &plan.knows;
        let knows = (!knows.is_empty()).then(|| quote!(knows: &[#(#knows),*],));
        let default = plan.default.as_ref().map(|name| quote!(default: Some(#name),));
        quote! {
            Branch { name: #name, claim: #claim, #whole #enforced #before #knows #default ..Branch::ANY }
        }
    });
    let doc = format!(" How the branch of a value of `{union_name}` is decided.");
    quote! {
        #[doc = #doc]
        #visibility static #name: Plan = Plan::new(#union_name, &[#(#branches),*]);
    }
}

fn claim(claim: &Claim) -> TokenStream {
    if !claim.or.is_empty() {
        let alternatives = claim.or.iter().map(self::claim);
        return quote!(Claim::any_of(&[#(#alternatives),*]));
    }
    let kinds = kinds(claim.kinds);
    let members: Vec<TokenStream> = claim.members.iter().map(member).collect();
    let every = claim.every.as_ref().map(|every| self::claim(every));
    let list = |values: &[Value]| {
        let values = values.iter().map(constant);
        quote!(&[#(#values),*])
    };
    let (is_object, is_array) = (claim.kinds == Kinds::OBJECT, claim.kinds == Kinds::ARRAY);
    match (&claim.values, claim.format, &members[..], &every, claim.closed) {
        (Values::Any, None, [], None, false) => {
            match Kinds::ALL.iter().find(|(kind, _)| *kind == claim.kinds) {
                Some((_, name)) if claim.kinds != Kinds::NULL => {
                    let name = format_ident!("{}", name);
                    quote!(Claim::#name)
                }
                _ if claim.kinds == Kinds::ANY => quote!(Claim::ANY),
                _ => quote!(Claim::kind(#kinds)),
            }
        }
        (Values::Any, Some(format), [], None, false) if claim.kinds == Kinds::STRING => {
            let format = format_ident!("{format:?}");
            quote!(Claim::text(Format::#format))
        }
        (Values::Only(values), None, [], None, false) => {
            let values = list(values);
            quote!(Claim::one_of(#kinds, #values))
        }
        (Values::Open(values), None, [], None, false) => {
            let values = list(values);
            quote!(Claim::open(#kinds, #values))
        }
        (Values::Except(values), None, [], None, false) => {
            let values = list(values);
            quote!(Claim::except(#kinds, #values))
        }
        (Values::Any, None, _, None, false) if is_object => quote!(Claim::object(&[#(#members),*])),
        (Values::Any, None, [], Some(every), false) if is_object => quote!(Claim::map(&#every)),
        (Values::Any, None, [], Some(every), false) if is_array => quote!(Claim::array(&#every)),
        (values, format, members, every, closed) => {
            let values = match values {
                Values::Any => None,
                Values::Only(values) => Some((format_ident!("Only"), list(values))),
                Values::Open(values) => Some((format_ident!("Open"), list(values))),
                Values::Except(values) => Some((format_ident!("Except"), list(values))),
            };
            let values = values.map(|(kind, values)| quote!(values: Values::#kind(#values),));
            let format = format.map(|format| {
                let format = format_ident!("{format:?}");
                quote!(format: Some(Format::#format),)
            });
            let members = (!members.is_empty()).then(|| quote!(members: &[#(#members),*],));
            let every = every.as_ref().map(|every| quote!(every: Some(&#every),));
            let closed = closed.then(|| quote!(closed: true,));
            quote!(Claim { #values #format #members #every #closed ..Claim::kind(#kinds) })
        }
    }
}

fn member(member: &MemberClaim) -> TokenStream {
    let name = &member.name;
    let claim = claim(&member.claim);
    match member.need {
        Need::Required => quote!(MemberClaim::required(#name, #claim)),
        Need::Expected => quote!(MemberClaim::expected(#name, #claim)),
        Need::Optional => quote!(MemberClaim::optional(#name, #claim)),
    }
}

fn kinds(kinds: Kinds) -> TokenStream {
    if kinds == Kinds::ANY {
        return quote!(Kinds::ANY);
    }
    let name = |kind: Kinds| Kinds::ALL.iter().find(|(known, _)| *known == kind);
    let mut names = kinds.each().filter_map(name).map(|(_, name)| format_ident!("{}", name));
    let Some(first) = names.next() else { return quote!(Kinds::NONE) };
    names.fold(quote!(Kinds::#first), |kinds, name| quote!(#kinds.or(Kinds::#name)))
}

fn constant(value: &Value) -> TokenStream {
    match runtime_plan::constant(value) {
        Constant::Bool(value) => quote!(Constant::Bool(#value)),
        Constant::Integer(integer) => quote!(Constant::Integer(#integer)),
        Constant::Float(float) => quote!(Constant::Float(#float)),
        Constant::Text(text) => quote!(Constant::Text(#text)),
        Constant::Null => quote!(Constant::Null),
    }
}
