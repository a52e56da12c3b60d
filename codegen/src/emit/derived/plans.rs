//! How the branches of unions are decided: the folder `unions` beside the module.
//!
//! It has the plan of each union, and of the runtime what follows a plan, word for word.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::integers;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::emit::plans;
use crate::ir::{Api, Shape, TypeId};
use crate::output::{self, GeneratedFiles, Part, Table};
use openapi_crate_runtime::sources;

/// What reads and writes unions, whatever their branches are.
const SUPPORT: &str = include_str!("unions.rs.txt");

/// Of the folder `value` of the runtime what its folder `claims` needs.
const VALUE: [&str; 3] = ["kinds", "place", "positions"];

/// The table of a union, from which a macro makes the impls of serde.
pub fn table(emitter: &mut Emitter<'_>, id: TypeId) -> Table {
    let def = &emitter.api.types[id];
    let (name, plan) = (ident(&def.name), plans::name(def));
    let branches = match &def.shape {
        Shape::Union(union) => &union.branches[..],
        _ => &[],
    };
    let rows = branches.iter().enumerate().map(|(position, branch)| {
        let number = Literal::usize_unsuffixed(position);
        let (variant, ty) = (ident(&branch.name), emitter.rust_type(&branch.ty));
        let read = integers::are(&branch.ty, &emitter.api.types);
        let read = read.then(|| quote!(= integers::read));
        quote!(#number #variant: #ty #read)
    });
    let rows = rows.collect();
    Table::new("union", quote!(#name by #plan), rows)
}

/// Adds the files of the folder.
pub fn emit(api: &Api, unions: &[TypeId], folder: &str, files: &mut GeneratedFiles) {
    let mut tokens = TokenStream::new();
    for id in unions {
        let def = &api.types[*id];
        if let Shape::Union(union) = &def.shape {
            tokens.extend(plans::plan(def, union, &quote!(pub(super))));
        }
    }
    let (imports, tokens) = plans::in_scope_of(tokens, &BTreeSet::new(), &quote!(self));
    let text = output::parts([Part::Items(quote!(#imports #tokens))]);
    files.add(format!("{folder}unions/mod.rs"), format!("{SUPPORT}\n{text}"));
    let modules = VALUE.map(|name| format_ident!("{}", name));
    let modules = output::parts([Part::Items(quote!(#(pub mod #modules;)*))]);
    let title = "//! What JSON values and their places are.\n\n";
    files.add(format!("{folder}unions/value/mod.rs"), format!("{title}{modules}"));
    for (path, text) in sources::module() {
        let is_needed = path.starts_with("claims/")
            || VALUE.iter().any(|name| path == format!("value/{name}.rs"));
        if is_needed {
            files.add(format!("{folder}unions/{path}"), text);
        }
    }
}
