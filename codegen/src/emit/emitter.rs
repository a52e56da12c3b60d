//! What the emitters of a version share.

use proc_macro2::TokenStream;

use crate::ir::{Api, TypeRef};
use crate::typespace::TypeSpace;

/// The model of a version, and the Rust types that are made of its references.
pub struct Emitter<'a> {
    pub api: &'a Api,
    pub space: TypeSpace,
}

impl<'a> Emitter<'a> {
    /// An emitter of the types of an API.
    pub fn new(api: &'a Api) -> Self {
        Emitter { api, space: TypeSpace::new(&api.types) }
    }

    /// The Rust type of a reference.
    pub fn rust_type(&mut self, ty: &TypeRef) -> TokenStream {
        self.space.rust_type(ty)
    }
}
