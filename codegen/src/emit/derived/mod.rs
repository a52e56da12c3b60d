//! Types by themselves: a module with the derives of serde and schemars, which its users own and edit.
//!
//! - [`structs`], [`enumerations`], [`unions`], [`aliases`]: the declaration of each.
//! - [`integers`]: a module at the end of the file that reads integers, only where there are some.
//! - [`attributes`]: what a schema made of the type has again.
//! - [`plans`]: a folder beside the module, only where there are unions: how their branches are decided. It is the part of
//!   the runtime that does so, word for word, and the plans.
//!
//! Where the types of a generated crate keep what was written in another way (`1.0`, null in the place of absence),
//! these have what serde gives; unknown members, unknown values of enums and of unions are kept here too.

mod aliases;
mod attributes;
mod enumerations;
mod integers;
mod plans;
mod structs;
mod unions;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use self::integers::Integers;
use super::emitter::Emitter;
use super::imports::Imports;
use crate::ir::{Api, Constants, FOREIGN, Shape, TypeId};
use crate::output::{self, GeneratedFiles, Part};

/// What becomes of a member, where a value is read, that its object must not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    Refused,
    Ignored,
}

/// The file of a module, `MODULE.rs`, and what stands in a folder beside it. `foreign` are the paths of types of the
/// caller's that the schema has been told to use; `others` is what becomes of members that an object must not have.
pub fn emit(api: &Api, module: &str, foreign: &[&str], others: Others) -> GeneratedFiles {
    let formats: Vec<String> = foreign.iter().map(|path| format!("{FOREIGN}{path}")).collect();
    let formats: Vec<(&str, &str)> =
        formats.iter().map(String::as_str).zip(foreign.iter().copied()).collect();
    let mut emitter = Emitter::without_runtime(api, &formats);
    let ids: Vec<TypeId> = api.types.named().map(|(id, _)| id).collect();
    let names: BTreeSet<&str> = ids.iter().map(|id| api.types[*id].name.as_str()).collect();
    let declarations: Vec<TokenStream> =
        ids.iter().map(|id| declaration(&mut emitter, *id, others)).collect();
    let imports = Imports::of(&api.types, &ids);
    let uses_index_map = imports.index_map || imports.additional;
    let index_map = uses_index_map.then(|| {
        quote!(
            use indexmap::IndexMap;
        )
    });
    let derives = imports_of_derives(ids.iter().map(|id| &api.types[*id].shape), &names);
    let unions: Vec<TypeId> = ids.iter().copied().filter(|id| is_union(api, *id)).collect();
    let has_unions = !unions.is_empty();
    let of_unions = has_unions.then(|| {
        quote!(
            mod unions;
        )
    });
    let use_unions = has_unions.then(|| {
        quote!(
            use self::unions::{UnclaimedValue, union};
        )
    });
    let defs = || ids.iter().map(|id| &api.types[*id]);
    let present = defs().any(|def| structs::may_lack_members(def, &api.types));
    let present = present.then(structs::present);
    let integers = Integers::of(defs(), &api.types).module();
    let items = quote! { #of_unions #index_map #derives #use_unions #(#declarations)* #present };
    let tables = unions.iter().map(|id| Part::Table(plans::table(&mut emitter, *id)));
    let tables: Vec<Part> = tables.collect();
    let text = output::parts(std::iter::once(Part::Items(items)).chain(tables));
    let mut files = GeneratedFiles::default();
    if has_unions {
        plans::emit(api, &unions, &folder(module), &mut files);
    }
    files.add(format!("{module}.rs"), text + &integers);
    files
}

/// The folder in which the modules of a module stand: `invoice` for `invoice.rs`, and nothing for `mod.rs`.
fn folder(module: &str) -> String {
    match module {
        "mod" | "lib" | "main" => String::new(),
        module => format!("{module}/"),
    }
}

fn declaration(emitter: &mut Emitter<'_>, id: TypeId, others: Others) -> TokenStream {
    let def = &emitter.api.types[id];
    match &def.shape {
        Shape::Struct(record) => structs::declaration(emitter, def, record, others),
        Shape::Enumeration(enumeration) => {
            enumerations::declaration(def, enumeration, &emitter.api.types)
        }
        Shape::Union(union) => unions::declaration(emitter, def, union),
        shape => aliases::declaration(emitter, def, shape),
    }
}

fn is_union(api: &Api, id: TypeId) -> bool {
    matches!(api.types[id].shape, Shape::Union(_))
}

/// The derives by their names. Where a type is called as one of them, it hides what a glob brings in, but for the
/// derive.
fn imports_of_derives<'t>(
    shapes: impl Iterator<Item = &'t Shape>,
    names: &BTreeSet<&str>,
) -> TokenStream {
    let (mut all, mut serialize) = (false, false);
    for shape in shapes {
        match shape {
            Shape::Enumeration(enumeration) if enumeration.of == Constants::Integers => {
                serialize = true;
            }
            Shape::Struct(_) | Shape::Enumeration(_) => all = true,
            shape => all |= super::aliases::is_newtype(shape),
        }
    }
    let schemars = match names.contains("JsonSchema") {
        false => quote!(
            use schemars::JsonSchema;
        ),
        true => quote!(
            use schemars::*;
        ),
    };
    let is_taken = names.contains("Deserialize") || names.contains("Serialize");
    let serde = match (is_taken, all) {
        (true, _) => quote!(
            use serde::*;
        ),
        (false, true) => quote!(
            use serde::{Deserialize, Serialize};
        ),
        (false, false) => quote!(
            use serde::Serialize;
        ),
    };
    match (all, serialize) {
        (true, _) => quote!(#schemars #serde),
        (false, true) => serde,
        (false, false) => TokenStream::new(),
    }
}
