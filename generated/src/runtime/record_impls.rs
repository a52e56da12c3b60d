//! The impls that every struct has, whichever way it is built.

/// Makes the impls of a struct from the table of its members (see `record!`).
macro_rules! record_impls {
    (
        $(#[$attribute:meta])*
        $name:ident($slots:ident) {
            $(
                $position:literal $field:ident: $type:ty = $wire:literal,
                $presence:ident $($claimed:ident)?;
            )*
        }
    ) => {
        $(#[$attribute])*
        pub struct $slots {
            $($field: $crate::runtime::presence::Slot<
                $crate::runtime::presence::$presence::Read<$type>
            >,)*
        }

        #[allow(unused_variables, unused_mut, reason = "a struct may have no member")]
        impl<'de> $crate::runtime::record::Record<'de> for $name {
            const TABLE: $crate::runtime::record::Table = $crate::runtime::record::Table {
                expected: concat!("struct ", stringify!($name)),
                members: &[$(($wire, $crate::runtime::presence::$presence::REQUIRED)),*],
            };
            type Slots = $slots;

            #[inline]
            fn slots() -> $slots {
                $slots { $($field: None,)* }
            }

            #[inline]
            fn position(name: &[u8]) -> Option<u16> {
                $(if $crate::runtime::record::is(name, $wire) {
                    return Some($position);
                })*
                None
            }

            #[inline]
            fn visit<'s, V: $crate::runtime::record::VisitSlot<'de, 's>>(
                slots: &'s mut $slots,
                position: u16,
                visitor: V,
            ) -> Option<V::Value> {
                match position {
                    $($position => Some(visitor.visit(&mut slots.$field)),)*
                    _ => None,
                }
            }

            $crate::runtime::record_impls::visit_prepared! {
                $slots { $($($position $field $claimed;)?)* }
            }

            #[inline]
            #[allow(unreachable_patterns, reason = "a struct may have no required member")]
            #[allow(clippy::result_large_err, reason = "the struct itself is no smaller")]
            fn finish(
                slots: $slots,
                kept: &mut $crate::runtime::kept::Kept,
            ) -> Result<Self, $slots> {
                match slots {
                    $slots {
                        $($field: $crate::runtime::presence::finished!($presence $field),)*
                    } => Ok(Self {
                        $($field: $crate::runtime::presence::$presence::finish(
                            $field, $position, kept,
                        ),)*
                        kept: std::mem::take(kept),
                    }),
                    slots => Err(slots),
                }
            }
        }

        impl $crate::runtime::decode::Decode<'_> for $name {
            type As = $crate::runtime::record_impls::decode_as!($($($claimed)?)*);
        }

        #[allow(unused_mut, reason = "a struct may have no member")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let mut object = $crate::runtime::record::Object::new(to, &self.kept)?;
                $($crate::runtime::presence::$presence::write(
                    &self.$field, $wire, $position, &mut object,
                );)*
                object.end()
            }
        }

        impl $crate::runtime::encode::Encode for $name {}

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_map($crate::runtime::format::WholeRecord(std::marker::PhantomData))
            }
        }

        impl $name {
            /// The members that the description does not know, as they came.
            #[inline]
            pub fn unknown_members(&self) -> &serde_json::Map<String, serde_json::Value> {
                self.kept.unknown()
            }
        }
    };
}
pub(crate) use record_impls;

/// The way in which a struct is decoded: another one where a union looks at a member of it.
macro_rules! decode_as {
    () => {
        $crate::runtime::record::AsRecord
    };
    ($($claimed:ident)+) => {
        $crate::runtime::claimed_record::AsClaimedRecord
    };
}
pub(crate) use decode_as;

/// Makes the visit of the members that a union looks at; nothing where it looks at none.
macro_rules! visit_prepared {
    ($slots:ident {}) => {};
    ($slots:ident { $($position:literal $field:ident $claimed:ident;)* }) => {
        fn visit_prepared<'s, V: $crate::runtime::record::VisitSlot<'de, 's>>(
            slots: &'s mut $slots,
            position: u16,
            visitor: V,
        ) -> Option<V::Value> {
            match position {
                $($position => Some(visitor.visit(&mut slots.$field)),)*
                _ => None,
            }
        }
    };
}
pub(crate) use visit_prepared;
