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
    /// Whether its type is `String`.
    pub is_text: bool,
    pub docs: TokenStream,
}

/// The fields of a request, in the order of the description; the body is the last.
pub fn fields(emitter: &mut Emitter<'_>, operation: &Operation) -> Vec<Field> {
    let types = &emitter.api.types;
    let is_text = |ty: &TypeRef| *ty == TypeRef::Scalar(Scalar::Text(TextFormat::Plain));
    let inputs = operation.inputs.iter().map(|input| Field {
        name: ident(&input.name),
        ty: emitter.rust_type(&input.ty),
        required: input.required,
        is_text: is_text(&input.ty),
        docs: docs::of_input(input, types),
    });
    let mut fields: Vec<Field> = inputs.collect();
    fields.extend(operation.body.as_ref().map(|body| Field {
        name: ident(&body.name),
        ty: body_type(emitter, body),
        required: body.required,
        is_text: matches!(&body.contents[..], [only] if is_text(&only.ty)),
        docs: docs::of_body(body),
    }));
    fields
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
