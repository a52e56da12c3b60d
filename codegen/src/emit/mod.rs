//! The model becomes the files of a crate, with quote.
//!
//! What people read stands apart from what makes it work. For each component of the description:
//!
//! - `<version>/<component>.rs`: its types ([`structs`], [`enumerations`], [`unions`], [`aliases`]),
//!   with the description's words ([`docs`]).
//! - `<version>/wire/<component>.rs`: a table of the members of each type ([`tables`]) and the plan of
//!   each union ([`plans`]), from which the runtime's macros make the impls.
//!
//! Each operation has a file in `<version>/operations` ([`operations`]); beside them stands a [`client`].
//!
//! Around them: the module of the version ([`version`]) and the crate ([`crate_root`], [`manifest`],
//! [`readme`]). [`types_at`] says which type a schema has become.

pub mod aliases;
pub mod client;
pub mod crate_root;
pub mod docs;
pub mod enumerations;
pub mod imports;
pub mod manifest;
pub mod operations;
pub mod plans;
pub mod readme;
pub mod structs;
pub mod tables;
pub mod types_at;
pub mod unions;
pub mod version;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Api, Shape, TypeDef, TypeId, TypeRef};
use crate::typespace::TypeSpace;

/// What the emitters of a version share.
pub struct Emitter<'a> {
    pub api: &'a Api,
    pub space: TypeSpace,
}

impl<'a> Emitter<'a> {
    /// An emitter of the types of an API.
    pub fn new(api: &'a Api) -> Self {
        Emitter { api, space: TypeSpace::new(&api.types) }
    }

    /// The declaration of a type, with its words.
    pub fn declaration(&mut self, id: TypeId) -> TokenStream {
        let def = &self.api.types[id];
        match &def.shape {
            Shape::Struct(record) => structs::declaration(self, def, record),
            Shape::Enumeration(enumeration) => enumerations::declaration(def, enumeration),
            Shape::Union(union) => unions::declaration(self, def, union),
            shape => aliases::declaration(self, def, shape),
        }
    }

    /// The Rust type of a reference.
    pub fn rust_type(&mut self, ty: &TypeRef) -> TokenStream {
        self.space.rust_type(ty)
    }
}

/// The identifier of a name that was assigned, raw where it says so.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => format_ident!("r#{}", keyword),
        None => format_ident!("{}", name),
    }
}

/// The words before a declaration.
fn words(def: &TypeDef) -> TokenStream {
    let docs = docs::of_type(def);
    quote!(#docs)
}
