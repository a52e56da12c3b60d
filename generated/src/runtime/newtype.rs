//! Named arrays and maps: a struct around the collection, which it can be used as.

/// Makes the impls of `struct Name(pub Inner)`.
macro_rules! newtype {
    ($($name:ident: $inner:ty;)*) => {$(
        impl<'de> $crate::runtime::decode::Decode<'de> for $name {
            #[inline]
            fn decode<S: $crate::runtime::source::Source<'de>>(
                from: S,
                at: &$crate::runtime::place::Place<'_>,
                literal: &mut Option<serde_json::Number>,
            ) -> Result<Self, S::Error> {
                $crate::runtime::decode::Decode::decode(from, at, literal).map(Self)
            }

            #[inline]
            fn decode_claimed<S: $crate::runtime::source::Source<'de>>(
                from: S,
                claim: &$crate::runtime::claim::Claim,
                at: &$crate::runtime::place::Place<'_>,
                literal: &mut Option<serde_json::Number>,
            ) -> Result<$crate::runtime::claimed::Claimed<Self>, S::Error> {
                let inner = <$inner as $crate::runtime::decode::Decode>::decode_claimed(
                    from, claim, at, literal,
                )?;
                Ok(inner.map(Self))
            }
        }

        impl $crate::runtime::encode::Encode for $name {
            fn encode<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                self.0.encode(to)
            }
        }

        $crate::runtime::serde_impls!($name);

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
            fn from_iter<I>(items: I) -> Self
            where
                I: IntoIterator<Item = <$inner as IntoIterator>::Item>,
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
