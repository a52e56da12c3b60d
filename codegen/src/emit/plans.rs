//! The plan of a union, as a constant that the runtime follows.

use std::collections::{BTreeSet, HashSet};

use heck::ToShoutySnakeCase;
use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::ir::{Claim, Kinds, Shape, TypeDef, TypeId, TypeRef, Types, Union};
use crate::passes::plan_unions::is_flat;

/// Members of structs, by type and position.
pub type Claimed = HashSet<(TypeId, usize)>;

/// The members that a bet looks at as they arrive, in the branch itself and in what stands within it.
pub fn claimed(types: &Types) -> Claimed {
    let mut claimed = Claimed::new();
    for (_, def) in types.iter() {
        let Shape::Union(union) = &def.shape else { continue };
        let plans = union.plan.iter().flat_map(|plan| &plan.branches);
        for (branch, plan) in union.branches.iter().zip(plans) {
            if plan.bet {
                mark(types, &branch.ty, &plan.claim, false, &mut claimed);
            }
        }
    }
    claimed
}

/// Marks the members of a type. Within a branch they wait for no other branch than the one that they are
/// in, so that it is worth a look whether what can fail does.
fn mark(types: &Types, ty: &TypeRef, claim: &Claim, is_within: bool, claimed: &mut Claimed) {
    let inner = |ty: &TypeRef, claimed: &mut Claimed| {
        if let Some(every) = &claim.every {
            mark(types, ty, every, true, claimed);
        }
    };
    match ty {
        TypeRef::Map(values) => inner(values, claimed),
        TypeRef::Boxed(boxed) => mark(types, boxed, claim, is_within, claimed),
        TypeRef::Named(id) => {
            let id = types.resolve(*id);
            match &types[id].shape {
                Shape::Map(values) => inner(values, claimed),
                Shape::Struct(record) => {
                    // Where no member is asked for, none waits.
                    let is_within = is_within && claim.members.iter().any(|asked| asked.required);
                    for (position, member) in record.members.iter().enumerate() {
                        let asked =
                            claim.members.iter().find(|asked| asked.name == member.wire_name);
                        if is_flat(types, &member.ty)
                            || (is_within && mark_items(types, &member.ty, claimed))
                        {
                            claimed.insert((id, position));
                        }
                        if let Some(asked) = asked
                            && claimed.insert((id, position))
                        {
                            mark(types, &member.ty, &asked.claim, true, claimed);
                        }
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
}

/// Marks the flat members of what an array has, if they may be all that is there.
fn mark_items(types: &Types, ty: &TypeRef, claimed: &mut Claimed) -> bool {
    let TypeRef::Array(items) = ty else { return false };
    let TypeRef::Named(id) = **items else { return false };
    let id = types.resolve(id);
    let Shape::Struct(record) = &types[id].shape else { return false };
    let is_sound = record
        .members
        .iter()
        .all(|member| !member.presence.is_required() || is_flat(types, &member.ty));
    if is_sound {
        let flat = record.members.iter().enumerate();
        let flat = flat.filter(|(_, member)| is_flat(types, &member.ty));
        claimed.extend(flat.map(|(position, _)| (id, position)));
    }
    is_sound
}

/// The name of the constant that holds the plan of a union.
pub fn name(def: &TypeDef) -> Ident {
    format_ident!("{}", def.name.to_shouty_snake_case())
}

/// The types that plans are made of, by the module of the runtime that they stand in.
const WORDS: [(&str, &str); 6] = [
    ("Claim", "claim"),
    ("Kinds", "claim"),
    ("MemberClaim", "claim"),
    ("Scalar", "claim"),
    ("Branch", "plan"),
    ("Plan", "plan"),
];

/// The imports of plans, and the plans. What a type of the API has the name of goes by its whole path.
pub fn in_scope_of(plans: TokenStream, types: &BTreeSet<String>) -> (TokenStream, TokenStream) {
    let used: HashSet<String> = identifiers(plans.clone()).collect();
    let import = |module: &str| {
        let of_module = WORDS
            .iter()
            .filter(|(word, of)| *of == module && used.contains(*word) && !types.contains(*word));
        let words: Vec<Ident> = of_module.map(|(word, _)| format_ident!("{}", word)).collect();
        let module = format_ident!("{}", module);
        (!words.is_empty()).then(|| quote!(use crate::runtime::#module::{#(#words),*};))
    };
    let imports: TokenStream = ["claim", "plan"].into_iter().filter_map(import).collect();
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
                    let module = format_ident!("{}", module);
                    quote!(crate::runtime::#module::#ident)
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
        let bet = plan.bet;
        let (shares, knows) = (&plan.shares, &plan.knows);
        quote! {
            Branch {
                name: #name,
                claim: #claim,
                before: &[#(#before),*],
                bet: #bet,
                shares: &[#(#shares),*],
                knows: &[#(#knows),*],
            }
        }
    });
    let doc = format!(" How a value is told to be one of the branches of `{union_name}`.");
    quote! {
        #[doc = #doc]
        static #name: Plan = Plan { union: #union_name, branches: &[#(#branches),*] };
    }
}

fn claim(claim: &Claim) -> TokenStream {
    let kinds = kinds(claim.kinds);
    if !claim.values.is_empty() {
        let values = claim.values.iter().map(scalar);
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

fn scalar(value: &Value) -> TokenStream {
    match value {
        Value::Bool(value) => quote!(Scalar::Bool(#value)),
        Value::String(text) => quote!(Scalar::Text(#text)),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(integer), _) => quote!(Scalar::Integer(#integer)),
            (None, Some(float)) => quote!(Scalar::Float(#float)),
            (None, None) => quote!(Scalar::Null),
        },
        // A constant that is no scalar cannot be listed: its kind is all that is claimed.
        Value::Null | Value::Array(_) | Value::Object(_) => quote!(Scalar::Null),
    }
}
