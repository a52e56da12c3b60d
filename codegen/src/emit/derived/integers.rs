//! How integers are read: to JSON Schema a number without a fraction is one, and to serde `1.0` is none.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Additional, Constants, Scalar, Shape, TypeDef, TypeRef, Types};
use crate::output::{self, Part};

/// Whether a type is integers and nothing else that has an impl of its own: `i64`, `Vec<Option<i64>>`.
pub fn are(ty: &TypeRef, types: &Types) -> bool {
    parts(ty, types).is_some()
}

/// What such a type is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    I64,
    U64,
    Option,
    Vec,
    Map,
    Box,
}

fn parts(ty: &TypeRef, types: &Types) -> Option<BTreeSet<Piece>> {
    let with = |part, inner| {
        let mut parts = parts(inner, types)?;
        parts.insert(part);
        Some(parts)
    };
    match ty {
        TypeRef::Scalar(scalar) => of_scalar(scalar),
        TypeRef::Nullable(inner) => with(Piece::Option, inner),
        TypeRef::Array(inner) => with(Piece::Vec, inner),
        TypeRef::Map(inner) => with(Piece::Map, inner),
        TypeRef::Boxed(inner) => with(Piece::Box, inner),
        TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
            Shape::Scalar(scalar) => of_scalar(scalar),
            _ => None,
        },
        TypeRef::Any | TypeRef::Object => None,
    }
}

fn of_scalar(scalar: &Scalar) -> Option<BTreeSet<Piece>> {
    match scalar {
        Scalar::Integer { unsigned: true } => Some(BTreeSet::from([Piece::U64])),
        Scalar::Integer { unsigned: false } => Some(BTreeSet::from([Piece::I64])),
        _ => None,
    }
}

/// What a module needs to read the integers in its types.
#[derive(Default)]
pub struct Integers {
    parts: BTreeSet<Piece>,
    /// Whether some are in members that may be absent.
    present: bool,
    /// Whether some are in anything else.
    read: bool,
}

impl Integers {
    /// What these declarations need.
    pub fn of<'t>(defs: impl Iterator<Item = &'t TypeDef>, types: &Types) -> Self {
        let mut needed = Integers::default();
        for def in defs {
            match &def.shape {
                Shape::Struct(record) => {
                    for member in &record.members {
                        let presence = &member.presence;
                        needed.add(
                            &member.ty,
                            types,
                            !presence.is_required(),
                            presence.is_nullable(),
                        );
                    }
                    if let Additional::Typed(values) = &record.additional {
                        needed.add(&TypeRef::Map(Box::new(values.clone())), types, false, false);
                    }
                }
                Shape::Enumeration(enumeration) if enumeration.of == Constants::Integers => {
                    needed.parts.insert(Piece::I64);
                    needed.read = true;
                }
                Shape::Union(union) => {
                    for branch in &union.branches {
                        needed.add(&branch.ty, types, false, false);
                    }
                }
                Shape::Array(items) => {
                    needed.add(&TypeRef::Array(Box::new(items.clone())), types, false, false);
                }
                Shape::Map(values) => {
                    needed.add(&TypeRef::Map(Box::new(values.clone())), types, false, false);
                }
                _ => {}
            }
        }
        needed
    }

    fn add(&mut self, ty: &TypeRef, types: &Types, may_be_absent: bool, is_nullable: bool) {
        let Some(parts) = parts(ty, types) else { return };
        self.parts.extend(parts);
        self.parts.extend(is_nullable.then_some(Piece::Option));
        if may_be_absent { self.present = true } else { self.read = true }
    }

    /// The module that reads them, as text; nothing if there are none.
    pub fn module(&self) -> String {
        if self.parts.is_empty() {
            return String::new();
        }
        let text = output::parts([Part::Items(self.items())]);
        let indented =
            |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") };
        let lines: String = text.lines().map(indented).collect();
        format!(
            "\n/// Reads integers as JSON Schema has them: a number without a fraction is one, so that `1.0` is 1.\n\
             mod integers {{\n{lines}}}\n"
        )
    }

    fn items(&self) -> TokenStream {
        let impls: TokenStream = self.parts.iter().map(|part| implementation(*part)).collect();
        let has_items =
            [Piece::Option, Piece::Vec, Piece::Map].iter().any(|part| self.parts.contains(part));
        let item = has_items.then(item);
        let read = self.read.then(|| {
            quote! {
                pub fn read<'de, D: Deserializer<'de>, T: Integers>(from: D) -> Result<T, D::Error> {
                    T::read(from)
                }
            }
        });
        let present = self.present.then(|| {
            quote! {
                /// Reads a member that may be absent. Where it is there null is none, unless the type has it.
                pub fn present<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
                where
                    D: Deserializer<'de>,
                    T: Integers,
                {
                    T::read(from).map(Some)
                }
            }
        });
        quote! {
                use serde::de::{Deserialize, Deserializer, Error};
                use serde_json::Number;

                pub trait Integers: Sized {
                    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;
                }

                #read
                #present

                fn integer<'de, D, N>(from: D) -> Result<N, D::Error>
                where
                    D: Deserializer<'de>,
                    N: TryFrom<i128>,
                {
                    let number = Number::deserialize(from)?;
                    // Such as `1.0`, and not an integer that is too small for an `i64`.
                    let is_whole = |float: &f64| float.fract() == 0.0 && *float > i64::MIN as f64;
                    let whole = number.as_f64().filter(is_whole);
                    let integer = number.as_i128().or(whole.map(|float| float as i128));
                    let integer = integer.and_then(|integer| N::try_from(integer).ok());
                    let expected = std::any::type_name::<N>();
                    integer.ok_or_else(|| {
                        D::Error::custom(format!("invalid number `{number}`, expected an integer of type {expected}"))
                    })
                }

                #impls
                #item
        }
    }
}

fn implementation(part: Piece) -> TokenStream {
    let signature = quote!(fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>);
    let (head, body) = match part {
        Piece::I64 => (quote!(Integers for i64), quote!(integer(from))),
        Piece::U64 => (quote!(Integers for u64), quote!(integer(from))),
        Piece::Option => (
            quote!(<T: Integers> Integers for Option<T>),
            quote!(Ok(Option::<Item<T>>::deserialize(from)?.map(|item| item.0))),
        ),
        Piece::Vec => (
            quote!(<T: Integers> Integers for Vec<T>),
            quote!(Ok(Vec::<Item<T>>::deserialize(from)?.into_iter().map(|item| item.0).collect())),
        ),
        Piece::Map => (
            quote!(<T: Integers> Integers for indexmap::IndexMap<String, T>),
            quote! {
                let items = indexmap::IndexMap::<String, Item<T>>::deserialize(from)?;
                Ok(items.into_iter().map(|(name, item)| (name, item.0)).collect())
            },
        ),
        Piece::Box => {
            (quote!(<T: Integers> Integers for Box<T>), quote!(T::read(from).map(Box::new)))
        }
    };
    quote! {
        impl #head {
            #signature {
                #body
            }
        }
    }
}

/// What stands in a list for a type that is read by the module.
fn item() -> TokenStream {
    quote! {
        struct Item<T>(T);

        impl<'de, T: Integers> Deserialize<'de> for Item<T> {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                T::read(from).map(Item)
            }
        }
    }
}
