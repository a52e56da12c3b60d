//! Enums of integers. All are open: they keep a number that nobody knew when the code was generated.

use std::fmt::{self, Debug, Display, Formatter};

/// A number that is none of an enum's known ones.
///
/// It has no public constructor: the enum is made of a number, and a known number makes the known
/// variant, so that two equal values are always the same variant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    #[inline]
    #[doc(hidden)]
    pub fn new(number: i64) -> Self {
        UnknownInteger(number)
    }

    /// The number as it stands on the wire.
    #[inline]
    pub fn as_i64(self) -> i64 {
        self.0
    }
}

impl Debug for UnknownInteger {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl Display for UnknownInteger {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

/// Makes the impls of enums of integers, `enum Name { .., Unknown(UnknownInteger) }`.
#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum {
    ($($name:ident { $($variant:ident = $wire:literal;)* })*) => {$(
        impl $name {
            /// The numbers that the description knows, in its order.
            pub const KNOWN: &'static [i64] = &[$($wire),*];

            /// The number as it stands on the wire.
            #[inline]
            pub fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(number) => number.as_i64(),
                }
            }

            /// Whether the description knows the number.
            #[inline]
            pub fn is_known(self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($wire => Self::$variant,)*
                    number => {
                        Self::Unknown($crate::runtime::types::integer_enum::UnknownInteger::new(number))
                    }
                }
            }
        }

        impl From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> i64 {
                value.as_i64()
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl PartialEq<i64> for $name {
            #[inline]
            fn eq(&self, other: &i64) -> bool {
                self.as_i64() == *other
            }
        }

        impl $crate::runtime::decode::source::Decode for $name {
            #[inline]
            fn expected() -> &'static str {
                "i64"
            }

            fn scalar(into: &mut Option<Self>,
                scalar: $crate::runtime::value::scalar::Scalar<'_>,
                at: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                let mut number: Option<i64> = None;
                let done = $crate::runtime::decode::source::Sink::scalar(&mut number, scalar, at);
                *into = number.map($name::from);
                done
            }
        }

        impl $crate::runtime::encode::Encode for $name {
            #[inline]
            fn shape(&self) -> $crate::runtime::encode::Shape<'_> {
                $crate::runtime::encode::Shape::Integer(self.as_i64())
            }

            #[inline]
            fn is(&self, number: &serde_json::Number) -> bool {
                $crate::runtime::encode::Encode::is(&self.as_i64(), number)
            }
        }

        $crate::runtime::types::impls::value_impls!($name);
    )*};
}
pub use integer_enum;
