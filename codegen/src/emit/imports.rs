//! What a file brings into scope.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::aliases;
use super::ident::ident;
use crate::ir::{
    Additional, Constants, MapType, Openness, Scalar, Shape, TextFormat, TypeId, TypeRef, Types,
};

/// The names that the types of a file are made of.
#[derive(Default)]
pub struct Imports {
    /// Types of the API.
    pub types: BTreeSet<String>,
    pub index_map: bool,
    /// Whether a struct has typed additional properties, which its declaration has in a map.
    pub additional: bool,
    /// Types of the runtime's `types::text`.
    pub texts: BTreeSet<&'static str>,
    pub file_content: bool,
    pub kept: bool,
    pub unknown_value: bool,
    pub unknown_integer: bool,
    pub unclaimed_value: bool,
}

impl Imports {
    /// The names in the declarations of these types.
    pub fn of(types: &Types, ids: &[TypeId]) -> Self {
        let mut imports = Imports::default();
        for id in ids {
            match &types[*id].shape {
                Shape::Struct(record) => {
                    imports.kept = true;
                    for member in &record.members {
                        imports.add(&member.ty, types);
                    }
                    if let Additional::Typed(values) = &record.additional {
                        imports.additional = true;
                        imports.add(values, types);
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

    /// The names in references.
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
            TypeRef::Scalar(Scalar::Text(TextFormat::Binary)) => self.file_content = true,
            TypeRef::Scalar(Scalar::Text(TextFormat::Other(format))) => {
                self.texts.extend(types.times.type_of(format));
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
        // Another is written with its path.
        self.index_map |= *values != TypeRef::Any && types.maps == MapType::IndexMap;
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
        let types: Vec<_> = self.types.difference(own).map(|name| ident(name)).collect();
        let types = (!types.is_empty()).then(|| quote!(use super::{#(#types),*};));
        let index_map = (self.index_map || self.additional).then(|| {
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
            #types
            #unclaimed_value
            #unknown_value
            #unknown_integer
            #texts
            #kept
        }
    }

    fn of_texts(&self) -> TokenStream {
        let file_content = self.file_content.then(|| {
            quote!(
                use crate::runtime::types::file::FileContent;
            )
        });
        let texts: Vec<_> = self.texts.iter().map(|name| ident(name)).collect();
        let texts = (!texts.is_empty()).then(|| {
            quote!(
                use crate::runtime::types::text::{#(#texts),*};
            )
        });
        quote!(#file_content #texts)
    }

    /// The `use` lines of the file of tables beside it.
    pub fn of_tables(&self, own: &BTreeSet<String>) -> TokenStream {
        self.from(&quote!(super::super), own)
    }

    /// The `use` lines of a file that has the types, and `own`, in this module.
    pub fn from(&self, module: &TokenStream, own: &BTreeSet<String>) -> TokenStream {
        let all: Vec<_> = self.types.union(own).map(|name| ident(name)).collect();
        let types = (!all.is_empty()).then(|| quote!(use #module::{#(#all),*};));
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

/// Those of the types that have impls. An alias has the impls of what it stands for.
pub fn with_impls(types: &Types, ids: &[TypeId]) -> Vec<TypeId> {
    let has = |id: &&TypeId| {
        let shape = &types[**id].shape;
        matches!(shape, Shape::Struct(_) | Shape::Enumeration(_) | Shape::Union(_))
            || aliases::is_newtype(shape)
    };
    ids.iter().filter(has).copied().collect()
}
