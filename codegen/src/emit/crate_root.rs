//! The root of a crate: its modules, and the version that it re-exports.

use quote::quote;

use super::ident;
use crate::output::{self, GeneratedFiles, Part};

/// Emits `src/lib.rs`.
pub fn emit(title: &str, modules: &[String], root: &str, files: &mut GeneratedFiles) {
    let versions = modules.iter().map(|module| {
        let name = ident(module);
        quote! {
            #[cfg(feature = #module)]
            #[allow(
                clippy::large_enum_variant,
                reason = "a value is as large in a union as it is by itself; boxing is for who keeps many"
            )]
            pub mod #name;
        }
    });
    let root_name = ident(root);
    let items = quote! {
        #[allow(
            dead_code,
            unused_imports,
            unused_macros,
            reason = "every crate carries the whole of it, whichever part its types need"
        )]
        #[rustfmt::skip]
        mod runtime;
        #(#[rustfmt::skip] #versions)*

        #[cfg(feature = #root)]
        pub use #root_name::*;
        pub use runtime::build_error::BuildError;
        pub use runtime::enumeration::{ParseError, UnknownValue};
        pub use runtime::text::Timestamp;
        pub use runtime::union::{Refusal, UnclaimedValue};
    };
    let mut lines = vec![
        format!("Types of {title}."),
        String::new(),
        "Every type reads and writes any serde format, and what it reads it writes back: unknown"
            .to_owned(),
        "members, unknown values, null and absence, the order of maps. An error names its place."
            .to_owned(),
    ];
    lines.push(String::new());
    lines.push(format!("The root is [`{root}`], one version of the API."));
    files.add("src/lib.rs".to_owned(), output::file(&lines.join("\n"), "", &[Part::Items(items)]));
}
