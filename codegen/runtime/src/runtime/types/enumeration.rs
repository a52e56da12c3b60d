//! Enums of strings: open ones, which keep a value that nobody knew when the code was generated,
//! and closed ones, which a wrong value cannot enter.

use std::fmt::{self, Debug, Display, Formatter};

/// A value that is none of an enum's known ones.
///
/// It has no public constructor: the enum is made of text, and a known text makes the known
/// variant, so that two equal values are always the same variant.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(String);

impl UnknownValue {
    #[cold]
    #[inline]
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        UnknownValue(text.to_owned())
    }

    /// The value as it stands on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Debug for UnknownValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl Display for UnknownValue {
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
    #[doc(hidden)]
    pub fn new(found: &str, expected: &'static [&'static str]) -> Self {
        ParseError { found: found.to_owned(), expected }
    }
}

impl std::error::Error for ParseError {}

impl Display for ParseError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "invalid value: string {:?}, expected {}", self.found, OneOf(self.expected))
    }
}

/// Writes the values that were expected: `"a"`, or `one of "a", "b"`.
struct OneOf(&'static [&'static str]);

impl Display for OneOf {
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

/// Makes the impls of open enums, `enum Name { .., Unknown(UnknownValue) }`.
#[doc(hidden)]
#[macro_export]
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

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown($crate::runtime::types::enumeration::UnknownValue::new(text)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok(text.into())
            }
        }

        $crate::runtime::types::of_text::text_sink!($name, |text, _| Ok($name::from(text)));

        $crate::runtime::types::of_text::text_impls!($name);
    )*};
}
pub use open_enum;

/// Makes the impls of closed enums. One with a single value is a tag, and has a default.
#[doc(hidden)]
#[macro_export]
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

        impl std::str::FromStr for $name {
            type Err = $crate::runtime::types::enumeration::ParseError;

            #[inline]
            fn from_str(
                text: &str,
            ) -> Result<Self, $crate::runtime::types::enumeration::ParseError> {
                match text {
                    $($wire => Ok(Self::$variant),)*
                    _ => Err($crate::runtime::types::enumeration::ParseError::new(text, Self::KNOWN)),
                }
            }
        }

        $crate::runtime::types::of_text::text_sink!($name, |text, at| {
            text.parse::<$name>().map_err(|error| $crate::runtime::decode::fault::fault(&error, at))
        });

        $crate::runtime::types::of_text::text_impls!($name);
    )*};
}
pub use closed_enum;
