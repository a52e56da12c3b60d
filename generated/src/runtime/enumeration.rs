//! Enums of strings: open ones, which keep a value that nobody knew when the code was generated,
//! and closed ones, which a wrong value cannot enter.

use std::borrow::Cow;
use std::fmt::{self, Debug, Display, Formatter};

/// A value that is none of an enum's known ones.
///
/// It has no public constructor: the enum is made of text, and a known text makes the known
/// variant, so that two equal values are always the same variant.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(String);

impl UnknownValue {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        UnknownValue(text.into())
    }

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Debug for UnknownValue {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl Display for UnknownValue {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A text that is none of the values of a closed enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    found: String,
    expected: &'static [&'static str],
}

impl ParseError {
    #[cold]
    #[inline]
    pub(crate) fn new(found: Cow<'_, str>, expected: &'static [&'static str]) -> Self {
        ParseError { found: found.into_owned(), expected }
    }
}

impl std::error::Error for ParseError {}

impl Display for ParseError {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "invalid value: string {:?}, expected {}", self.found, OneOf(self.expected))
    }
}

/// Writes the values that were expected: `"a"`, or `one of "a", "b"`.
struct OneOf(&'static [&'static str]);

impl Display for OneOf {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0.len() > 1 {
            f.write_str("one of ")?;
        }
        let mut separator = "";
        for value in self.0 {
            write!(f, "{separator}{value:?}")?;
            separator = ", ";
        }
        Ok(())
    }
}

/// An enum whose known values are in a table.
pub trait Enumeration: Sized {
    /// The variant of a known text.
    fn known(text: &str) -> Option<Self>;

    /// What another text is.
    fn other(text: Cow<'_, str>) -> Result<Self, ParseError>;
}

/// What a text is.
#[inline]
pub fn of_text<T: Enumeration>(text: Cow<'_, str>) -> Result<T, ParseError> {
    match T::known(&text) {
        Some(known) => Ok(known),
        None => T::other(text),
    }
}

/// Makes the impls of open enums, `enum Name { .., Unknown(UnknownValue) }`.
macro_rules! open_enum {
    ($($name:ident { $($variant:ident = $wire:literal;)* })*) => {$(
        impl $name {
            /// The values that the description knows, in its order.
            pub const KNOWN: &'static [&'static str] = &[$($wire),*];

            /// The value as it stands on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// Whether the description knows the value.
            #[inline]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

        }

        impl $crate::runtime::enumeration::Enumeration for $name {
            #[inline]
            fn known(text: &str) -> Option<Self> {
                match text {
                    $($wire => Some(Self::$variant),)*
                    _ => None,
                }
            }

            #[inline]
            fn other(text: std::borrow::Cow<'_, str>) -> Result<Self, $crate::runtime::enumeration::ParseError> {
                Ok(Self::Unknown($crate::runtime::enumeration::UnknownValue::new(text)))
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match $crate::runtime::enumeration::Enumeration::known(text) {
                    Some(known) => known,
                    None => Self::Unknown($crate::runtime::enumeration::UnknownValue::new(text)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                match $crate::runtime::enumeration::Enumeration::known(&text) {
                    Some(known) => known,
                    None => Self::Unknown($crate::runtime::enumeration::UnknownValue::new(text)),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        $crate::runtime::decode::decode!($name, flat STRING, |from, at| {
            from.text(at, $crate::runtime::enumeration::of_text)
        });

        $crate::runtime::enumeration::text_impls!($name);
    )*};
}
pub(crate) use open_enum;

/// Makes the impls of closed enums. One with a single value is a tag, and has a default.
macro_rules! closed_enum {
    ($($name:ident { $($variant:ident = $wire:literal;)* })*) => {$(
        impl $name {
            /// The values that there are, in the order of the description.
            pub const KNOWN: &'static [&'static str] = &[$($wire),*];

            /// The value as it stands on the wire.
            #[inline]
            pub fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $wire,)*
                }
            }

        }

        impl $crate::runtime::enumeration::Enumeration for $name {
            #[inline]
            fn known(text: &str) -> Option<Self> {
                match text {
                    $($wire => Some(Self::$variant),)*
                    _ => None,
                }
            }

            #[inline]
            fn other(text: std::borrow::Cow<'_, str>) -> Result<Self, $crate::runtime::enumeration::ParseError> {
                Err($crate::runtime::enumeration::ParseError::new(text, Self::KNOWN))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::runtime::enumeration::ParseError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::runtime::enumeration::of_text(text.into())
            }
        }

        $crate::runtime::decode::decode!($name, |from, at| {
            from.text(at, $crate::runtime::enumeration::of_text)
        });

        $crate::runtime::enumeration::text_impls!($name);
    )*};
}
pub(crate) use closed_enum;

/// The impls that open and closed enums share.
macro_rules! text_impls {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::runtime::encode::Encode for $name {
            fn encode<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use text_impls;
