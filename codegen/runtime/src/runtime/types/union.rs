//! Unions: the impls of their types.

/// Makes the impls of unions from the table of their branches:
///
/// ```text
/// union! {
///     Pet by PET {
///         0 Cat: Cat, as_cat as_cat_mut into_cat try_into_cat;
///         1 Litter: Litter, as_litter as_litter_mut into_litter try_into_litter boxed;
///     }
/// }
/// ```
///
/// A row has the position, the variant, its type, its accessors, and whether the variant holds a box of the type,
/// which only who writes the variant out need know.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($($name:ident by $plan:ident {
        $(
            $position:literal $variant:ident: $type:ty,
            $as_variant:ident $as_mut:ident $into_variant:ident $try_into:ident $($boxed:ident)?;
        )*
    })*) => {$(
        impl $crate::runtime::decode::branches::Branches for $name {
            #[inline]
            fn plan() -> &'static $crate::runtime::claims::plan::Plan<'static> {
                &$plan
            }

            #[inline]
            fn branch(into: &mut Option<Self>,
                branch: usize,
                feed: &mut $crate::runtime::decode::branches::Feed<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                match branch {
                    $($position => $crate::runtime::decode::branches::feed::<
                        $crate::runtime::types::union::held!($type $(, $boxed)?),
                        $name,
                    >(feed, into, $name::$variant),)*
                    _ => Err($crate::runtime::decode::stop::Stop::Source),
                }
            }

            #[inline]
            fn unknown(into: &mut Option<Self>, value: $crate::runtime::claims::unclaimed::UnclaimedValue) {
                *into = Some($name::Unknown(value));
            }
        }

        impl $crate::runtime::decode::source::Decode for $name {
            #[inline]
            fn expected() -> &'static str {
                stringify!($name)
            }

            #[inline]
            fn is_union() -> bool {
                true
            }

            #[inline]
            fn scalar(into: &mut Option<Self>,
                scalar: $crate::runtime::value::scalar::Scalar<'_>,
                at: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                $crate::runtime::decode::union::scalar(into, scalar, at)
            }

            #[inline]
            fn array(into: &mut Option<Self>,
                items: &mut dyn $crate::runtime::decode::source::Items,
                at: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                $crate::runtime::decode::union::array(into, items, at)
            }

            #[inline]
            fn object(into: &mut Option<Self>,
                members: &mut dyn $crate::runtime::decode::source::Members,
                at: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                $crate::runtime::decode::union::object(into, members, at)
            }

            #[inline]
            fn null(into: &mut Option<Self>,
                _: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                let null = serde_json::Value::Null;
                let value = $crate::runtime::claims::unclaimed::UnclaimedValue::new(null, &$plan);
                *into = Some($name::Unknown(value));
                Ok(())
            }
        }

        impl $crate::runtime::encode::Encode for $name {
            #[inline]
            fn shape(&self) -> $crate::runtime::encode::Shape<'_> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::encode::Encode::shape(value),)*
                    Self::Unknown(value) => $crate::runtime::encode::Encode::shape(value),
                }
            }

            #[inline]
            fn is(&self, number: &serde_json::Number) -> bool {
                match self {
                    $(Self::$variant(value) => $crate::runtime::encode::Encode::is(value, number),)*
                    Self::Unknown(_) => false,
                }
            }
        }

        $crate::runtime::types::impls::value_impls!($name);

        impl $name {
            $(
                #[doc = concat!("The value, if it is `", stringify!($variant), "`.")]
                #[inline]
                pub fn $as_variant(&self) -> Option<&$type> {
                    match self {
                        Self::$variant(value) => Some(value),
                        _ => None,
                    }
                }

                #[doc = concat!("The value, to be changed, if it is `", stringify!($variant), "`.")]
                #[inline]
                pub fn $as_mut(&mut self) -> Option<&mut $type> {
                    match self {
                        Self::$variant(value) => Some(value),
                        _ => None,
                    }
                }

                #[doc = concat!("The value, if it is `", stringify!($variant), "`.")]
                #[inline]
                pub fn $into_variant(self) -> Option<$type> {
                    match self {
                        Self::$variant(value) => {
                            Some($crate::runtime::types::union::taken!(value $(, $boxed)?))
                        }
                        _ => None,
                    }
                }

                #[doc = concat!("The value, if it is `", stringify!($variant), "`.")]
                ///
                /// # Errors
                ///
                /// The union itself, if it is another variant.
                #[allow(clippy::result_large_err, reason = "what was given comes back, and is moved once")]
                #[inline]
                pub fn $try_into(self) -> Result<$type, Self> {
                    match self {
                        Self::$variant(value) => {
                            Ok($crate::runtime::types::union::taken!(value $(, $boxed)?))
                        }
                        other => Err(other),
                    }
                }
            )*

            /// The value, if no branch claims it.
            #[inline]
            pub fn as_unknown(&self) -> Option<&$crate::runtime::claims::unclaimed::UnclaimedValue> {
                match self {
                    Self::Unknown(value) => Some(value),
                    _ => None,
                }
            }
        }

        $(
            impl From<$type> for $name {
                #[inline]
                fn from(value: $type) -> Self {
                    Self::$variant(value.into())
                }
            }
        )*
    )*};
}
pub use union;

/// What a variant holds.
#[doc(hidden)]
#[macro_export]
macro_rules! held {
    ($type:ty) => {
        $type
    };
    ($type:ty, boxed) => {
        Box<$type>
    };
}
pub use held;

/// The value of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! taken {
    ($value:ident) => {
        $value
    };
    ($value:ident, boxed) => {
        *$value
    };
}
pub use taken;
