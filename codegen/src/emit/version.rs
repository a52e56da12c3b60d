//! The module of an API version: what is in it, and a file for each component.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::imports::{self, Imports};
use super::tables::{self, Table};
use super::{Emitter, client, docs, ident, operations, plans};
use crate::ir::{Api, Shape, TypeId};
use crate::output::{self, GeneratedFiles};

/// What is generated from: for the header of every file, and for the constants.
pub struct Origin<'a> {
    /// The name of the module: `v2026_02_09`.
    pub module: &'a str,
    /// The name of the description, as diagnostics have it, and those of its overlays.
    pub sources: &'a str,
    pub has_overlays: bool,
    /// The SHA-256 of their texts, in hexadecimal digits.
    pub sha256: &'a str,
}

/// Emits the module of a version.
pub fn emit(api: &Api, origin: &Origin<'_>, files: &mut GeneratedFiles) {
    let mut emitter = Emitter::new(api);
    let groups = groups(api);
    let folder = format!("src/{}", origin.module);
    for (module, ids) in &groups {
        let declarations = declarations(&mut emitter, ids);
        let title = title(api, module, ids);
        let text = output::file(&title, origin.sources, &[output::Part::Items(declarations)]);
        files.add(format!("{folder}/{module}.rs"), text);

        let with_impls = imports::with_impls(&api.types, ids);
        if !with_impls.is_empty() {
            let title =
                format!("The tables of the types in `{module}`, from which their impls are made.");
            let text = output::file(&title, origin.sources, &wire(&mut emitter, &with_impls));
            files.add(format!("{folder}/wire/{module}.rs"), text);
        }
    }
    operations::emit(&mut emitter, &folder, origin.sources, files);
    client::emit_client(api, &folder, origin.sources, files);
    client::emit_webhooks(api, &folder, origin.sources, files);
    let text = module_of_version(api, origin, &groups);
    files.add(format!("{folder}/mod.rs"), text);
    let with_impls =
        groups.iter().filter(|(_, ids)| !imports::with_impls(&api.types, ids).is_empty());
    let modules: Vec<_> = with_impls.map(|(module, _)| ident(module)).collect();
    let title =
        "What the types need to be read and written: a table of each, beside its declaration.";
    let text =
        output::file(title, origin.sources, &[output::Part::Items(quote!(#(pub mod #modules;)*))]);
    files.add(format!("{folder}/wire/mod.rs"), text);
}

/// The types by the file that they stand in, in the order of the description.
fn groups(api: &Api) -> IndexMap<String, Vec<TypeId>> {
    let mut groups: IndexMap<String, Vec<TypeId>> = IndexMap::new();
    for (id, def) in api.types.iter().filter(|(_, def)| !def.name.is_empty()) {
        groups.entry(def.module.clone()).or_default().push(id);
    }
    groups
}

fn names(api: &Api, ids: &[TypeId]) -> BTreeSet<String> {
    ids.iter().map(|id| api.types[*id].name.clone()).collect()
}

fn title(api: &Api, module: &str, ids: &[TypeId]) -> String {
    match ids {
        [first, rest @ ..] => {
            let name = &api.types[*first].name;
            let rest = if rest.is_empty() { "" } else { ", and the types of its own parts" };
            format!("`{name}`{rest}.")
        }
        [] => format!("The module `{module}`."),
    }
}

fn declarations(emitter: &mut Emitter<'_>, ids: &[TypeId]) -> TokenStream {
    let api = emitter.api;
    let imports = Imports::of(&api.types, ids).of_declarations(&names(api, ids));
    let declarations: Vec<TokenStream> = ids.iter().map(|id| emitter.declaration(*id)).collect();
    quote! { #imports #(#declarations)* }
}

/// The tables of the types, and the plans of the unions.
fn wire(emitter: &mut Emitter<'_>, ids: &[TypeId]) -> Vec<output::Part> {
    let api = emitter.api;
    let tables: Vec<Table> = ids.iter().filter_map(|id| tables::table(emitter, *id)).collect();
    let own = names(api, ids);
    let imports = Imports::of(&api.types, ids);
    let in_scope: BTreeSet<String> = imports.types.union(&own).cloned().collect();
    let imports = imports.of_tables(&own);
    let macros: BTreeSet<&str> = tables.iter().map(|table| table.macro_name).collect();
    let macros = macros.into_iter().map(|name| {
        let module = match name {
            "open_enum" | "closed_enum" => "enumeration",
            other => other,
        };
        let (module, name) = (ident(module), ident(name));
        quote!(use crate::runtime::types::#module::#name;)
    });
    let mut plans = TokenStream::new();
    for id in ids {
        if let Shape::Union(union) = &api.types[*id].shape {
            plans.extend(plans::plan(&api.types[*id], union));
        }
    }
    let (words, plans) = plans::in_scope_of(plans, &in_scope);
    let imports = quote! { #imports #(#macros)* #words };
    let mut parts = vec![output::Part::Items(imports)];
    parts.extend(tables.into_iter().map(output::Part::Table));
    if !plans.is_empty() {
        parts.push(output::Part::Items(plans));
    }
    parts
}

fn module_of_version(
    api: &Api,
    origin: &Origin<'_>,
    groups: &IndexMap<String, Vec<TypeId>>,
) -> String {
    let modules: Vec<_> = groups.keys().map(|module| ident(module)).collect();
    let exports = groups.iter().map(|(module, ids)| {
        let module = ident(module);
        let names: Vec<_> = names(api, ids).iter().map(|name| ident(name)).collect();
        quote!(pub use self::#module::{#(#names),*};)
    });
    let builders = groups.iter().flat_map(|(module, ids)| {
        ids.iter().filter_map(move |id| match &api.types[*id].shape {
            Shape::Struct(record) => {
                let builder = record.construction.as_ref()?.builder()?;
                let (module, builder) = (ident(module), ident(builder));
                Some(quote!(pub use self::wire::#module::#builder;))
            }
            _ => None,
        })
    });
    let offers = client::modules(api);
    let (version, sha256) = (&api.version, origin.sha256);
    let of_what = if origin.has_overlays {
        " The SHA-256 of the description that these types were generated from and of its overlays, one \
         text behind the other in the order in which they are applied."
    } else {
        " The SHA-256 of the description that these types were generated from."
    };
    let items = quote! {
        #(mod #modules;)*
        #offers
        mod wire;

        #(#exports)*
        #(#builders)*

        /// The version of the API, as its description gives it.
        pub const API_VERSION: &str = #version;

        #[doc = #of_what]
        pub const SPEC_SHA256: &str = #sha256;
    };
    let mut lines = docs::lines(&format!("{}, version {}.", api.title, api.version));
    if let Some(description) = &api.description {
        lines.push(String::new());
        lines.extend(docs::lines(description));
    }
    output::file(&lines.join("\n"), origin.sources, &[output::Part::Items(items)])
}
