//! The file of the module of a version: its modules, what it re-exports, and its constants.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::component::names;
use super::origin::Origin;
use crate::emit::docs;
use crate::emit::features::cfg;
use crate::emit::ident::ident;
use crate::ir::{Api, Shape, TypeId};
use crate::output::{self, Part};

/// The text of the file.
pub fn text(api: &Api, origin: &Origin<'_>, groups: &IndexMap<String, Vec<TypeId>>) -> String {
    let modules = groups.iter().map(|(module, ids)| {
        let (name, cfg) = (ident(module), cfg_of_file(api, ids));
        // A schema may be called what the version is.
        let allow = (module == origin.module).then(|| quote!(#[allow(clippy::module_inception)]));
        quote!(#cfg #allow mod #name;)
    });
    let exports = groups.iter().map(|(module, ids)| {
        let (module, cfg) = (ident(module), cfg_of_file(api, ids));
        let names: Vec<_> = names(api, ids).iter().map(|name| ident(name)).collect();
        quote!(#cfg pub use self::#module::{#(#names),*};)
    });
    let builders = groups.iter().flat_map(|(module, ids)| {
        ids.iter().filter_map(move |id| match &api.types[*id].shape {
            Shape::Struct(record) => {
                let builder = record.construction.as_ref()?.builder()?;
                let (module, builder) = (ident(module), ident(builder));
                let cfg = cfg_of_file(api, ids);
                Some(quote!(#cfg pub use self::wire::#module::#builder;))
            }
            _ => None,
        })
    });
    let offers = modules_behind_features(api);
    let (version, sha256) = (&api.version, &origin.sha256);
    let of_what = if origin.has_overlays {
        " The SHA-256 of the description that these types were generated from and of its overlays, one \
         text behind the other in the order in which they are applied."
    } else {
        " The SHA-256 of the description that these types were generated from."
    };
    let items = quote! {
        #(#modules)*
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
    output::file(&lines.join("\n"), &origin.sources, [Part::Items(items)])
}

/// The attribute of the module of these types: all that stands in a file is behind the same features.
pub fn cfg_of_file(api: &Api, ids: &[TypeId]) -> TokenStream {
    ids.first().map(|id| cfg(api, &api.types[*id].features)).unwrap_or_default()
}

/// The modules beside the types, each behind its feature.
fn modules_behind_features(api: &Api) -> TokenStream {
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
