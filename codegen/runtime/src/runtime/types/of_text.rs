//! The impls that types share which are made of text, and the texts that they compare with.

/// A text that a value on the wire compares with: `status == "PROCESSED"`.
pub trait IsText {
    /// The text itself.
    fn text(&self) -> &str;
}

macro_rules! is_text {
    ($($type:ty)*) => {$(
        impl IsText for $type {
            #[inline]
            fn text(&self) -> &str {
                self
            }
        }
    )*};
}

is_text!(str &str String);

/// The impls that open and closed enums share.
#[doc(hidden)]
#[macro_export]
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

        impl<__T: $crate::runtime::types::of_text::IsText + ?Sized> PartialEq<__T> for $name {
            #[inline]
            fn eq(&self, other: &__T) -> bool {
                self.as_str() == other.text()
            }
        }

        impl $crate::runtime::encode::Encode for $name {
            #[inline]
            fn shape(&self) -> $crate::runtime::encode::Shape<'_> {
                $crate::runtime::encode::Shape::Text(self.as_str())
            }
        }

        $crate::runtime::types::impls::value_impls!($name);
    };
}
pub use text_impls;

/// Makes the slot of a type that is made of text.
#[doc(hidden)]
#[macro_export]
macro_rules! text_sink {
    ($name:ident, |$text:pat_param, $at:pat_param| $value:expr) => {
        impl $crate::runtime::decode::source::Decode for $name {
            #[inline]
            fn expected() -> &'static str {
                "a string"
            }

            #[inline]
            fn scalar(
                into: &mut Option<Self>,
                scalar: $crate::runtime::value::scalar::Scalar<'_>,
                at: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                match scalar {
                    $crate::runtime::value::scalar::Scalar::Text(text) => {
                        Self::text(into, text, at)
                    }
                    _ => $crate::runtime::decode::fault::not_a_scalar(scalar, "a string", at),
                }
            }

            #[inline]
            fn text(
                into: &mut Option<Self>,
                $text: &str,
                $at: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                let value: Result<$name, $crate::runtime::decode::stop::Stop> = $value;
                *into = Some(value?);
                Ok(())
            }
        }
    };
}
pub use text_sink;
