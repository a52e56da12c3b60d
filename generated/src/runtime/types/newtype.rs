//! Named arrays and maps: a struct around the collection, which it can be used as.

/// Makes the impls of `struct Name(pub Inner)`.
macro_rules! newtype {
    ($($name:ident: $inner:ty;)*) => {$(
        impl $crate::runtime::decode::source::Decode for $name {
            $crate::runtime::decode::collections::sink_around!($inner, |slot| slot.map($name));
        }

        impl $crate::runtime::encode::Encode for $name {
            #[inline]
            fn shape(&self) -> $crate::runtime::encode::Shape<'_> {
                $crate::runtime::encode::Encode::shape(&self.0)
            }
        }

        $crate::runtime::types::impls::value_impls!($name);

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
