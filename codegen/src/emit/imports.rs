//! What a file brings into scope.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{aliases, ident};
use crate::ir::{Constants, Openness, Scalar, Shape, TextFormat, TypeId, TypeRef, Types};

/// The names that the types of a file are made of.
#[derive(Default)]
pub struct Imports {
    /// Types of the API.
    pub types: BTreeSet<String>,
    pub index_map: bool,
    /// Types of the runtime's `types::text`.
    pub texts: BTreeSet<&'static str>,
    pub kept: bool,
    pub unknown_value: bool,
    pub unknown_integer: bool,
    pub unclaimed_value: bool,
}

impl Imports {
    /// What the declarations of these types need.
    pub fn of(types: &Types, ids: &[TypeId]) -> Self {
        let mut imports = Imports::default();
        for id in ids {
            match &types[*id].shape {
                Shape::Struct(record) => {
                    imports.kept = true;
                    for member in &record.members {
                        imports.add(&member.ty, types);
                    }
                }
                Shape::Enumeration(enumeration) => match enumeration.of {
                    Constants::Texts => {
                        imports.unknown_value |= enumeration.openness == Openness::Open;
                    }
                    Constants::Integers => imports.unknown_integer = true,
                },
                Shape::Union(union) => {
                    imports.unclaimed_value = true;
                    for branch in &union.branches {
                        imports.add(&branch.ty, types);
                    }
                }
                Shape::Array(items) => imports.add(items, types),
                Shape::Map(values) => imports.add_map(values, types),
                Shape::Scalar(scalar) => imports.add(&TypeRef::Scalar(scalar.clone()), types),
                Shape::Reference(to) => imports.add(&TypeRef::Named(*to), types),
                Shape::Any | Shape::Object | Shape::AllOf(_) => {}
            }
        }
        imports
    }

    /// What references need.
    pub fn of_references(types: &Types, references: &[TypeRef]) -> Self {
        let mut imports = Imports::default();
        for reference in references {
            imports.add(reference, types);
        }
        imports
    }

    fn add(&mut self, ty: &TypeRef, types: &Types) {
        match ty {
            TypeRef::Any | TypeRef::Object => {}
            TypeRef::Scalar(Scalar::Text(TextFormat::DateTime)) => {
                self.texts.insert("Timestamp");
            }
            TypeRef::Scalar(Scalar::Text(TextFormat::Secret)) => {
                self.texts.insert("Secret");
            }
            TypeRef::Scalar(_) => {}
            TypeRef::Array(inner) | TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => {
                self.add(inner, types);
            }
            TypeRef::Map(values) => self.add_map(values, types),
            TypeRef::Named(id) => self.add_named(*id, types),
        }
    }

    fn add_map(&mut self, values: &TypeRef, types: &Types) {
        // A map of anything is serde_json's.
        self.index_map |= *values != TypeRef::Any;
        self.add(values, types);
    }

    fn add_named(&mut self, id: TypeId, types: &Types) {
        let def = &types[id];
        if !def.name.is_empty() {
            self.types.insert(def.name.clone());
            return;
        }
        match &def.shape {
            Shape::Reference(to) => self.add_named(*to, types),
            Shape::Map(values) => self.add_map(values, types),
            Shape::Array(items) => self.add(items, types),
            Shape::Scalar(scalar) => self.add(&TypeRef::Scalar(scalar.clone()), types),
            _ => {}
        }
    }

    /// The `use` lines of a file of declarations, which declares `own` itself.
    pub fn of_declarations(&self, own: &BTreeSet<String>) -> TokenStream {
        let others: Vec<_> = self.types.difference(own).map(|name| ident(name)).collect();
        let others = (!others.is_empty()).then(|| quote!(use super::{#(#others),*};));
        let index_map = self.index_map.then(|| {
            quote!(
                use indexmap::IndexMap;
            )
        });
        let unclaimed_value = self.unclaimed_value.then(|| {
            quote!(
                use crate::runtime::claims::unclaimed::UnclaimedValue;
            )
        });
        let unknown_value = self.unknown_value.then(|| {
            quote!(
                use crate::runtime::types::enumeration::UnknownValue;
            )
        });
        let unknown_integer = self.unknown_integer.then(|| {
            quote!(
                use crate::runtime::types::integer_enum::UnknownInteger;
            )
        });
        let texts = self.of_texts();
        let kept = self.kept.then(|| {
            quote!(
                use crate::runtime::value::kept::Kept;
            )
        });
        quote! {
            #index_map
            #others
            #unclaimed_value
            #unknown_value
            #unknown_integer
            #texts
            #kept
        }
    }

    fn of_texts(&self) -> Option<TokenStream> {
        let texts: Vec<_> = self.texts.iter().map(|name| ident(name)).collect();
        (!texts.is_empty()).then(|| {
            quote!(
                use crate::runtime::types::text::{#(#texts),*};
            )
        })
    }

    /// The `use` lines of the file of tables beside it.
    pub fn of_tables(&self, own: &BTreeSet<String>) -> TokenStream {
        let all: Vec<_> = self.types.union(own).map(|name| ident(name)).collect();
        let types = (!all.is_empty()).then(|| quote!(use super::super::{#(#all),*};));
        let index_map = self.index_map.then(|| {
            quote!(
                use indexmap::IndexMap;
            )
        });
        let texts = self.of_texts();
        quote! {
            #index_map
            #types
            #texts
        }
    }
}

/// The types of these that have impls: aliases have those of what they are.
pub fn with_impls(types: &Types, ids: &[TypeId]) -> Vec<TypeId> {
    let has = |id: &&TypeId| {
        let shape = &types[**id].shape;
        matches!(shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_))
            || aliases::is_newtype(shape)
    };
    ids.iter().filter(has).copied().collect()
}
