//! Values by chance, as an impl of arbitrary's trait. How a value is made of bytes, the runtime knows
//! (`codegen/runtime/src/runtime/types/sample.rs`); here is what each type is made of.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::ident::ident;
use crate::ir::heights::Heights;
use crate::ir::{
    Additional, Constants, Member, Openness, Scalar, Shape, Struct, TextFormat, TypeDef, TypeRef,
    Types, Union,
};

/// The impls of a type that is declared.
pub fn implementation(types: &Types, heights: &Heights, def: &TypeDef) -> TokenStream {
    let name = ident(&def.name);
    let writer = Writer { types, heights };
    let value = writer.declared(&def.shape);
    let from = match value.to_string().contains("from") {
        true => quote!(from),
        false => quote!(_),
    };
    quote! {
        #[cfg(feature = "arbitrary")]
        impl crate::runtime::types::sample::Sample for #name {
            fn sample(#from: &mut crate::runtime::types::sample::Source<'_>) -> Option<Self> {
                #value
            }
        }

        #[cfg(feature = "arbitrary")]
        impl<'a> ::arbitrary::Arbitrary<'a> for #name {
            fn arbitrary(
                bytes: &mut ::arbitrary::Unstructured<'a>,
            ) -> ::arbitrary::Result<Self> {
                let mut fill = |buffer: &mut [u8]| bytes.fill_buffer(buffer).unwrap_or_default();
                let mut source = crate::runtime::types::sample::Source::new(&mut fill);
                source.part().ok_or(::arbitrary::Error::IncorrectFormat)
            }
        }
    }
}

struct Writer<'a> {
    types: &'a Types,
    heights: &'a Heights,
}

