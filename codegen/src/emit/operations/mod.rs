//! The operations of a version: a file for each, with what people fill in and the tables from which the
//! runtime's macros make the rest.
//!
//! - `request.rs`: the struct of the parameters and of the body.
//! - `bodies.rs`: the type of the body, an enum where there are several media types.
//! - `outcome.rs`: the type of what comes back, an enum where it depends on the status.
//! - `headers.rs`: the struct of the described headers.
//! - `streams.rs`: the tables of streams of events, and of bytes.
//! - `table.rs`: where each input goes, and which status is read as what.
//! - `extensions.rs`: the tables of `x-wait`, `x-pages` and `x-retryable`.
//! - `security.rs`: the credentials that the API knows, and that operations ask for.
//! - `servers.rs`: the base URLs of the API by name.
//!
//! Around them, `modules.rs`: the module of the operations, and those of their groups.

mod bodies;
mod extensions;
mod headers;
mod imports;
mod modules;
mod outcome;
mod request;
mod security;
mod servers;
mod streams;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

pub use self::modules::emit_module;
use super::emitter::Emitter;
use crate::ir::operations::Operation;
use crate::output::{self, GeneratedFiles, Part, Table};

/// Emits an operation of a version into its folder.
pub fn emit_one(
    emitter: &mut Emitter<'_>,
    operation: &Operation,
    folder: &str,
    source: &str,
    files: &mut GeneratedFiles,
) {
    let parts = parts(emitter, operation);
    let title = format!("`{}`.", operation.name);
    let text = output::file(&title, source, parts);
    let group = operation.group.as_ref().map(|group| format!("{}/", group.module));
    let group = group.unwrap_or_default();
    files.add(format!("{folder}/operations/{group}{}.rs", operation.module), text);
}

/// The request, the enums of responses, and the tables.
fn parts(emitter: &mut Emitter<'_>, operation: &Operation) -> Vec<Part> {
    let fields = request::fields(emitter, operation);
    let declaration = request::declaration(operation, &fields);
    let enums: Vec<TokenStream> = [&operation.success, &operation.errors]
        .into_iter()
        .filter(|outcome| !outcome.name.is_empty())
        .map(|outcome| outcome::enum_by_status(emitter, operation, outcome))
        .collect();
    let bodies = operation.body.as_ref().filter(|body| !body.type_name.is_empty());
    let bodies_enum = bodies.map(|body| bodies::declaration(emitter, operation, body));
    let bodies_table = bodies.map(|body| bodies::table(emitter, body));
    let waiting = extensions::waiting(operation, emitter.api);
    let paged = extensions::paged(emitter, operation);
    let headers = headers::declaration(emitter, operation);
    let tables = [
        bodies_table,
        Some(table::table(emitter, operation, &fields)),
        headers::table(emitter, operation),
        streams::streamed(emitter, operation),
        streams::download(operation),
        waiting,
        paged,
    ];
    let mut tables: Vec<Table> = tables.into_iter().flatten().collect();
    tables.extend(extensions::created(operation, emitter.api));
    let imports = imports::imports(emitter.api, operation, &tables);
    let items = quote! { #imports #declaration #bodies_enum #(#enums)* #headers };
    let mut parts = vec![Part::Items(items)];
    parts.extend(tables.into_iter().map(Part::Table));
    parts
}
