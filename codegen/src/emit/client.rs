//! The client of a version: a method for each operation, and one for each group of them, which has methods of
//! its own.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::features::cfg;
use super::ident::ident;
use crate::ir::{Api, Group, Operation};
use crate::output::{self, GeneratedFiles, Part, Table};

/// Emits the client into the folder of a version; nothing if the API has no operation.
pub fn emit(api: &Api, folder: &str, source: &str, files: &mut GeneratedFiles) {
    if api.operations.is_empty() {
        return;
    }
    let groups = Group::all(&api.operations);
    for (group, operations) in &groups {
        let text = of_group(api, group, operations, source);
        files.add(format!("{folder}/client/{}.rs", group.module), text);
    }
    let modules = groups.iter().map(|(group, operations)| {
        let (module, cfg) = (ident(&group.module), cfg(api, &Operation::features_of(operations)));
        quote!(#cfg pub mod #module;)
    });
    let without_group = api.operations.iter().filter(|operation| operation.group.is_none());
    let without_group: Vec<&Operation> = without_group.collect();
    let operations = (!without_group.is_empty()).then(|| {
        let cfg = cfg(api, &Operation::features_of(&without_group));
        quote!(
            #cfg
            use super::operations;
        )
    });
    let items = quote! {
        #(#modules)*

        #operations
        use crate::runtime::client::calls::client;

        pub use crate::runtime::client::builder::{ClientBuildError, ClientBuilder};
        pub use crate::runtime::client::byte_stream::ByteStream;
        pub use crate::runtime::client::create::{CreateAndWait, CreateError};
        pub use crate::runtime::client::error::{ClientError, NoStream, TooLarge};
        pub use crate::runtime::client::events::{Events, EventsError};
        #[cfg(feature = "mock")]
        pub use crate::runtime::client::mock::{Answers, Mock, RecordedRequest};
        pub use crate::runtime::client::pages::Pages;
        pub use crate::runtime::client::schedule::Schedule;
        pub use crate::runtime::client::transport::{BoxFuture, Transport};
        pub use crate::runtime::client::transport_error::{TransportError, TransportErrorKind};
        pub use crate::runtime::client::wait::{WaitError, WaitFor};
        pub use crate::runtime::http::request_body::RequestBody;
    };
    let mut table = Table::new("client", quote!(Client), rows(api, &without_group));
    if !groups.is_empty() {
        let rows = groups.iter().map(|(group, operations)| {
            let cfg = cfg(api, &Operation::features_of(operations));
            let (method, module) = (ident(&group.method_name), ident(&group.module));
            let (name, docs) = (ident(&group.name), docs::of_group(group));
            quote!(#cfg #method: #module::#name = #docs)
        });
        table.sections.push((quote!(groups), Some(rows.collect())));
    }
    let title = "A client: a method for each operation, on reqwest.";
    let text = output::file(title, source, [Part::Items(items), Part::Table(table)]);
    files.add(format!("{folder}/client.rs"), text);
}

/// The file of a group.
fn of_group(api: &Api, group: &Group, operations: &[&Operation], source: &str) -> String {
    let version = quote!(super::super);
    let items = quote! {
        use #version::operations;
        use crate::runtime::client::calls::group;
    };
    let name = ident(&group.name);
    let title = docs::of_group(group);
    let table = Table::new("group", quote!(#name = #title), rows(api, operations));
    output::file(&title, source, [Part::Items(items), Part::Table(table)])
}

/// A row for each method.
fn rows(api: &Api, operations: &[&Operation]) -> Vec<TokenStream> {
    let rows = operations.iter().map(|operation| {
        let (method, name) = (ident(&operation.method_name), ident(&operation.name));
        let (docs, cfg) = (docs::call(operation), cfg(api, &operation.features));
        quote!(#cfg #method: operations::#name = #docs)
    });
    rows.collect()
}
