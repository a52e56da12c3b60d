//! The security schemes of an API as constants, and what operations ask for.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::ident::ident;
use crate::ir::Api;
use crate::ir::operations::{KeyLocation, Operation, Requirement, Scheme, SchemeKind};
use crate::output::Part;

/// The parts of the file of the schemes; none if there is no scheme.
pub fn schemes(api: &Api) -> Vec<Part> {
    if api.schemes.is_empty() {
        return Vec::new();
    }
    let constants = api.schemes.iter().map(|scheme| {
        let (docs, name, value) = (docs::of_scheme(scheme), ident(&scheme.name), value(scheme));
        quote! { #docs pub const #name: Scheme = #value; }
    });
    vec![Part::Items(quote! {
        pub use crate::runtime::http::security::Scheme;

        #(#constants)*
    })]
}

fn value(scheme: &Scheme) -> TokenStream {
    let name = &scheme.wire_name;
    match &scheme.kind {
        SchemeKind::Bearer => quote!(Scheme::bearer(#name)),
        SchemeKind::Basic => quote!(Scheme::basic(#name)),
        SchemeKind::Http(scheme) => quote!(Scheme::http(#name, #scheme)),
        SchemeKind::ApiKey(KeyLocation::Header, key) => {
            quote!(Scheme::api_key_in_header(#name, #key))
        }
        SchemeKind::ApiKey(KeyLocation::Query, key) => {
            quote!(Scheme::api_key_in_query(#name, #key))
        }
        SchemeKind::ApiKey(KeyLocation::Cookie, key) => {
            quote!(Scheme::api_key_in_cookie(#name, #key))
        }
        SchemeKind::OAuth2 => quote!(Scheme::oauth2(#name)),
        SchemeKind::OpenIdConnect => quote!(Scheme::open_id_connect(#name)),
        SchemeKind::MutualTls => quote!(Scheme::mutual_tls(#name)),
    }
}

/// The section of a table that says what an operation asks for; none where nothing is said.
pub fn section(operation: &Operation, api: &Api) -> Option<(TokenStream, Vec<TokenStream>)> {
    let security = operation.security.as_ref()?;
    // Alternatives may differ in their scopes alone.
    let mut alternatives: Vec<Vec<Ident>> = Vec::new();
    for alternative in security.iter().filter(|alternative| !alternative.is_empty()) {
        let names = constants(alternative, api);
        if !alternatives.contains(&names) {
            alternatives.push(names);
        }
    }
    let presence = match security.iter().any(Vec::is_empty) {
        _ if alternatives.is_empty() => quote!(none),
        true => quote!(optional),
        false => quote!(required),
    };
    let rows = alternatives.iter().map(|names| quote!(#(#names),*));
    Some((quote!(security #presence), rows.collect()))
}

/// The constants that an operation asks for, each once, by their names.
pub fn used(operation: &Operation, api: &Api) -> Vec<Ident> {
    let alternatives = operation.security.iter().flatten();
    let mut used: Vec<Ident> = alternatives.flat_map(|one| constants(one, api)).collect();
    used.sort();
    used.dedup();
    used
}

fn constants(alternative: &[Requirement], api: &Api) -> Vec<Ident> {
    let of = |requirement: &Requirement| {
        api.schemes.iter().find(|scheme| scheme.wire_name == requirement.scheme)
    };
    alternative.iter().filter_map(of).map(|scheme| ident(&scheme.name)).collect()
}
