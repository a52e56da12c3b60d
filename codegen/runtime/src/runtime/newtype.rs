//! Named arrays and maps: a struct around the collection, which it can be used as.

use std::ops::Deref;

use serde_json::Number;

use super::claim::Claim;
use super::claimed::Fit;
use super::decode::{Decode, DecodeAs};
use super::place::Place;
use super::presence::Slot;
use super::source::Source;

/// Decodes a struct as what it is around.
pub struct AsInner;

impl<'de, T> DecodeAs<'de, T> for AsInner
where
    T: Decode<'de> + Deref<Target: Decode<'de>> + From<T::Target>,
{
    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        literal: &mut Option<Number>,
    ) -> Result<T, S::Error> {
        <T::Target as Decode>::As::decode(from, at, literal).map(T::from)
    }

    #[inline]
    fn decode_claimed<S: Source<'de>>(
        from: S,
        claim: &Claim,
        at: &Place<'_>,
        literal: &mut Option<Number>,
        slot: &mut Slot<T>,
    ) -> Result<Fit, S::Error> {
        let mut inner = None;
        let fit = <T::Target as Decode>::As::decode_claimed(from, claim, at, literal, &mut inner)?;
        *slot = inner.map(T::from);
        Ok(fit)
    }
}

/// Makes the impls of `struct Name(pub Inner)`.
macro_rules! newtype {
    ($($name:ident: $inner:ty;)*) => {$(
        impl $crate::runtime::decode::Decode<'_> for $name {
            type As = $crate::runtime::newtype::AsInner;
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::encode::Encode::encode(&self.0, to)
            }
        }

        impl $crate::runtime::encode::Encode for $name {}

        $crate::runtime::deserialize!($name);

        impl std::ops::Deref for $name {
            type Target = $inner;

            #[inline]
            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl std::ops::DerefMut for $name {
            #[inline]
            fn deref_mut(&mut self) -> &mut $inner {
                &mut self.0
            }
        }

        impl From<$inner> for $name {
            #[inline]
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        impl FromIterator<<$inner as IntoIterator>::Item> for $name {
            fn from_iter<__I>(items: __I) -> Self
            where
                __I: IntoIterator<Item = <$inner as IntoIterator>::Item>,
            {
                Self(items.into_iter().collect())
            }
        }

        impl IntoIterator for $name {
            type Item = <$inner as IntoIterator>::Item;
            type IntoIter = <$inner as IntoIterator>::IntoIter;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $name {
            type Item = <&'a $inner as IntoIterator>::Item;
            type IntoIter = <&'a $inner as IntoIterator>::IntoIter;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    )*};
}
pub(crate) use newtype;
