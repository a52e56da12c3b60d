//! The files of a component: its types, and the tables and plans beside them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::declarations::declaration;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::emit::imports::{self, Imports};
use crate::emit::version::origin::Origin;
use crate::emit::{arbitrary, plans, schemas, tables};
use crate::ir::{Api, Implemented, Shape, TypeId};
use crate::output::{self, GeneratedFiles, Part, Table};

/// Emits the file of a component, and that of its tables.
pub fn emit(
    emitter: &mut Emitter<'_>,
    module: &str,
    ids: &[TypeId],
    origin: &Origin<'_>,
    files: &mut GeneratedFiles,
) {
    let (folder, source) = (format!("src/{}", origin.module), &origin.sources);
    let api = emitter.api;
    let declarations = declarations(emitter, ids);
    let title = title(api, module, ids);
    let text = output::file(&title, source, [Part::Items(declarations)]);
    files.add(format!("{folder}/{module}.rs"), text);

    let with_impls = imports::with_impls(&api.types, ids);
    if !with_impls.is_empty() {
        let title =
            format!("The tables of the types in `{module}`, from which their impls are made.");
        let text = output::file(&title, source, wire(emitter, &with_impls, origin));
        files.add(format!("{folder}/wire/{module}.rs"), text);
    }
}

/// The title of the file of these types.
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

/// The imports and the declarations of types.
fn declarations(emitter: &mut Emitter<'_>, ids: &[TypeId]) -> TokenStream {
    let api = emitter.api;
    let imports = Imports::of(&api.types, ids).of_declarations(&names(api, ids));
    let declarations: Vec<TokenStream> = ids.iter().map(|id| declaration(emitter, *id)).collect();
    quote! { #imports #(#declarations)* }
}

/// The tables of the types, and the plans of the unions.
fn wire(emitter: &mut Emitter<'_>, ids: &[TypeId], origin: &Origin<'_>) -> Vec<Part> {
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
            plans.extend(plans::plan(&api.types[*id], union, &quote!()));
        }
    }
    let (types_of_plans, plans) = plans::in_scope_of(plans, &in_scope, &quote!(crate::runtime));
    let imports = quote! { #imports #(#macros)* #types_of_plans };
    let mut parts = vec![Part::Items(imports)];
    parts.extend(tables.into_iter().map(Part::Table));
    if !plans.is_empty() {
        parts.push(Part::Items(plans));
    }
    for what in Implemented::ALL {
        let wanted = ids.iter().filter(|id| api.types[**id].implements(what));
        let impls: TokenStream =
            wanted.map(|id| implementation(emitter, *id, what, origin)).collect();
        if !impls.is_empty() {
            parts.push(Part::Items(impls));
        }
    }
    parts
}

/// The impl of a trait for a type.
fn implementation(
    emitter: &Emitter<'_>,
    id: TypeId,
    what: Implemented,
    origin: &Origin<'_>,
) -> TokenStream {
    let types = &emitter.api.types;
    match what {
        Implemented::JsonSchema => schemas::schemars::implementation(types, &types[id]),
        Implemented::ToSchema => {
            // The file of the tables, the folder that it is in, and the version, which the root has too.
            let levels = if origin.is_root { 3 } else { 2 };
            schemas::utoipa::implementation(types, &types[id], levels)
        }
        Implemented::Arbitrary => arbitrary::implementation(types, emitter.heights(), &types[id]),
    }
}

/// The names of types.
pub fn names(api: &Api, ids: &[TypeId]) -> BTreeSet<String> {
    ids.iter().map(|id| api.types[*id].name.clone()).collect()
}
