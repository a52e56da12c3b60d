//! The root of a crate: its modules, and the version that it re-exports.

use quote::quote;

use super::docs;
use super::ident::ident;
use crate::ir::{Api, MapType, Shape, Times, TypeDef};
use crate::output::{self, GeneratedFiles, Part};

/// The modules that the root of a crate has beside those of the versions, or re-exports from one.
pub const MODULES: [&str; 9] =
    ["bytes", "client", "http", "json", "operations", "reqwest", "runtime", "rustls", "webhooks"];

/// Emits `src/lib.rs`. `own_modules` are there already, and declared; the runtime is a module, or another crate.
pub fn emit(
    apis: &[Api],
    modules: &[String],
    root: &str,
    own_modules: &[String],
    shares_runtime: bool,
    files: &mut GeneratedFiles,
) {
    let runtime = if shares_runtime {
        quote!(
            use openapi_crate_runtime::runtime;
        )
    } else {
        quote! {
            #[allow(
                dead_code,
                unused_imports,
                unused_macros,
                reason = "every crate has the whole runtime, also the parts that its types do not need"
            )]
            #[rustfmt::skip]
            mod runtime;
        }
    };
    let title = apis.last().map(|api| api.title.as_str()).unwrap_or_default();
    // The lints of names beyond ASCII are about the names that an author chooses.
    let lints = apis.iter().any(has_names_beyond_ascii).then(
        || quote!(#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]),
    );
    let versions = modules.iter().map(|module| {
        let name = ident(module);
        quote! {
            #[cfg(feature = #module)]
            #[allow(
                clippy::large_enum_variant,
                reason = "a union holds its branches by value; box them where many are kept"
            )]
            pub mod #name;
        }
    });
    // No `rustfmt::skip`: they are formatted as their author likes.
    let own_modules = own_modules.iter().map(|module| ident(module));
    let root_name = ident(root);
    // Who asks for no types of times has no other dates than before.
    let has_dates = apis.iter().any(|api| api.types.times != Times::Text);
    let date = has_dates.then(|| quote!(CivilDate,));
    let items = quote! {
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #lints
        #runtime
        #(#[rustfmt::skip] #versions)*
        #(pub mod #own_modules;)*

        #[cfg(feature = #root)]
        #[doc(inline)]
        pub use #root_name::*;
        pub use runtime::claims::unclaimed::{Refusal, UnclaimedValue};
        #[cfg(feature = "http")]
        pub use runtime::external::{bytes, http};
        #[cfg(feature = "client")]
        pub use runtime::external::{reqwest, rustls};
        pub use runtime::json;
        pub use runtime::types::build_error::BuildError;
        pub use runtime::types::enumeration::{ParseError, UnknownValue};
        pub use runtime::types::file::FileContent;
        pub use runtime::types::integer_enum::UnknownInteger;
        pub use runtime::types::text::{#date Secret, Timestamp};
    };
    let keeps_order = apis.iter().all(|api| api.types.maps == MapType::IndexMap);
    let order = if keeps_order { ", the order of maps" } else { "" };
    let mut lines = docs::lines(&format!("Types of {title}."));
    lines.extend([
        String::new(),
        "Every type reads and writes any serde format. What it reads it writes back: unknown members,"
            .to_owned(),
        format!("unknown values, null and absence{order}. An error has the path of its value."),
    ]);
    lines.push(String::new());
    lines.push(format!("The root re-exports [`{root}`], one version of the API."));
    files.add("src/lib.rs".to_owned(), output::file(&lines.join("\n"), "", [Part::Items(items)]));
}

/// Whether a type, a member or a variant has a name with letters beyond ASCII.
fn has_names_beyond_ascii(api: &Api) -> bool {
    let parts = |def: &TypeDef| match &def.shape {
        Shape::Struct(record) => record.members.iter().all(|member| member.name.is_ascii()),
        Shape::Enumeration(enumeration) => {
            enumeration.values.iter().all(|value| value.name.is_ascii())
        }
        Shape::Union(union) => union.branches.iter().all(|branch| branch.name.is_ascii()),
        _ => true,
    };
    api.types.iter().any(|(_, def)| !def.name.is_ascii() || !parts(def))
}
