//! The module of the operations of a version, and in it those of their groups.

use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{security, servers};
use crate::emit::docs;
use crate::emit::features::cfg;
use crate::emit::ident::ident;
use crate::ir::{Api, Features, Group, Operation};
use crate::output::{self, GeneratedFiles, Part};

/// Emits the module of the operations of a version, and their servers; nothing if there is no operation.
pub fn emit_module(api: &Api, folder: &str, source: &str, files: &mut GeneratedFiles) {
    if api.operations.is_empty() {
        return;
    }
    let groups = Group::all(&api.operations);
    for (group, operations) in &groups {
        let (modules, exports) = modules_and_exports(api, operations);
        let items = quote! { #modules #exports };
        let text = output::file(&docs::of_group(group), source, [Part::Items(items)]);
        files.add(format!("{folder}/operations/{}/mod.rs", group.module), text);
    }
    let without_group = api.operations.iter().filter(|operation| operation.group.is_none());
    let (modules, exports) = modules_and_exports(api, &without_group.collect::<Vec<_>>());
    let modules_of_groups = groups.iter().map(|(group, operations)| {
        let (module, cfg) = (ident(&group.module), cfg(api, &Operation::features_of(operations)));
        quote!(#cfg pub mod #module;)
    });
    // Requests have names that differ in the whole API, so that no group need be known to name one.
    let exports_of_groups = groups.iter().flat_map(|(group, operations)| {
        let module = ident(&group.module);
        by_features(operations).into_iter().map(move |(features, operations)| {
            let cfg = cfg(api, features);
            let names = operations.into_iter().flat_map(names);
            quote!(#cfg pub use self::#module::{#(#names),*};)
        })
    });
    let servers = servers::servers(api);
    let server_module = (!servers.is_empty()).then(|| {
        quote!(
            mod servers;
        )
    });
    let names = servers::names(api);
    let invalid = (names.len() > 1).then(|| {
        quote!(
            pub use crate::runtime::http::server_variables::InvalidVariable;
        )
    });
    let server = (!names.is_empty()).then(|| {
        quote!(
            pub use self::servers::{#(#names),*};
            #invalid
        )
    });
    let schemes = security::schemes(api);
    let security_module = (!schemes.is_empty()).then(|| {
        quote!(
            pub mod security;
        )
    });
    if !servers.is_empty() {
        let text = output::file("The servers of the API.", source, servers);
        files.add(format!("{folder}/operations/servers.rs"), text);
    }
    if !schemes.is_empty() {
        let title = "The security schemes of the API: what credentials are for.";
        let text = output::file(title, source, schemes);
        files.add(format!("{folder}/operations/security.rs"), text);
    }
    let items = quote! {
        #(#modules_of_groups)*
        #modules
        #security_module
        #server_module

        #(#exports_of_groups)*
        #exports
        #server
        pub use crate::runtime::http::credential::CredentialsError;
        pub use crate::runtime::http::credentials::Credentials;
        pub use crate::runtime::http::error::{OperationError, RequestError};
        pub use crate::runtime::http::events::{Event, EventError, EventReader};
        pub use crate::runtime::http::headers::{DescribedHeaders, HeaderError};
        pub use crate::runtime::http::operation::{
            Creating, Download, Operation, Paged, Streamed, Waiting,
        };
        pub use crate::runtime::http::response::Reply;
    };
    let title = "The operations of the API: a request for each.\n\n\
                 `http_request` makes an `http::Request` of it, and `http_response` makes a value or an\n\
                 error of the response. Nothing is sent here.";
    let text = output::file(title, source, [Part::Items(items)]);
    files.add(format!("{folder}/operations/mod.rs"), text);
}

/// The module of each operation, and what is exported of it.
fn modules_and_exports(api: &Api, operations: &[&Operation]) -> (TokenStream, TokenStream) {
    let modules = operations.iter().map(|operation| {
        let (module, cfg) = (ident(&operation.module), cfg(api, &operation.features));
        quote!(#cfg mod #module;)
    });
    let exports = operations.iter().map(|operation| {
        let (module, cfg) = (ident(&operation.module), cfg(api, &operation.features));
        let names = names(operation);
        quote!(#cfg pub use self::#module::{#(#names),*};)
    });
    (quote!(#(#modules)*), quote!(#(#exports)*))
}

/// Operations by the features that they are behind.
fn by_features<'o>(operations: &[&'o Operation]) -> IndexMap<&'o Features, Vec<&'o Operation>> {
    let mut groups: IndexMap<&Features, Vec<&Operation>> = IndexMap::new();
    for operation in operations {
        groups.entry(&operation.features).or_default().push(operation);
    }
    groups
}

/// The types of an operation: its request, and the enums of what comes back.
fn names(operation: &Operation) -> impl Iterator<Item = Ident> {
    let body = operation.body.as_ref().map(|body| &body.type_name);
    let names =
        [&operation.name, &operation.success.name, &operation.errors.name, &operation.headers.name];
    names.into_iter().chain(body).filter(|name| !name.is_empty()).map(|name| ident(name))
}
