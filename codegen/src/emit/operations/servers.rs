//! The servers of an API: an enum, with the base URL of each, and a struct for each that has variables.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::features::cfg;
use crate::emit::ident::ident;
use crate::ir::operations::{Operation, ServerVariable};
use crate::ir::{Api, Server};
use crate::output::{Part, Table};

/// The parts of the file of the servers; none if there is nothing to say of them.
pub fn servers(api: &Api) -> Vec<Part> {
    let with_variables: Vec<&Server> = with_variables(api).collect();
    let has_choices = with_variables.iter().any(|server| choices(server).next().is_some());
    let with_own: Vec<&Operation> =
        api.operations.iter().filter(|operation| !operation.servers.is_empty()).collect();
    if api.servers.is_empty() && with_own.is_empty() {
        return Vec::new();
    }
    let mut macros: Vec<TokenStream> = Vec::new();
    macros.extend(has_choices.then(|| quote!(choices)));
    macros.extend((!api.servers.is_empty()).then(|| quote!(servers)));
    let imports =
        (!macros.is_empty()).then(|| quote!(use crate::runtime::http::server::{#(#macros),*};));
    let of_variables = (!with_variables.is_empty()).then(|| {
        quote!(
            use crate::runtime::http::server_variables::server_variables;
        )
    });
    let origins = (!with_own.is_empty()).then(|| {
        let origins = api.origins();
        let cfg = cfg(api, &Operation::features_of(&with_own));
        quote! {
            /// Scheme, host and port of each server: beside these stand the servers of single operations.
            #cfg
            pub(super) const ORIGINS: &[&str] = &[#(#origins),*];
        }
    });
    let with_choice = |operation: &&Operation| !addresses(operation).is_empty();
    let with_choice: Vec<&Operation> = api.operations.iter().filter(with_choice).collect();
    let addresses = (!with_choice.is_empty()).then(|| {
        let cfg = cfg(api, &Operation::features_of(&with_choice));
        let addresses = api.servers.iter().map(|server| &server.template);
        quote! {
            /// The address of each server: at these nobody has chosen among the servers of an operation.
            #cfg
            pub(super) const ADDRESSES: &[&str] = &[#(#addresses),*];
        }
    });
    let mut parts = vec![Part::Items(quote! { #imports #of_variables #origins #addresses })];
    parts.extend(server_enum(api));
    for server in with_variables {
        let is_own = api.own_servers.contains(server);
        parts.extend(server_struct(server, is_own));
    }
    parts
}

/// The addresses that a caller can choose among for an operation: none if it has one at most, without variables.
pub fn addresses(operation: &Operation) -> Vec<&str> {
    match &operation.servers[..] {
        [only] if only.variables.is_empty() => Vec::new(),
        servers => servers.iter().map(|server| server.template.as_str()).collect(),
    }
}

/// The names of the types of the file.
pub fn names(api: &Api) -> Vec<Ident> {
    let mut names: Vec<Ident> = Vec::new();
    names.extend((!api.servers.is_empty()).then(|| ident("Server")));
    for server in with_variables(api) {
        names.push(ident(&server.type_name));
        names.extend(choices(server).map(|variable| ident(&variable.type_name)));
    }
    names
}

fn with_variables(api: &Api) -> impl Iterator<Item = &Server> {
    let of_api = api.servers.iter().filter(|server| !server.variables.is_empty());
    of_api.chain(&api.own_servers)
}

/// The variables that have choices.
fn choices(server: &Server) -> impl Iterator<Item = &ServerVariable> {
    server.variables.iter().filter(|variable| !variable.choices.is_empty())
}

fn server_enum(api: &Api) -> Vec<Part> {
    if api.servers.is_empty() {
        return Vec::new();
    }
    let variants = api.servers.iter().enumerate().map(|(position, server)| {
        let docs = docs::of_server(server);
        let name = ident(&server.name);
        let default = (position == 0).then(|| quote!(#[default]));
        quote! { #docs #default #name }
    });
    let items = quote! {
        /// The servers of the API, by name. The first one is the default.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Server {
            #(#variants,)*
        }
    };
    let rows = api.servers.iter().map(|server| {
        let (name, url) = (ident(&server.name), &server.url);
        quote!(#name = #url)
    });
    let table = Table::new("servers", quote!(Server), rows.collect());
    vec![Part::Items(items), Part::Table(table)]
}

/// A struct with a field for each variable, and an enum for each that has choices.
fn server_struct(server: &Server, is_own: bool) -> Vec<Part> {
    let name = ident(&server.type_name);
    let doc = match is_own {
        true => docs::of_own_server(server),
        false => {
            let doc = format!(" `Server::{}` with values of its variables.", server.name);
            quote!(#[doc = #doc])
        }
    };
    let url = format!(" `{}`", server.template);
    let fields = server.variables.iter().map(|variable| {
        let (docs, name, ty) = (docs::of_variable(variable), ident(&variable.name), ty(variable));
        quote! { #docs pub #name: #ty }
    });
    let items = quote! {
        #doc
        #[doc = ""]
        #[doc = #url]
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    };
    let rows = server.variables.iter().map(|variable| {
        let (name, wire_name, ty) = (ident(&variable.name), &variable.wire_name, ty(variable));
        let form = match &variable.default {
            _ if !variable.choices.is_empty() => quote!(choice),
            Some(default) => quote!(text #default),
            None => quote!(text),
        };
        quote!(#name: #ty = #wire_name, #form)
    });
    let template = &server.template;
    let table = Table::new("server_variables", quote!(#name: #template), rows.collect());
    let mut parts = vec![Part::Items(items), Part::Table(table)];
    for variable in choices(server) {
        parts.extend(choice_enum(server, variable));
    }
    parts
}

fn ty(variable: &ServerVariable) -> TokenStream {
    if variable.choices.is_empty() {
        return quote!(String);
    }
    let name = ident(&variable.type_name);
    quote!(#name)
}

fn choice_enum(server: &Server, variable: &ServerVariable) -> [Part; 2] {
    let name = ident(&variable.type_name);
    let doc = format!(" The values of `{}` of [`{}`].", variable.name, server.type_name);
    // Without a default of the description the first one is it.
    let position = variable.default.as_ref();
    let position = position
        .and_then(|default| variable.choices.iter().position(|choice| choice.wire == *default));
    let variants = variable.choices.iter().enumerate().map(|(index, choice)| {
        let doc = docs::of_choice(choice);
        let default = (index == position.unwrap_or(0)).then(|| quote!(#[default]));
        let name = ident(&choice.name);
        quote! { #doc #default #name }
    });
    let items = quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum #name {
            #(#variants,)*
        }
    };
    let rows = variable.choices.iter().map(|choice| {
        let (name, wire) = (ident(&choice.name), &choice.wire);
        quote!(#name = #wire)
    });
    [Part::Items(items), Part::Table(Table::new("choices", quote!(#name), rows.collect()))]
}