impl Writer<'_> {
    /// What makes a value of a type that is declared: the body of a function.
    fn declared(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Struct(record) => self.record(record),
            Shape::Enumeration(enumeration) => match (enumeration.of, enumeration.openness) {
                (Constants::Integers, _) => {
                    quote!(from.known_or_integer(Self::KNOWN).map(Self::from))
                }
                (Constants::Texts, Openness::Open) => {
                    quote!(from.known_or_text(Self::KNOWN).map(Self::from))
                }
                (Constants::Texts, Openness::Closed) => {
                    quote!(from.known(Self::KNOWN)?.parse().ok())
                }
            },
            Shape::Union(union) => self.union(union),
            shape => {
                let inner = self.shape(shape);
                quote!(#inner.map(Self))
            }
        }
    }

    fn record(&self, record: &Struct) -> TokenStream {
        // It must have itself as a part.
        if self.heights.of_shape(&Shape::Struct(record.clone())).is_none() {
            return quote!(None);
        }
        let fields = record.members.iter().map(|member| {
            let (field, value) = (ident(&member.name), self.member(member));
            quote!(#field: #value?,)
        });
        let additional = match &record.additional {
            Additional::Typed(values) => {
                let listed = record.members.iter().map(|member| &member.wire_name);
                let value = self.value(values);
                Some(quote!(additional: from.members(&[#(#listed),*], |from| #value)?,))
            }
            Additional::Any | Additional::Nothing => None,
        };
        quote!(Some(Self { #(#fields)* #additional kept: Default::default() }))
    }

    /// The value of a field: what it holds, and whether it may be absent or null.
    fn member(&self, member: &Member) -> TokenStream {
        let value = self.listed_or(&member.ty, &member.constants);
        let presence = member.presence;
        let optional = quote!(from.option(|from| #value));
        // A value that is null, and not that there is none.
        let null = quote!(#value.map(Some));
        match (presence.is_required(), presence.is_nullable()) {
            (true, true) if self.is_null(&member.ty) => null,
            (false, true) if self.is_null(&member.ty) => quote!(from.option(|from| #null)),
            (true, _) if self.types.takes_null(&member.ty) => value,
            (false, _) if self.types.takes_null(&member.ty) => optional,
            (true, false) => value,
            (true, true) | (false, false) => optional,
            (false, true) => quote!(from.option(|from| #optional)),
        }
    }

    /// Whether null is the only value.
    fn is_null(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Scalar(Scalar::Null) => true,
            TypeRef::Named(id) => {
                self.types[self.types.resolve(*id)].shape == Shape::Scalar(Scalar::Null)
            }
            _ => false,
        }
    }

    fn union(&self, union: &Union) -> TokenStream {
        let heights = union.branches.iter().map(|branch| self.heights.of_type(&branch.ty));
        let branches = union.branches.iter().zip(heights);
        let branches: Vec<_> = branches.filter_map(|(one, height)| Some((one, height?))).collect();
        let lowest = (0..).zip(&branches).min_by_key(|(_, (_, height))| *height);
        let Some((shallow, _)) = lowest else { return quote!(None) };
        let shallow = Literal::usize_unsuffixed(shallow);
        let branches = branches.into_iter().map(|(branch, _)| {
            let variant = ident(&branch.name);
            let value = self.listed_or(&branch.ty, &branch.constants);
            quote!(|from| #value.map(Self::#variant))
        });
        quote!(from.branch(#shallow, &[#(#branches),*]))
    }

    /// One of the listed values. Of an enumeration of several there may be others.
    fn listed_or(&self, ty: &TypeRef, constants: &[Value]) -> TokenStream {
        let named = ty.without_null().named().map(|id| &self.types[self.types.resolve(id)].shape);
        let is_enumeration = matches!(named, Some(Shape::Enumeration(_))) && constants.len() > 1;
        if constants.is_empty() || is_enumeration {
            return self.value(ty);
        }
        let texts = constants.iter().map(Value::to_string);
        quote!(from.constant(&[#(#texts),*]))
    }

    /// A value of a type, as an expression: none if there is none.
    fn value(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Any => quote!(from.any()),
            TypeRef::Object => quote!(from.object()),
            TypeRef::Scalar(scalar) => of_scalar(scalar),
            TypeRef::Array(items) => self.shape(&Shape::Array((**items).clone())),
            TypeRef::Map(values) => self.shape(&Shape::Map((**values).clone())),
            TypeRef::Nullable(inner) => {
                let inner = self.value(inner);
                quote!(from.option(|from| #inner))
            }
            TypeRef::Boxed(inner) => {
                let inner = self.value(inner);
                quote!(#inner.map(Box::new))
            }
            TypeRef::Named(id) => {
                let def = &self.types[*id];
                let resolved = &self.types[self.types.resolve(*id)];
                match resolved.is_declared() {
                    true => quote!(from.part()),
                    false => self.shape(&def.shape),
                }
            }
        }
    }

    /// A value of a shape that is not declared by itself.
    fn shape(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Array(items) => {
                let item = self.value(items);
                quote!(from.list(|from| #item))
            }
            Shape::Map(values) => {
                let value = self.value(values);
                quote!(from.map(|from| #value))
            }
            Shape::Scalar(scalar) => of_scalar(scalar),
            Shape::Object => quote!(from.object()),
            Shape::Reference(to) => self.value(&TypeRef::Named(*to)),
            _ => quote!(from.any()),
        }
    }
}

fn of_scalar(scalar: &Scalar) -> TokenStream {
    match scalar {
        Scalar::Boolean => quote!(from.boolean()),
        Scalar::Integer { unsigned: true } => quote!(from.unsigned()),
        Scalar::Integer { unsigned: false } => quote!(from.integer()),
        Scalar::Number => quote!(from.number()),
        Scalar::Null => quote!(from.null()),
        Scalar::Text(TextFormat::DateTime) => quote!(from.formatted("date-time")),
        Scalar::Text(TextFormat::Other(format)) => quote!(from.formatted(#format)),
        Scalar::Text(TextFormat::Plain | TextFormat::Secret | TextFormat::Binary) => {
            quote!(from.text())
        }
    }
}
