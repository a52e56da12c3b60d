//! Names of the model as identifiers.

use proc_macro2::Ident;
use quote::format_ident;

/// The identifier of a name that was assigned, raw where the name begins with `r#`.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => format_ident!("r#{}", keyword),
        None => format_ident!("{}", name),
    }
}
