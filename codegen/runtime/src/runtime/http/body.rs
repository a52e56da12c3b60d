//! The bodies of requests, by their media types.

use super::super::encode::Encode;

/// What a request can have as its body.
pub trait Body {
    /// Which of the operation's media types it is, and the value that is written in it.
    fn content(&self) -> (usize, &dyn Encode);
}

/// The body of an operation that has one media type.
impl<T: Encode> Body for T {
    fn content(&self) -> (usize, &dyn Encode) {
        (0, self)
    }
}

/// Makes the impls of the bodies of an operation that has several media types, in the order of its table:
///
/// ```text
/// bodies! {
///     CreatePetBody {
///         0 Json: Pet, from;
///         1 Form: PetForm, from;
///         2 Patch: Pet;
///     }
/// }
/// ```
///
/// A row with `from` is the body that its type becomes by itself.
#[doc(hidden)]
#[macro_export]
macro_rules! bodies {
    ($name:ident { $($index:literal $variant:ident: $type:ty $(, $from:ident)?;)* }) => {
        impl $crate::runtime::http::body::Body for $name {
            #[inline]
            fn content(&self) -> (usize, &dyn $crate::runtime::encode::Encode) {
                match self {
                    $($name::$variant(body) => ($index, body),)*
                }
            }
        }

        $($($crate::runtime::http::body::$from!($name::$variant($type));)?)*
    };
}
pub use bodies;

/// Makes a body of its content.
#[doc(hidden)]
#[macro_export]
macro_rules! from {
    ($name:ident::$variant:ident($type:ty)) => {
        impl From<$type> for $name {
            #[inline]
            fn from(body: $type) -> Self {
                $name::$variant(body)
            }
        }
    };
}
pub use from;
