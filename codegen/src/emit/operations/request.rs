//! The struct of a request: a public field for each parameter and for the body.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::bodies::body_type;
use crate::emit::docs;
use crate::emit::emitter::Emitter;
use crate::emit::ident::ident;
use crate::ir::operations::Operation;
use crate::ir::{Scalar, TextFormat, TypeRef};

/// A field of a request.
pub struct Field {
    pub name: Ident,
    /// Its type, but for whether it may be left out.
    pub ty: TokenStream,
    pub required: bool,
    /// The types that a request with no other argument is made of.
    pub from: Vec<TokenStream>,
    pub docs: TokenStream,
}

/// The fields of a request, in the order of the description; the body is the last.
pub fn fields(emitter: &mut Emitter<'_>, operation: &Operation) -> Vec<Field> {
    let mut fields = Vec::new();
    for input in &operation.inputs {
        let ty = emitter.rust_type(&input.ty);
        fields.push(Field {
            name: ident(&input.name),
            from: sources(emitter, &input.ty),
            ty,
            required: input.required,
            docs: docs::of_input(input, &emitter.api.types),
        });
    }
    if let Some(body) = &operation.body {
        let ty = body_type(emitter, body);
        let from = match &body.contents[..] {
            [only] => sources(emitter, &only.ty),
            _ => vec![ty.clone()],
        };
        let (name, docs) = (ident(&body.name), docs::of_body(body));
        fields.push(Field { name, from, ty, required: body.required, docs });
    }
    fields
}

/// What a field of a type is made of: the type itself, what may be null of a value too, a text of a slice.
fn sources(emitter: &mut Emitter<'_>, ty: &TypeRef) -> Vec<TokenStream> {
    match ty {
        TypeRef::Nullable(inner) => vec![emitter.rust_type(inner), emitter.rust_type(ty)],
        TypeRef::Scalar(Scalar::Text(TextFormat::Plain)) => vec![quote!(String), quote!(&str)],
        ty => vec![emitter.rust_type(ty)],
    }
}

/// The struct.
pub fn declaration(operation: &Operation, fields: &[Field]) -> TokenStream {
    let docs = docs::of_operation(operation);
    let name = ident(&operation.name);
    let fields = fields.iter().map(|Field { name, ty, required, docs, .. }| {
        let ty = if *required { ty.clone() } else { quote!(Option<#ty>) };
        quote! { #docs pub #name: #ty, }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
    }
}
