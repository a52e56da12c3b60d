//! The client of a version, with a method for each operation, and how its events are signed.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tables::Table;
use super::{docs, ident};
use crate::ir::Api;
use crate::output::{self, GeneratedFiles, Part};

/// Emits the client into the folder of a version; nothing if there is nothing to ask for.
pub fn emit_client(api: &Api, folder: &str, source: &str, files: &mut GeneratedFiles) {
    if api.operations.is_empty() {
        return;
    }
    let names = api.operations.iter().map(|operation| ident(&operation.name));
    let items = quote! {
        use super::operations::{#(#names),*};
        use crate::runtime::client::calls::client;

        pub use crate::runtime::client::builder::{ClientBuildError, ClientBuilder};
        pub use crate::runtime::client::error::{ClientError, TooLarge, TransportError};
        pub use crate::runtime::client::pages::Pages;
        pub use crate::runtime::client::wait::{WaitError, WaitFor};
    };
    let rows = api.operations.iter().map(|operation| {
        let method = ident(&operation.method_name);
        let name = ident(&operation.name);
        let words = docs::call(operation);
        quote!(#method: #name = #words)
    });
    let table = Table::new("client", quote!(Client), rows.collect());
    let title = "A client: a method for each operation, on reqwest.";
    let text = output::file(title, source, &[Part::Items(items), Part::Table(table)]);
    files.add(format!("{folder}/client.rs"), text);
}

/// Emits the servers of the API into the folder of its operations; nothing if it names none.
pub fn servers(api: &Api) -> Vec<Part> {
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
        use crate::runtime::http::server::servers;

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

/// Emits how events are signed into the folder of a version; nothing if the description does not say.
pub fn emit_webhooks(api: &Api, folder: &str, source: &str, files: &mut GeneratedFiles) {
    let Some(signature) = &api.signature else { return };
    let (signed, header) = (&signature.signed, &signature.signature);
    let timestamp = &signature.timestamp;
    let tolerance = Literal::u64_unsuffixed(signature.tolerance);
    let items = quote! {
        use std::time::Duration;

        pub use crate::runtime::webhook::{Signature, WebhookError};

        /// How the API signs its events.
        pub const SIGNATURE: Signature = Signature {
            header: #header,
            timestamp_header: #timestamp,
            signed: #signed,
            tolerance: Duration::from_secs(#tolerance),
        };
    };
    let title = "Events that the API sends: whether they are its own.";
    let text = output::file(title, source, &[Part::Items(items)]);
    files.add(format!("{folder}/webhooks.rs"), text);
}

/// The modules of what a version offers beside its types, each behind its feature.
pub fn modules(api: &Api) -> TokenStream {
    let operations = (!api.operations.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "http")]
            pub mod operations;
            #[cfg(feature = "client")]
            pub mod client;
        }
    });
    let webhooks = api.signature.as_ref().map(|_| {
        quote! {
            #[cfg(feature = "webhooks")]
            pub mod webhooks;
        }
    });
    quote! { #operations #webhooks }
}
