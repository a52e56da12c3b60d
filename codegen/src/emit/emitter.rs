//! What the emitters of a version share.

use std::cell::OnceCell;

use proc_macro2::TokenStream;

use crate::ir::heights::Heights;
use crate::ir::{Api, TypeRef};
use crate::typespace::TypeSpace;

/// The model of a version, and the Rust types that are made of its references.
pub struct Emitter<'a> {
    pub api: &'a Api,
    pub space: TypeSpace,
    heights: OnceCell<Heights>,
}

impl<'a> Emitter<'a> {
    /// An emitter of the types of an API.
    pub fn new(api: &'a Api) -> Self {
        Emitter { api, space: TypeSpace::new(&api.types), heights: OnceCell::new() }
    }

    /// An emitter of types that stand without the runtime: texts are texts, but for those of formats that have these
    /// types.
    pub fn without_runtime(api: &'a Api, formats: &[(&str, &str)]) -> Self {
        let space = TypeSpace::with_formats(&api.types, formats);
        Emitter { api, space, heights: OnceCell::new() }
    }

    /// How many types values have within one another, which few ask.
    pub fn heights(&self) -> &Heights {
        self.heights.get_or_init(|| Heights::of(&self.api.types))
    }

    /// The Rust type of a reference.
    pub fn rust_type(&mut self, ty: &TypeRef) -> TokenStream {
        self.space.rust_type(ty)
    }
}
