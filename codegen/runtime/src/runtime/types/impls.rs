//! The impls that every type has, of its `Sink` and its `Encode`.

/// Makes serde's impls, `from_json` and `to_json`.
#[doc(hidden)]
#[macro_export]
macro_rules! value_impls {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<__S: serde::Serializer>(&self, to: __S) -> Result<__S::Ok, __S::Error> {
                serde::Serialize::serialize(&$crate::runtime::format::Serialized(self), to)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<__D: serde::Deserializer<'de>>(from: __D) -> Result<Self, __D::Error> {
                $crate::runtime::format::deserialize::<$name, __D>(from)
            }
        }

        impl $name {
            /// Reads a value from JSON.
            ///
            /// # Errors
            ///
            /// If the text is no JSON, or if the value is not of this type.
            #[inline]
            pub fn from_json(text: &[u8]) -> Result<Self, $crate::runtime::json::Error> {
                $crate::runtime::json::from_slice(text)
            }

            /// Writes the value as JSON.
            ///
            /// # Errors
            ///
            /// If a number is infinite or no number, for JSON has none of these.
            #[inline]
            pub fn to_json(&self) -> Result<Vec<u8>, $crate::runtime::json::Error> {
                $crate::runtime::json::to_vec(self)
            }
        }
    };
}
pub use value_impls;
