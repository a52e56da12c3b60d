//! The files of an API version. `component.rs` emits the types of a component and their tables,
//! `module.rs` the module around them, `origin.rs` says what the version is generated from.

mod component;
mod module;
mod origin;

use indexmap::IndexMap;
use quote::quote;

pub use self::origin::Origin;
use super::emitter::Emitter;
use super::ident::ident;
use super::{client, imports, operations, webhooks};
use crate::ir::{Api, TypeId};
use crate::output::{self, GeneratedFiles, Part};
use crate::stack;

/// Emits the module of a version.
pub fn emit(api: &Api, origin: &Origin<'_>, files: &mut GeneratedFiles) {
    let groups = groups(api);
    let folder = format!("src/{}", origin.module);
    // No file depends on another, and they are many: each processor makes a share of them.
    let shares = shares(groups.len() + api.operations.len());
    let make = |share| {
        let mut files = GeneratedFiles::default();
        let mut emitter = Emitter::new(api);
        for (module, ids) in groups.iter().skip(share).step_by(shares) {
            component::emit(&mut emitter, module, ids, origin, &mut files);
        }
        for operation in api.operations.iter().skip(share).step_by(shares) {
            operations::emit_one(&mut emitter, operation, &folder, &origin.sources, &mut files);
        }
        files
    };
    // A single share is made on this thread, whose stack has room for it.
    let made = if shares == 1 { vec![make(0)] } else { stack::each_with_room(0..shares, make) };
    for share in made {
        files.append(share);
    }
    operations::emit_module(api, &folder, &origin.sources, files);
    client::emit(api, &folder, &origin.sources, files);
    webhooks::emit(api, &folder, &origin.sources, files);
    files.add(format!("{folder}/mod.rs"), module::text(api, origin, &groups));
    files.add(format!("{folder}/wire/mod.rs"), wire_module(api, origin, &groups));
}

/// How many files are worth a thread of their own.
const WORTH_A_THREAD: usize = 100;

/// Among how many threads so many files are shared. What is generated does not depend on it.
fn shares(files: usize) -> usize {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    (files / WORTH_A_THREAD + 1).min(processors)
}

/// The types by the file that they stand in, in the order of the description.
fn groups(api: &Api) -> IndexMap<String, Vec<TypeId>> {
    let mut groups: IndexMap<String, Vec<TypeId>> = IndexMap::new();
    for (id, def) in api.types.named() {
        groups.entry(def.module.clone()).or_default().push(id);
    }
    groups
}

/// The file of the module of the tables.
fn wire_module(api: &Api, origin: &Origin<'_>, groups: &IndexMap<String, Vec<TypeId>>) -> String {
    let with_impls =
        groups.iter().filter(|(_, ids)| !imports::with_impls(&api.types, ids).is_empty());
    let modules = with_impls.map(|(module, ids)| {
        let (name, cfg) = (ident(module), module::cfg_of_file(api, ids));
        quote!(#cfg pub mod #name;)
    });
    let title = "The tables from which the types are read and written, one for each.";
    output::file(title, &origin.sources, [Part::Items(quote!(#(#modules)*))])
}
